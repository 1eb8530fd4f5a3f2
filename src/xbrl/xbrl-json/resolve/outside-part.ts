import { defineDiagnostic, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';

export const outsideRewrittenPartOfJson = defineDiagnostic<{ count: number; names: string }>({
  code: 'xbrl-json:outside-rewritten-part',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'schemas/ocw/nt19/README.md' },
  message: {
    nl: ({ count, names }) =>
      count === 1
        ? `Van 1 feit is niet bekend wat het is: het hoort bij een deel van de officiële taxonomie dat niet is meegeleverd, of heeft een naam die niet bestaat (${names}).`
        : `Van ${count} feiten is niet bekend wat zij zijn: zij horen bij delen van de officiële taxonomie die niet zijn meegeleverd, of hebben een naam die niet bestaat (${names}).`,
    en: ({ count, names }) =>
      count === 1
        ? `What 1 fact is is not known: it belongs to a part of the official taxonomy that does not come with the program, or has a name that does not exist (${names}).`
        : `What ${count} facts are is not known: they belong to parts of the official taxonomy that do not come with the program, or have a name that does not exist (${names}).`,
  },
  help: {
    nl: 'Controleer hoe de namen zijn gespeld, of geef het officiële taxonomiepakket mee met --package.',
    en: 'Check how the names are spelt, or give the official taxonomy package with --package.',
  },
});

const NAMED = 5;

/** The one finding on all facts of which a rewritten part of a taxonomy says nothing. */
export function outsidePart(facts: readonly { readonly name: string }[], location: Place): Diagnostic {
  const names = [...new Set(facts.map(({ name }) => name))];
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  return outsideRewrittenPartOfJson({ count: facts.length, names: shown.join(', ') }, { location });
}
