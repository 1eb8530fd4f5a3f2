import type { Diagnostic, Text } from '../../../diagnostics/diagnostic.js';
import { Decimal, sum } from '../../../xbrl/numbers/decimal.js';
import { allowedText, changesText, codePoint, controlsIn } from '../../model/allowed-text.js';
import { isBlankText } from '../../model/blank-text.js';
import type { BindingLine } from '../binding/binding.js';
import type { Cell } from './cells.js';
import {
  answerNotInList,
  characterLost,
  controlCharacterInText,
  textChanged,
  twoAnswers,
} from './diagnostics.js';
import type { Figure } from '../figures/figure.js';

/** A value as it will be written; nothing where the figures make none. */
export interface WrittenValue {
  readonly text: string | undefined;
  /** The amount before rounding. */
  readonly exact?: Decimal;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The value of a cell as its line writes it. Amounts are summed, then rounded once.
 *
 * @param questionOf what the form asks here, for findings
 */
export function valueOf(line: BindingLine, cell: Cell, questionOf: () => Text): WrittenValue {
  const [first, second] = cell.figures;
  if (first === undefined) return { text: '0', exact: new Decimal(0), diagnostics: [] };
  if (first.value.kind === 'amount') {
    const exact = sum(cell.amounts);
    return { text: numberText(line, exact), exact, diagnostics: [] };
  }
  if (second !== undefined) {
    const related = cell.figures.flatMap(({ sources }) => sources);
    const finding = twoAnswers({ question: questionOf() }, { source: first.sources[0], related });
    return { text: undefined, diagnostics: [finding] };
  }
  return singleValue(line, first, questionOf);
}

function singleValue(line: BindingLine, figure: Figure, questionOf: () => Text): WrittenValue {
  const { value } = figure;
  switch (value.kind) {
    case 'amount':
      return { text: numberText(line, value.amount), exact: value.amount, diagnostics: [] };
    case 'share':
      return { text: numberText(line, value.share), diagnostics: [] };
    case 'date':
      return { text: value.date, diagnostics: [] };
    case 'code':
      return { text: value.code, diagnostics: [] };
    case 'text':
      return textValue(value.text, figure);
    case 'answer': {
      const text = line.values?.[value.answer];
      if (text !== undefined) return { text: text ?? undefined, diagnostics: [] };
      const words = Object.values(line.values ?? {}).filter((word) => word !== null);
      const params = { question: questionOf(), answer: value.answer, allowed: words.join(', ') };
      return { text: undefined, diagnostics: [answerNotInList(params, { source: figure.sources[0] })] };
    }
  }
}

function textValue(written: string, { sources }: Figure): WrittenValue {
  const { text, changes } = allowedText(written);
  const where = { source: sources[0] };
  const kept = changes.filter(({ to }) => to !== '?');
  const lost = changes.filter(({ to }) => to === '?');
  const diagnostics: Diagnostic[] = [];
  if (kept.length > 0) diagnostics.push(textChanged({ changes: changesText(kept) }, where));
  if (lost.length > 0) {
    diagnostics.push(characterLost({ characters: listed(lost) }, where));
  }
  const controls = controlsIn(text);
  if (controls.length > 0) diagnostics.push(controlCharacterInText({ characters: listed(controls) }, where));
  return { text: isBlankText(text) ? undefined : text, diagnostics };
}

/** A number in plain digits, rounded where the line says so; never a negative zero. */
export function numberText(line: BindingLine, value: Decimal): string {
  const rounded = line.round === undefined ? value : value.toDecimalPlaces(line.round);
  return rounded.isZero() ? '0' : rounded.toFixed();
}

function listed(characters: readonly { readonly from: string; readonly count: number }[]): string {
  return characters.map(({ from, count }) => `${codePoint(from)} (${count}x)`).join(', ');
}
