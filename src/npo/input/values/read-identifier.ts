import type { Text } from '../../../diagnostics/diagnostic.js';
import {
  branchMalformed,
  brinMalformed,
  brinZeroRestored,
  digitsMalformed,
  emailMalformed,
  leadingZerosRestored,
  postalCodeMalformed,
} from '../diagnostics/cell-diagnostics.js';
import type { DigitsField } from '../subjects/field.js';
import type { Cell } from '../table.js';
import type { CellContext } from './cell-context.js';

/** An institution code in capitals. A lost zero is put back and said. */
export function readBrin(cell: Cell, { columnKey, findings }: CellContext): string | undefined {
  const text = cell.text.trim();
  const code = text.toUpperCase().replace(/[\s.-]/g, '');
  if (/^\d{2}[A-Z]{2}$/.test(code)) return code;
  if (/^\d[A-Z]{2}$/.test(code)) {
    const brin = `0${code}`;
    findings.gather(`${columnKey} ${brin}`, brinZeroRestored, { text, brin }, cell.place);
    return brin;
  }
  findings.add(brinMalformed({ text, hint: brinHint(code) }, { source: cell.place }));
  return undefined;
}

function brinHint(code: string): Text {
  if (/^\d{2}[A-Z]{2}\d{2}$/.test(code)) {
    const brin = code.slice(0, 4);
    return {
      nl: `, maar een vestigingscode; schrijf hier ${brin}`,
      en: `, but a branch code; write ${brin} here`,
    };
  }
  if (/^[O\dI]{2}[A-Z0-9]{2}$/.test(code) && /[OI]/.test(code.slice(0, 2))) {
    return {
      nl: ': de letter O of I staat waar een cijfer hoort',
      en: ': a letter O or I stands where a digit should',
    };
  }
  return { nl: '', en: '' };
}

/** A branch: its whole code, or the two digits behind the BRIN. */
export function readBranch(cell: Cell, { findings }: CellContext): string | undefined {
  const code = cell.text.toUpperCase().replace(/[\s.-]/g, '');
  if (/^(?:\d{2}[A-Z]{2})?\d{2}$/.test(code)) return code;
  if (/^\d$/.test(code)) return `0${code}`;
  findings.add(branchMalformed({ text: cell.text.trim() }, { source: cell.place }));
  return undefined;
}

/** A number that is a name. A cell with a number in it has lost its leading zeros. */
export function readDigits(cell: Cell, field: DigitsField, context: CellContext): string | undefined {
  const { column, findings } = context;
  const { fewest, most, mostZeros = most } = field;
  const text = cell.text.trim();
  const digits = text.replace(/[\s.]/g, '');
  const isDigits = /^\d+$/.test(digits) && (cell.form === 'text' || cell.form === 'number');
  const zeros = digits.length - digits.replace(/^0+/, '').length;
  if (isDigits && digits.length >= fewest && digits.length <= most && zeros <= mostZeros) return digits;
  if (isDigits && cell.form === 'number' && digits.length < fewest && fewest - digits.length <= mostZeros) {
    const padded = digits.padStart(fewest, '0');
    findings.add(leadingZerosRestored({ column, text, digits: padded }, { source: cell.place }));
    return padded;
  }
  findings.add(digitsMalformed({ column, text, length: lengthText(fewest, most) }, { source: cell.place }));
  return undefined;
}

function lengthText(fewest: number, most: number): Text {
  return fewest === most
    ? { nl: `${String(most)} cijfers`, en: `${String(most)} digits` }
    : {
        nl: `${String(fewest)} tot ${String(most)} cijfers`,
        en: `${String(fewest)} to ${String(most)} digits`,
      };
}

/** Four digits and two letters, without the space. */
export function readPostalCode(cell: Cell, { findings }: CellContext): string | undefined {
  const code = cell.text.toUpperCase().replace(/\s/g, '');
  if (/^[1-9]\d{3}[A-Z]{2}$/.test(code)) return code;
  findings.add(postalCodeMalformed({ text: cell.text.trim() }, { source: cell.place }));
  return undefined;
}

export function readEmail(cell: Cell, { findings }: CellContext): string | undefined {
  const text = cell.text.trim().replace(/^mailto:/i, '');
  if (/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]+$/.test(text)) return text;
  findings.add(emailMalformed({ text }, { source: cell.place }));
  return undefined;
}
