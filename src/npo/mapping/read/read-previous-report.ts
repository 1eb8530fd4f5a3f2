import type { Place } from '../../../diagnostics/diagnostic.js';
import { parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { Report } from '../../../xbrl/report/fact.js';
import type { Balance, PreviousReport } from '../../model/previous-report.js';
import type { Binding } from '../binding/binding.js';
import { readReport } from './read-report.js';

/**
 * Reads a report as last year's. Undefined where it is of no reporting year, or of a taxonomy that has no
 * place for what was left, such as the official filing.
 */
export function readPreviousReport(
  report: Report,
  binding: Binding,
  place: Place,
): PreviousReport | undefined {
  const read = readReport(report, binding);
  if (read === undefined || !binding.lines.some(({ measure }) => measure === 'left')) return undefined;
  const closing = new Map<string, Balance>();
  let total: Balance | undefined;
  for (const { measure, keys, value, place: at } of read.figures) {
    const amount = measure === 'left' ? parseDecimal(value) : undefined;
    if (amount === undefined) continue;
    if (keys.school === undefined) total = { amount, place: at };
    else closing.set(keys.school, { amount, place: at });
  }
  return { submission: read.submission, place, closing, total };
}
