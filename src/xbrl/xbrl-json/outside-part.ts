import { defineDiagnostic, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';

export const outsideRewrittenPartOfJson = defineDiagnostic<{ count: number; names: string }>({
  code: 'xbrl-json:outside-rewritten-part',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'schemas/ocw/nt19/README.md' },
  message: {
    nl: ({ count, names }) =>
      `Van ${count} feiten is niet bekend wat zij zijn: zij horen bij delen van de officiële taxonomie die niet zijn meegeleverd (${names}).`,
    en: ({ count, names }) =>
      `What ${count} facts are is not known: they belong to parts of the official taxonomy that do not come with the program (${names}).`,
  },
  help: {
    nl: 'Geef het officiële taxonomiepakket mee met --package.',
    en: 'Give the official taxonomy package with --package.',
  },
});

const NAMED = 5;

/** The one finding on all facts of which a rewritten part of a taxonomy says nothing. */
export function outsidePart(facts: readonly { readonly name: string }[], location: Place): Diagnostic {
  const names = [...new Set(facts.map(({ name }) => name))];
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  return outsideRewrittenPartOfJson({ count: facts.length, names: shown.join(', ') }, { location });
}
