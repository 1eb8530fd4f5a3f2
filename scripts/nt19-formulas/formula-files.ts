import type { Surroundings } from '../formula-linkbase/formula-document.js';
import { assertionLinkbase, messageLinkbase } from '../formula-linkbase/formula-document.js';
import { writeDocument } from '../xml-document.js';
import { type Written, written } from './patterns.js';
import { type RoleTable, roleTables } from './table.js';

/** What stands at the top of every file of the rewritten part. */
const NOTICE = [
  'A rewritten part, made by npo-xbrl for offline checking of the NPO and identification sections.',
  'Not the official file, and not complete: the official taxonomy package takes its place where it is given.',
  'Source of the facts: Nederlandse Taxonomie NT19, OCW, version 20250219',
  '(intellectual property of the State of the Netherlands).',
];

const NT19 = 'http://www.nltaxonomie.nl/nt19';

const NAMESPACES = {
  'jenv-bw2-i': { namespace: `${NT19}/jenv/20241211/dictionary/jenv-bw2-data` },
  'nl-cd': { namespace: `${NT19}/sbr/20240301/dictionary/nl-common-data` },
  'ocw-dim': { namespace: `${NT19}/ocw/20250219/dictionary/ocw-axes` },
  'ocw-i': { namespace: `${NT19}/ocw/20250219/dictionary/ocw-data` },
};

/** Where the formula linkbases of OCW NT19 are, within its folder. */
export const VALIDATION_FOLDER = 'www.nltaxonomie.nl/nt19/ocw/20250219/validation/';

/** The formula and message linkbases of the NPO and identification roles: file name and text. */
export function formulaFiles(): ReadonlyMap<string, string> {
  return new Map(roleTables.flatMap(filesOf));
}

function filesOf(role: RoleTable): readonly (readonly [file: string, text: string])[] {
  const { file, uri, type, english } = role;
  const surroundings: Surroundings = {
    role: uri,
    roleHref: `../dictionary/ocw-linkroles-education.xsd#ocw-lr-o_${type}`,
    namespaces: NAMESPACES,
  };
  const all = role.assertions.map((row) => {
    const one = written(row, role);
    const shortName = one.assertion.id.replace(`${role.prefix}_`, '');
    return { ...one, assertion: { ...one.assertion, shortName } };
  });
  const assertionFile = `${file}-for.xml`;
  const messages = (language: 'nl' | 'en') =>
    messageLinkbase(
      all.map((one) => ({
        assertion: one.assertion.id,
        shortName: one.assertion.shortName,
        text: messageOf(one, language, role),
      })),
      language,
      assertionFile,
      surroundings,
    );
  const ours = english === 'own' ? 'npo-xbrl-' : '';
  const assertions = assertionLinkbase(
    all.map(({ assertion }) => assertion),
    surroundings,
  );
  return [
    [assertionFile, writeDocument(assertions, NOTICE)],
    [`${file}-for-generic-msg-unsatisfied-nl.xml`, writeDocument(messages('nl'), NOTICE)],
    [`${ours}${file}-for-generic-msg-unsatisfied-en.xml`, writeDocument(messages('en'), NOTICE)],
  ];
}

/** The sentence, and after it the facts that the variables are bound to, as the official messages list them. */
function messageOf({ sentence, listed }: Written, language: 'nl' | 'en', { english }: RoleTable): string {
  const mark = language === 'en' && english === 'own' ? ' (wording by npo-xbrl)' : '';
  const said = `${sentence[language]}${mark}`;
  return listed.length === 0 ? said : `${said} | ${listed.map(factsOf).join('')}`;
}

function factsOf(variable: string): string {
  const shown = `concat("name:'",$v/name(),"', value:'",$v,"', @contextRef:'",$v/@contextRef,"', @unitRef:'",$v/@unitRef,"' | ")`;
  return `{if (not(xff:has-fallback-value(xs:QName('${variable}')))) then ((for $v in $${variable} return ${shown})) else ''}`;
}
