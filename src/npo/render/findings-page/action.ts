import type { LayerFinding } from '../../../xbrl/validate/verdict.js';

/** What a person must do about a finding, in the order in which it is done. */
export type Action = 'fillIn' | 'correct' | 'judge' | 'supplier' | 'supply' | 'note';

export const ACTIONS: readonly Action[] = ['fillIn', 'correct', 'judge', 'supplier', 'supply', 'note'];

/** The layers that judge what a report says; the others judge how its file is made. */
const CONTENT: ReadonlySet<string> = new Set(['input', 'mapping', 'business', 'formula', 'calculation']);

/** How the codes of findings end that miss an answer. Codes are a contract: they are never reworded. */
const MISSING = /-(?:not-stated|not-named|missing|blank)$/;

/**
 * What to do, from what a finding says of itself; the first that applies:
 * 1. `note`: it is an info, nothing needs to be done.
 * 2. `supply`: it leaves the verdict open, or a document of the taxonomy is not there (layer dts).
 * 3. `fillIn`: of the content, and its code says that an answer is missing.
 * 4. `correct`: an error of the content, or any error of which the cell or line of the input is known.
 * 5. `judge`: a warning of the content, or any warning of which the cell or line is known: it may be right.
 * 6. `supplier`: all else is about how the file was made, which is the work of software.
 */
export function actionOf({ code, severity, layer, source, leavesOpen }: LayerFinding): Action {
  if (severity === 'info') return 'note';
  if (leavesOpen === true || layer === 'dts') return 'supply';
  const isContent = CONTENT.has(layer);
  if (isContent && MISSING.test(code)) return 'fillIn';
  if (isContent || source !== undefined) return severity === 'error' ? 'correct' : 'judge';
  return 'supplier';
}
