import { cellError, formulaWithoutValue, textTooLong } from '../diagnostics/cell-diagnostics.js';
import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { allowedText, changesText } from '../../model/allowed-text.js';
import type { Field, ValueOf } from '../subjects/field.js';
import type { Cell } from '../table.js';
import type { CellContext } from './cell-context.js';
import { readAnswer, readCode } from './read-code.js';
import { readDate, readSchoolYear } from './read-date.js';
import { readBranch, readBrin, readDigits, readEmail, readPostalCode } from './read-identifier.js';
import { readIntervention, readInterventions } from './read-intervention.js';
import { readAmount, readAmountOrShare, readDecimal, readInteger, readYear } from './read-number.js';

/** What the longest text of a report takes (nl-types:string100000ItemType). */
const LONGEST_TEXT = 100_000;
/** What an answer, a code, a number or a date can be at most, with room for what people write around it. */
const LONGEST_VALUE = 300;
const WORDS: ReadonlySet<Field['kind']> = new Set(['text', 'intervention', 'interventions']);

/** The value of a filled field; undefined, with a finding, where it cannot be read. */
export function readValue(
  cells: readonly Cell[],
  field: Field,
  context: CellContext,
): ValueOf<Field> | undefined {
  let areReadable = true;
  for (const cell of cells) areReadable = isReadable(cell, field, context) && areReadable;
  const [cell] = cells;
  if (cell === undefined || !areReadable) return undefined;
  switch (field.kind) {
    case 'text':
      return readText(cell, field.most ?? LONGEST_TEXT, context);
    case 'email':
      return readEmail(cell, context);
    case 'postal-code':
      return readPostalCode(cell, context);
    case 'digits':
      return readDigits(cell, field, context);
    case 'answer':
      return readAnswer(cell, context);
    case 'code':
      return readCode(cell, field.codes(), context);
    case 'date':
      return readDate(cell, context);
    case 'integer':
      return readInteger(cell, context);
    case 'year':
      return readYear(cell, context);
    case 'school-year':
      return readSchoolYear(cell, context);
    case 'amount':
      return readAmount(cell, context);
    case 'decimal':
      return readDecimal(cell, context);
    case 'amount-or-share':
      return readAmountOrShare(cell, context);
    case 'brin':
      return readBrin(cell, context);
    case 'branch':
      return readBranch(cell, context);
    case 'intervention':
      return readIntervention(cell, context);
    case 'interventions':
      return readInterventions(cells, context);
  }
}

function isReadable(cell: Cell, { kind }: Field, { column, findings }: CellContext): boolean {
  const where = { source: cell.place };
  const most = WORDS.has(kind) ? LONGEST_TEXT : LONGEST_VALUE;
  if (cell.form === 'reported') {
    if (cell.finding !== undefined) findings.add(cell.finding);
    return false;
  }
  if (cell.form === 'error') findings.add(cellError({ column, text: cell.text }, where));
  else if (cell.form === 'uncalculated') findings.add(formulaWithoutValue({ column }, where));
  else if (kind !== 'text' && cell.text.length > most)
    findings.add(textTooLong({ column, most, longer: '' }, where));
  else return true;
  return false;
}

/**
 * A text as typed, but with one kind of line end, composed accents, and no white space around it. What must not
 * be too long is the text as it is filed.
 */
function readText(cell: Cell, most: number, { column, findings }: CellContext): string | undefined {
  const text = textOf(cell);
  const { text: filed, changes } = allowedText(text);
  if (filed.length <= most) return text;
  const longer = text.length > most ? [] : changes.filter(({ from, to }) => to.length > from.length);
  findings.add(textTooLong({ column, most, longer: changesText(longer) }, { source: cell.place }));
  return undefined;
}

/** Most texts: only white space around them is left to take away. */
const PLAIN = /^[ -~]*$/;

function textOf(cell: Cell): string {
  if (cell.form === 'percentage') return `${new Decimal(cell.text).times(100).toFixed()}%`;
  if (PLAIN.test(cell.text)) return cell.text.trim();
  return cell.text.replace(/\r\n?/g, '\n').replaceAll('\u00A0', ' ').normalize('NFC').trim();
}
