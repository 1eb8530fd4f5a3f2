import type { Language } from '../diagnostics/diagnostic.js';
import { isInLanguage } from '../xbrl/query/choose-label.js';
import { type ConceptFacts, weightOf } from '../xbrl/query/concept-facts.js';
import type { TypeFacts } from '../xbrl/query/type-facts.js';
import type { Concept, ConceptRelationship } from '../xbrl/taxonomy/taxonomy.js';
import { namespaceOf } from '../xbrl/xml/qname.js';
import type { Texts } from './command.js';
import { CUBE_PARTS } from './format-cubes.js';
import { moreText, MOST_SHOWN, shortRole, type TaxonomyWriter } from './taxonomy-writer.js';

const TEXTS: Texts<
  | 'namespace'
  | 'id'
  | 'declared'
  | 'kind'
  | 'type'
  | 'facets'
  | 'values'
  | 'period'
  | 'balance'
  | 'abstract'
  | 'nillable'
  | 'groups'
  | 'domain'
  | 'yes'
  | 'no'
  | 'labels'
  | 'references'
  | 'presented'
  | 'below'
  | 'order'
  | 'cubes'
  | 'as'
  | 'arcs'
  | 'unnamed'
> = {
  nl: {
    namespace: 'naamruimte',
    id: 'id',
    declared: 'verklaard in',
    kind: 'soort',
    type: 'type',
    facets: 'grenzen',
    values: 'antwoorden',
    period: 'periode',
    balance: 'balans',
    abstract: 'abstract',
    nillable: 'leeg mogelijk',
    groups: 'substitutie',
    domain: 'getypeerd lid',
    yes: 'ja',
    no: 'nee',
    labels: 'Labels',
    references: 'Referenties',
    presented: 'Gepresenteerd in',
    below: 'onder',
    order: 'volgorde',
    cubes: 'Kubussen',
    as: 'als',
    arcs: 'Relaties',
    unnamed: 'zonder naam',
  },
  en: {
    namespace: 'namespace',
    id: 'id',
    declared: 'declared in',
    kind: 'kind',
    type: 'type',
    facets: 'facets',
    values: 'values',
    period: 'period',
    balance: 'balance',
    abstract: 'abstract',
    nillable: 'nillable',
    groups: 'substitution',
    domain: 'typed member',
    yes: 'yes',
    no: 'no',
    labels: 'Labels',
    references: 'References',
    presented: 'Presented in',
    below: 'below',
    order: 'order',
    cubes: 'Cubes',
    as: 'as',
    arcs: 'Relationships',
    unnamed: 'unnamed',
  },
};

/** Everything known of a concept, in sections; a section without anything is left out. */
export function formatConcept(facts: ConceptFacts, writer: TaxonomyWriter, language: Language): string {
  const text = TEXTS[language];
  const { concept, labels, references } = facts;
  const head = [writer.labelled(concept.name), ...declarationLines(facts, writer, language)];
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      text.labels,
      labels.map((one) => `${one.language}  ${shortRole(one.role)}: ${one.text.replace(/\s+/g, ' ').trim()}`),
    ],
    [
      text.references,
      references.map(({ parts }) => parts.map(({ name, text: said }) => `${name} ${said}`).join(', ')),
    ],
    [text.presented, facts.presented.flatMap((arc) => presentedLines(arc, writer, language))],
    [
      text.cubes,
      facts.cubes.map(({ cube, parts }) => {
        const words = parts.map((part) => CUBE_PARTS[language][part]).join(', ');
        return `${writer.role(cube.role)}: ${writer.name(cube.hypercube.name)}, ${text.as} ${words}`;
      }),
    ],
    [text.arcs, facts.arcs.map((arc) => arcLine(arc, concept, writer))],
  ];
  for (const [title, lines] of sections) {
    if (lines.length === 0) continue;
    head.push('', title);
    for (const line of lines.slice(0, MOST_SHOWN)) head.push(`  ${line}`);
    for (const more of moreText(lines.length, language)) head.push(`  ${more}`);
  }
  return `${head.join('\n')}\n`;
}

function declarationLines(
  { concept, type, typedDomain, substitutionGroups }: ConceptFacts,
  writer: TaxonomyWriter,
  language: Language,
): readonly string[] {
  const text = TEXTS[language];
  const row = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`  ${name.padEnd(14)}${value}`];
  const answer = (value: boolean) => (value ? text.yes : text.no);
  const { element, document } = concept;
  return [
    ...row(text.namespace, namespaceOf(concept.name)),
    ...row(text.id, concept.id),
    ...row(text.declared, `${writer.document(document)}:${element.position.line}`),
    ...row(text.kind, concept.kind),
    ...typeRows(text.type, type, writer, language),
    ...row(text.period, concept.periodType),
    ...row(text.balance, concept.balance),
    ...row(text.abstract, answer(concept.abstract)),
    ...row(text.nillable, answer(concept.nillable)),
    ...row(text.groups, substitutionGroups.map((name) => writer.name(name)).join(' → ')),
    ...(typedDomain === undefined
      ? []
      : [
          ...row(text.domain, writer.name(typedDomain.name)),
          ...typeRows('', typedDomain.type, writer, language),
        ]),
  ];
}

function typeRows(
  title: string,
  type: TypeFacts | undefined,
  writer: TaxonomyWriter,
  language: Language,
): readonly string[] {
  if (type === undefined) return [];
  const text = TEXTS[language];
  const own = type.name === undefined ? text.unnamed : writer.name(type.name);
  const lines = [`  ${title.padEnd(14)}${[own, ...type.bases.map((base) => writer.name(base))].join(' → ')}`];
  const facets = type.facets.map(({ name, value }) => `${name} ${value}`);
  if (facets.length > 0) lines.push(`  ${text.facets.padEnd(14)}${facets.join(', ')}`);
  for (const [index, { value, labels }] of type.values.slice(0, MOST_SHOWN).entries()) {
    const label = labels.find((one) => isInLanguage(one.language, language))?.text.trim();
    const shown = label === undefined || label === value ? value : `${value}  ${label}`;
    lines.push(`  ${(index === 0 ? text.values : '').padEnd(14)}${shown}`);
  }
  for (const more of moreText(type.values.length, language)) lines.push(`  ${''.padEnd(14)}${more}`);
  return lines;
}

function presentedLines(
  { role, from, order, preferredLabel }: ConceptRelationship,
  writer: TaxonomyWriter,
  language: Language,
): readonly string[] {
  const text = TEXTS[language];
  const preferred = preferredLabel === undefined ? '' : `, ${shortRole(preferredLabel)}`;
  return [
    writer.role(role),
    `  ${text.below} ${writer.labelled(from.name)}, ${text.order} ${order}${preferred}`,
  ];
}

function arcLine(relationship: ConceptRelationship, concept: Concept, writer: TaxonomyWriter): string {
  const { arcrole, role, from, to } = relationship;
  const weight = weightOf(relationship);
  const times = weight === undefined ? '' : ` × ${weight}`;
  const name = (end: Concept) => (end.name === concept.name ? '·' : writer.name(end.name));
  return `${shortRole(arcrole)}: ${name(from)} → ${name(to)}${times}  (${writer.role(role)})`;
}
