import type { AnyDiagnosticKind, Basis, Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { InlineSet } from './inline-set.js';

/** One requirement on a set: reads, yields findings, changes nothing and never throws for user data. */
export interface InlineRule {
  /** Every kind of finding that `check` can make. */
  readonly emits: readonly AnyDiagnosticKind[];
  check(set: InlineSet): Iterable<Diagnostic>;
}

export function inlineBasis(clause: string): Basis {
  return {
    document: 'Inline XBRL 1.1',
    clause,
    url: 'http://www.xbrl.org/specification/inlinexbrl-part1/rec-2013-11-18/inlinexbrl-part1-rec-2013-11-18.html',
  };
}

/** What to do about a page that only its maker can mend. */
export const ASK_MAKER: Text = {
  nl: 'Vraag de maker van het document, of zijn software, om een document dat aan Inline XBRL 1.1 voldoet.',
  en: 'Ask the maker of the document, or his software, for one that conforms to Inline XBRL 1.1.',
};
