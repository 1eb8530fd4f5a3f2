import type { Text } from '../../src/diagnostics/diagnostic.js';
import { menukaart, type Category, type Intervention } from '../../src/npo/model/menukaart.js';
import { definition, type Labels, type MemberDefinition, type ReferenceParts } from './definition.js';

/** A concept of the dictionary with all that is said of it. */
export interface Declaration extends Labels {
  /** With its prefix. */
  readonly name: string;
  readonly type: string;
  readonly substitutionGroup: string;
  readonly abstract: boolean;
  readonly balance?: string | undefined;
  readonly typedDomain?: string | undefined;
  readonly references: readonly ReferenceParts[];
}

const ABSTRACT = { type: 'xbrli:stringItemType', abstract: true, references: [] } as const;

/** The reportable concepts. */
export const concepts: readonly Declaration[] = definition.concepts.map((concept) => ({
  ...concept,
  name: `npo-i:${concept.name}`,
  substitutionGroup: 'xbrli:item',
  abstract: false,
  references: [
    ...(concept.sources ?? []).map(sourceOf),
    ...(concept.official === undefined ? [] : [{ ...sourceOf('official'), Note: concept.official }]),
    ...(concept.own === undefined ? [] : [{ ...sourceOf('own'), Note: concept.own }]),
  ],
}));

export const axes: readonly Declaration[] = definition.axes.map(({ name, typedDomain, ...labels }) => ({
  ...ABSTRACT,
  ...labels,
  name: `npo-dim:${name}`,
  substitutionGroup: 'xbrldt:dimensionItem',
  typedDomain,
}));

export const tables: readonly Declaration[] = definition.tables.map((table) => ({
  ...ABSTRACT,
  ...table,
  name: `npo-tables:${table.name}`,
}));

/** A title for each role: the root of its presentation. */
export const titles: readonly Declaration[] = [...definition.roles, definition.domainRole].map(
  ({ name, title }) => ({
    ...ABSTRACT,
    name: titleOf(name),
    substitutionGroup: 'xbrli:item',
    label: title,
    documentation: {
      nl: `Titel boven de presentatie van de rol '${title.nl}'.`,
      en: `Title above the presentation of the role '${title.en}'.`,
    },
  }),
);

export function titleOf(role: string): string {
  return `npo-abstr:${role}Title`;
}

/** The members of the intervention axis: the total, the categories, the other, the interventions. */
export const totalMember = member(definition.members.total, {}, []);

export const otherMember = member(definition.members.other, {}, []);

export const categoryMembers: readonly { readonly category: Category; readonly member: Declaration }[] =
  menukaart().categories.map((category) => ({
    category,
    member: member(definition.members.category, category, menukaart().editions),
  }));

export const interventionMembers: readonly {
  readonly intervention: Intervention;
  readonly member: Declaration;
}[] = menukaart().interventions.map((intervention) => ({
  intervention,
  member: member(
    definition.members.intervention,
    intervention,
    menukaart().editions.filter(({ interventions }) => interventions.includes(intervention.code)),
  ),
}));

export const members: readonly Declaration[] = [
  totalMember,
  ...categoryMembers.map(({ member }) => member),
  otherMember,
  ...interventionMembers.map(({ member }) => member),
];

function member(
  template: MemberDefinition,
  of: Partial<Intervention>,
  editions: readonly { readonly validFrom: string }[],
): Declaration {
  const { code = '', category = code } = of;
  const fill = (text: string, name = ''): string =>
    text.replaceAll('{code}', code).replaceAll('{category}', category).replaceAll('{name}', name);
  const fillText = (text: Text): Text => ({
    nl: fill(text.nl, of.name?.nl),
    en: fill(text.en, of.name?.en),
  });
  return {
    ...ABSTRACT,
    name: `npo-dm:${fill(template.name)}`,
    substitutionGroup: 'xbrli:item',
    label: fillText(template.label),
    ...(template.terse === undefined ? {} : { terse: fillText(template.terse) }),
    documentation: fillText(template.documentation),
    references: editions.map(({ validFrom }) => ({
      ...sourceOf('menukaart'),
      IssueDate: validFrom,
      Section: category,
    })),
  };
}

function sourceOf(key: string): ReferenceParts {
  const found = definition.sources[key];
  if (found === undefined) throw new Error(`no source ${key}`);
  return found;
}
