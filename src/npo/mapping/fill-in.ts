import { stringify } from 'csv-stringify/sync';
import type { Fact } from '../../xbrl/report/fact.js';
import { nameText } from '../../xbrl/report/fact-text.js';
import { PARENT_CHILD } from '../../xbrl/taxonomy/standard-roles.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import type { QName } from '../../xbrl/xml/qname.js';
import { parseDecimal } from '../../xbrl/numbers/decimal.js';
import type { Binding } from './binding/binding.js';
import { inertText } from './lineage/csv-field.js';
import { type BoundFacts, expand } from './facts/facts.js';
import { prefixesOf } from './lineage/lineage.js';
import { questionOf } from './question.js';

export const FILL_IN_FILE = 'fill-in.csv';

const HYPERCUBE_DIMENSION = 'http://xbrl.org/int/dim/arcrole/hypercube-dimension';
const COLUMNS = ['onderdeel', 'instelling', 'vraag', 'antwoord', 'let op', 'concept'] as const;
const NOT_ANSWERED = 'nog niet ingevuld';

type FillInRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

interface AskedConcept {
  readonly concept: QName;
  readonly question: string;
}

/**
 * The questions of the official form in presentation order with their answers, for a board that types
 * them into the portal; a section that is asked per institution comes once for each. An answer that the form
 * wants and the input does not have is blank and marked. Separated by semicolons, with a byte order mark:
 * it is made to be opened in a spreadsheet, so no text in it can be taken for a formula (`inertText`).
 */
export function writeFillIn(bound: BoundFacts, taxonomy: Taxonomy, binding: Binding): string {
  const rows = binding.roles.flatMap((role) => sectionRows(role, bound, taxonomy, binding));
  return stringify(rows, { header: true, columns: [...COLUMNS], delimiter: ';', bom: true });
}

function sectionRows(
  role: string,
  bound: BoundFacts,
  taxonomy: Taxonomy,
  binding: Binding,
): readonly FillInRow[] {
  const section = taxonomy.findRoleType(role)?.definition ?? role;
  const axes = taxonomy.filterRelationships(HYPERCUBE_DIMENSION, role).map(({ to }) => to.name);
  const facts = bound.facts.filter(
    ({ dimensions }) => dimensions.size === axes.length && axes.every((axis) => dimensions.has(axis)),
  );
  const members = axes.length === 0 ? [''] : [...new Set(facts.map(memberOf))].sort();
  const prefixes = prefixesOf(binding);
  const questions = askedConcepts(taxonomy, role);
  const lines = axes.length === 0 ? [...bound.unanswered.values()] : [];
  const unanswered = new Set(lines.map((line) => expand(binding, line.concept)));
  return members.flatMap((member) => {
    const answers = new Map(
      facts.filter((fact) => memberOf(fact) === member).map((fact) => [fact.concept, fact] as const),
    );
    return questions.map(({ concept, question }) => ({
      onderdeel: section,
      instelling: member,
      vraag: inertText(question),
      antwoord: answerText(answers.get(concept), binding),
      'let op': unanswered.has(concept) ? NOT_ANSWERED : '',
      concept: nameText(concept, prefixes),
    }));
  });
}

function memberOf({ dimensions }: Fact): string {
  const [member] = dimensions.values();
  if (member === undefined) return '';
  return member.kind === 'typed' ? member.value : member.member;
}

/** The concepts of a role depth first, titles left out. Each concept once: presentation may not be a tree. */
function askedConcepts(taxonomy: Taxonomy, role: string): readonly AskedConcept[] {
  const relationships = taxonomy.filterRelationships(PARENT_CHILD, role);
  const children = new Set(relationships.map(({ to }) => to.name));
  const roots = new Set(relationships.map(({ from }) => from.name).filter((name) => !children.has(name)));
  const asked: AskedConcept[] = [];
  const seen = new Set<QName>();
  const walk = (from: QName): void => {
    for (const { to, preferredLabel } of taxonomy.filterOutgoing(from, PARENT_CHILD, role)) {
      if (seen.has(to.name)) continue;
      seen.add(to.name);
      const question = questionOf(taxonomy, to.name, 'nl', preferredLabel);
      if (!to.abstract) asked.push({ concept: to.name, question });
      walk(to.name);
    }
  };
  for (const root of roots) walk(root);
  return asked;
}

/** Digits as they are typed into a form, a share as a percentage, words as they stand. */
function answerText(fact: Fact | undefined, binding: Binding): string {
  if (fact?.value === undefined) return '';
  const number = fact.unit === undefined ? undefined : parseDecimal(fact.value);
  if (number === undefined) return inertText(fact.value);
  const isPercentage = binding.lines.some(
    (line) => line.percentage === true && expand(binding, line.concept) === fact.concept,
  );
  return isPercentage
    ? `${number.times(100).toFixed().replace('.', ',')}%`
    : number.toFixed().replace('.', ',');
}
