import { part, type Part } from '../xml-document.js';
import type { Assertion, AssertionText, FactVariable, Filter, FilterUse } from './assertion.js';
import { linkbaseAttributes, type Namespace } from './namespaces.js';

const ARCROLE = {
  booleanFilter: ['http://xbrl.org/arcrole/2008/boolean-filter', '2008/boolean-filter.xsd#boolean-filter'],
  variableFilter: ['http://xbrl.org/arcrole/2008/variable-filter', '2008/variable.xsd#variable-filter'],
  variableSet: ['http://xbrl.org/arcrole/2008/variable-set', '2008/variable.xsd#variable-set'],
  setFilter: ['http://xbrl.org/arcrole/2008/variable-set-filter', '2008/variable.xsd#variable-set-filter'],
  precondition: [
    'http://xbrl.org/arcrole/2008/variable-set-precondition',
    '2008/variable.xsd#variable-set-precondition',
  ],
  severity: [
    'http://xbrl.org/arcrole/2016/assertion-unsatisfied-severity',
    '2016/assertion-severity.xsd#assertion-unsatisfied-severity',
  ],
  message: [
    'http://xbrl.org/arcrole/2010/assertion-unsatisfied-message',
    '2010/validation-message.xsd#assertion-unsatisfied-message',
  ],
  label: ['http://xbrl.org/arcrole/2008/element-label', '2008/generic-label.xsd#element-label'],
} as const;

const MESSAGE_ROLE = 'http://www.xbrl.org/2010/role/message';
const LABEL_ROLE = 'http://www.xbrl.org/2008/role/label';

/** Where the role of a linkbase is declared, and the namespaces that its names are in. */
export interface Surroundings {
  readonly role: string;
  readonly roleHref: string;
  readonly namespaces: Readonly<Record<string, Namespace>>;
  /** What the ids of filters, variables and preconditions begin with, where they are unique in the whole taxonomy. */
  readonly resourcePrefix?: string;
}

/** The linkbase of the assertions of a role; filters and variables that are used often stand there once. */
export function assertionLinkbase(given: readonly Assertion[], surroundings: Surroundings): Part {
  const { resourcePrefix } = surroundings;
  const assertions = resourcePrefix === undefined ? given : given.map((one) => prefixed(one, resourcePrefix));
  const severities = [...new Set(assertions.map(({ severity }) => severity))].sort();
  const content = [
    ...sharedResources(assertions),
    ...severities.map((severity) =>
      locator(`http://www.xbrl.org/2016/severities.xml#${severity}`, `${severity}_loc`),
    ),
    ...assertions.flatMap(assertionParts),
  ];
  return linkbase(content, surroundings, []);
}

/** The same assertion, with a prefix before the ids of its filters and variables. */
function prefixed(assertion: Assertion, prefix: string): Assertion {
  const filter = ({ id, joins, ...rest }: Filter): Filter => ({
    ...rest,
    id: `${prefix}_${id}`,
    ...(joins !== undefined && { joins: joins.map(use) }),
  });
  const use = (one: FilterUse): FilterUse => ({ ...one, filter: filter(one.filter) });
  return {
    ...assertion,
    variables: assertion.variables.map(({ name, variable }) => ({
      name,
      variable: { ...variable, id: `${prefix}_${variable.id}`, filters: variable.filters.map(use) },
    })),
    ...(assertion.setFilters !== undefined && { setFilters: assertion.setFilters.map(use) }),
  };
}

/** The linkbase of the messages that say in one language that an assertion of a role does not hold. */
export function messageLinkbase(
  texts: readonly AssertionText[],
  language: string,
  assertionFile: string,
  surroundings: Surroundings,
): Part {
  const resources = (label: string, text: string) =>
    resource('msg:message', label, text, { 'xlink:role': MESSAGE_ROLE, 'xml:lang': language });
  const content = aboutAssertions(texts, `message_${language}`, assertionFile, ARCROLE.message[0], resources);
  return linkbase(content, surroundings, [
    roleRef(MESSAGE_ROLE, 'http://www.xbrl.org/2010/generic-message.xsd#standard-message'),
  ]);
}

/** The linkbase of the labels of the assertions of a role in one language. */
export function labelLinkbase(
  texts: readonly AssertionText[],
  language: string,
  assertionFile: string,
  surroundings: Surroundings,
): Part {
  const resources = (label: string, text: string) =>
    resource('label:label', label, text, { 'xlink:role': LABEL_ROLE, 'xml:lang': language });
  const content = aboutAssertions(texts, `label_${language}`, assertionFile, ARCROLE.label[0], resources);
  return linkbase(content, surroundings, [
    roleRef(LABEL_ROLE, 'http://www.xbrl.org/2008/generic-label.xsd#standard-label'),
  ]);
}

function linkbase(content: readonly Part[], surroundings: Surroundings, roleRefs: readonly Part[]): Part {
  const { role, roleHref, namespaces } = surroundings;
  const used = new Set(content.map(({ attributes }) => attributes['xlink:arcrole']));
  const arcroleRefs = Object.values(ARCROLE)
    .filter(([arcrole]) => used.has(arcrole))
    .map(([arcroleURI, href]) =>
      part('link:arcroleRef', {
        arcroleURI,
        'xlink:href': `http://www.xbrl.org/${href}`,
        'xlink:type': 'simple',
      }),
    );
  const link = part('gen:link', { 'xlink:role': role, 'xlink:type': 'extended' }, content);
  const all = [...roleRefs, roleRef(role, roleHref), ...arcroleRefs, link];
  return part('link:linkbase', linkbaseAttributes(all, namespaces), all);
}

function roleRef(roleURI: string, href: string): Part {
  return part('link:roleRef', { roleURI, 'xlink:href': href, 'xlink:type': 'simple' });
}

/** Filters, then fact variables, each with the arcs to its filters. */
function sharedResources(assertions: readonly Assertion[]): Part[] {
  const variables = onceEach(assertions.flatMap((one) => one.variables.map(({ variable }) => variable)));
  const uses = [
    ...variables.flatMap(({ filters }) => filters),
    ...assertions.flatMap(({ setFilters = [] }) => setFilters),
  ];
  const joined = uses.flatMap(({ filter }) => filter.joins ?? []);
  const filters = onceEach([...uses, ...joined].map(({ filter }) => filter));
  return [...filters.flatMap(filterParts), ...variables.flatMap(variableParts)];
}

function onceEach<Resource extends { readonly id: string }>(
  resources: readonly Resource[],
): readonly Resource[] {
  return [...new Map(resources.map((one) => [one.id, one])).values()];
}

function filterParts({ id, element, joins = [] }: Filter): Part[] {
  return [
    resource(element.name, id, element.content, element.attributes),
    ...joins.map((use, index) => filterArc(ARCROLE.booleanFilter[0], id, use, index)),
  ];
}

function variableParts({ id, asSequence, fallback, matches = false, filters }: FactVariable): Part[] {
  return [
    resource('variable:factVariable', id, [], {
      bindAsSequence: String(asSequence),
      fallbackValue: fallback,
      matches: String(matches),
      nils: 'false',
    }),
    ...filters.map((use, index) => filterArc(ARCROLE.variableFilter[0], id, use, index)),
  ];
}

function filterArc(arcrole: string, from: string, use: FilterUse, index: number): Part {
  const { filter, complement = false, cover = true } = use;
  return arc('variable:variableFilterArc', arcrole, from, filter.id, {
    complement: String(complement),
    cover: String(cover),
    order: String(index + 1),
  });
}

function assertionParts(assertion: Assertion): Part[] {
  const {
    id,
    shortName: label = id,
    kind,
    test,
    precondition,
    variables,
    setFilters = [],
    severity,
  } = assertion;
  const element = kind === 'valueAssertion' ? 'va:valueAssertion' : 'ea:existenceAssertion';
  const condition = `${label}_precondition`;
  return [
    resource(element, id, [], { aspectModel: 'dimensional', implicitFiltering: 'true', test }, label),
    ...variables.map(({ name, variable }, index) =>
      arc('variable:variableArc', ARCROLE.variableSet[0], label, variable.id, {
        name,
        order: String(index + 1),
      }),
    ),
    ...setFilters.map(({ filter, complement = false }, index) =>
      arc('variable:variableSetFilterArc', ARCROLE.setFilter[0], label, filter.id, {
        complement: String(complement),
        order: String(index + 1),
      }),
    ),
    ...(precondition === undefined
      ? []
      : [
          resource('variable:precondition', condition, [], { test: precondition }),
          arc('gen:arc', ARCROLE.precondition[0], label, condition, { order: '1' }),
        ]),
    arc('gen:arc', ARCROLE.severity[0], label, `${severity}_loc`),
  ];
}

function aboutAssertions(
  texts: readonly AssertionText[],
  kind: string,
  assertionFile: string,
  arcrole: string,
  resourceOf: (label: string, text: string) => Part,
): Part[] {
  return texts.flatMap(({ assertion, shortName: label = assertion, text }) => {
    const [from, to] = [`${label}_loc`, `${label}_${kind}`];
    return [
      locator(`${assertionFile}#${assertion}`, from),
      resourceOf(to, text),
      arc('gen:arc', arcrole, from, to, { order: '1' }),
    ];
  });
}

function locator(href: string, label: string): Part {
  return part('link:loc', { 'xlink:href': href, 'xlink:label': label, 'xlink:type': 'locator' });
}

function resource(
  name: string,
  id: string,
  content: string | readonly Part[],
  attributes: Readonly<Record<string, string | undefined>> = {},
  label = id,
): Part {
  return part(name, { ...attributes, id, 'xlink:label': label, 'xlink:type': 'resource' }, content);
}

function arc(
  name: string,
  arcrole: string,
  from: string,
  to: string,
  attributes: Readonly<Record<string, string>> = {},
): Part {
  return part(name, {
    ...attributes,
    'xlink:arcrole': arcrole,
    'xlink:from': from,
    'xlink:to': to,
    'xlink:type': 'arc',
  });
}
