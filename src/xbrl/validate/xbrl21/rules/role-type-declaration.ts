import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import type { RoleTypeSyntax } from '../../../taxonomy/documents/taxonomy-document.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';

export const roleTypeIncomplete = defineDiagnostic<{ element: string; problem: Problem; value: string }>({
  code: 'xbrl21:role-type',
  severity: 'error',
  basis: clause('5.1.3'),
  aliases: ['xbrl.5.1.3:roleType', 'xbrl.5.1.4:arcroleType'],
  message: {
    nl: ({ element, problem, value }) => `${element}: ${WORDS.nl[problem]} (“${value}”).`,
    en: ({ element, problem, value }) => `${element}: ${WORDS.en[problem]} (“${value}”).`,
  },
  help: {
    nl: 'Geef de rol een volledig adres, een id die een XML-naam is, en cyclesAllowed any, undirected of none.',
    en: 'Give the role a full address, an id that is an XML name, and cyclesAllowed any, undirected or none.',
  },
});

type Problem = 'noUri' | 'relativeUri' | 'id' | 'cycles';

const WORDS: Record<'nl' | 'en', Record<Problem, string>> = {
  nl: {
    noUri: 'de rol heeft geen adres',
    relativeUri: 'het adres van de rol is niet volledig',
    id: 'de id is geen XML-naam',
    cycles: 'cyclesAllowed heeft een waarde die niet bestaat',
  },
  en: {
    noUri: 'the role has no address',
    relativeUri: 'the address of the role is not a full one',
    id: 'the id is no XML name',
    cycles: 'cyclesAllowed has a value that does not exist',
  },
};

const NCNAME = /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u;
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s#]*(?:#[^\s#]*)?$/;
const CYCLES = new Set(['any', 'undirected', 'none']);

/**
 * XBRL 2.1 §5.1.3.1, §5.1.3.2, §5.1.4.1, §5.1.4.2 and §5.1.4.3: a role type has a roleURI, an arcrole type an
 * arcroleURI that is absolute and a cyclesAllowed of "any", "undirected" or "none"; an id is an XML name.
 */
export const roleTypeDeclaration: Rule<TaxonomySubject> = {
  emits: [roleTypeIncomplete],

  *check({ taxonomy }) {
    for (const document of taxonomy.documents) {
      if (document.kind !== 'schema') continue;
      for (const syntax of document.roleTypes) {
        for (const [problem, value] of problemsOf(syntax)) {
          const params = { element: writtenName(syntax.element), problem, value };
          yield roleTypeIncomplete(params, at(document.file, syntax.element));
        }
      }
    }
  },
};

function* problemsOf({
  kind,
  uri,
  id,
  cyclesAllowed,
}: RoleTypeSyntax): Generator<readonly [Problem, string]> {
  if (uri.trim() === '') yield ['noUri', uri];
  else if (kind === 'arcrole' && !ABSOLUTE.test(uri.trim())) yield ['relativeUri', uri];
  if (id !== undefined && !NCNAME.test(id.trim())) yield ['id', id];
  if (kind === 'arcrole' && !CYCLES.has(cyclesAllowed ?? '')) yield ['cycles', cyclesAllowed ?? ''];
}
