import { menukaart } from '../../src/npo/model/menukaart.js';
import { definition, type ReportedRole } from './definition.js';
import { categoryMembers, interventionMembers, otherMember, titleOf, totalMember } from './declarations.js';
import {
  arc,
  type ArcAttributes,
  arcroleRef,
  extendedLink,
  linkbase,
  locator,
  locOf,
  ourRoleRef,
} from './linkbase.js';
import { roleUri } from './names.js';
import type { Part } from '../xml-document.js';

const PARENT_CHILD = 'http://www.xbrl.org/2003/arcrole/parent-child';
const DIMENSIONS = 'http://xbrl.org/int/dim/arcrole/';
const DIMENSIONS_SCHEMA = 'http://www.xbrl.org/2005/xbrldt-2005.xsd';
const LINE_ITEMS = 'npo-tables:ValidationLineItems';
const TABLE = 'npo-tables:ValidationTable';

/** A relationship between two declarations. */
interface Relation extends ArcAttributes {
  readonly arcrole: string;
  readonly from: string;
  readonly to: string;
}

/** The path of the linkbase of a role. */
export function rolePath(uri: string, kind: 'def' | 'pre'): string {
  return `${kind === 'def' ? 'validation' : 'presentation'}/npo-${uri}-${kind}.xml`;
}

/** The path of the linkbase of the interventions of some editions: one file for each combination in use. */
export function interventionsPath(editions: readonly string[], kind: 'def' | 'pre'): string {
  const dates = editions.map((edition) => edition.replaceAll('-', ''));
  return rolePath([definition.domainRole.uri, ...dates].join('-'), kind);
}

export function presentationLinkbase(role: ReportedRole): Part {
  const relations = role.concepts.map((concept, index) =>
    parentChild(titleOf(role.name), `npo-i:${concept}`, index + 1),
  );
  return presentation(rolePath(role.uri, 'pre'), role, relations);
}

/** The closed hypercube of a role with its axes, and the concepts that it holds for. */
export function definitionLinkbase(role: ReportedRole): Part {
  const path = rolePath(role.uri, 'def');
  const axes = definition.axes.filter(({ name }) => role.axes.includes(name));
  const hasExplicitAxis = axes.some(({ domainRole }) => domainRole !== undefined);
  const relations: Relation[] = [
    {
      arcrole: `${DIMENSIONS}all`,
      from: LINE_ITEMS,
      to: TABLE,
      extra: { 'xbrldt:closed': 'true', 'xbrldt:contextElement': 'scenario' },
    },
    ...axes.map(({ name, domainRole }) => ({
      arcrole: `${DIMENSIONS}hypercube-dimension`,
      from: TABLE,
      to: `npo-dim:${name}`,
      extra: {
        'xbrldt:targetRole': domainRole === undefined ? undefined : roleUri(definition.domainRole.uri),
      },
    })),
    ...role.concepts.map((concept) => ({
      arcrole: `${DIMENSIONS}domain-member`,
      from: LINE_ITEMS,
      to: `npo-i:${concept}`,
    })),
  ];
  return linkbase(path, [
    ourRoleRef(path, role),
    ...(hasExplicitAxis ? [ourRoleRef(path, definition.domainRole)] : []),
    ...dimensionArcroles(relations),
    extendedLink('link:definitionLink', roleUri(role.uri), arcs(path, 'link:definitionArc', relations)),
  ]);
}

/** The tree of the members that some editions give: total, categories and other, interventions. */
function memberTree(editions: readonly string[]): readonly Omit<Relation, 'arcrole'>[] {
  const listed = new Set(
    menukaart()
      .editions.filter(({ id }) => editions.includes(id))
      .flatMap(({ interventions }) => interventions),
  );
  const tops = [...categoryMembers.map(({ member }) => member), otherMember];
  const branches = categoryMembers.flatMap(({ category, member }) =>
    interventionMembers
      .filter(({ intervention: { category: of, code } }) => of === category.code && listed.has(code))
      .map((leaf, index) => ({ from: member.name, to: leaf.member.name, order: index + 1 })),
  );
  return [
    ...tops.map(({ name }, index) => ({ from: totalMember.name, to: name, order: index + 1 })),
    ...branches,
  ];
}

export function interventionsDefinition(editions: readonly string[]): Part {
  const path = interventionsPath(editions, 'def');
  const relations: Relation[] = [
    { arcrole: `${DIMENSIONS}dimension-domain`, from: interventionAxis(), to: totalMember.name },
    ...memberTree(editions).map((relation) => ({ ...relation, arcrole: `${DIMENSIONS}domain-member` })),
  ];
  const role = roleUri(definition.domainRole.uri);
  return linkbase(path, [
    ourRoleRef(path, definition.domainRole),
    ...dimensionArcroles(relations),
    extendedLink('link:definitionLink', role, arcs(path, 'link:definitionArc', relations)),
  ]);
}

export function interventionsPresentation(editions: readonly string[]): Part {
  const title = titleOf(definition.domainRole.name);
  const relations = [
    parentChild(title, interventionAxis(), 1),
    parentChild(interventionAxis(), totalMember.name, 1),
    ...memberTree(editions).map((relation) => ({ ...relation, arcrole: PARENT_CHILD })),
  ];
  return presentation(interventionsPath(editions, 'pre'), definition.domainRole, relations);
}

function interventionAxis(): string {
  const axis = definition.axes.find(({ domainRole }) => domainRole === definition.domainRole.name);
  if (axis === undefined) throw new Error(`no axis has the members of ${definition.domainRole.name}`);
  return `npo-dim:${axis.name}`;
}

function parentChild(from: string, to: string, order: number): Relation {
  return { arcrole: PARENT_CHILD, from, to, order };
}

function presentation(
  path: string,
  role: { readonly name: string; readonly uri: string },
  relations: readonly Relation[],
): Part {
  return linkbase(path, [
    ourRoleRef(path, role),
    extendedLink('link:presentationLink', roleUri(role.uri), arcs(path, 'link:presentationArc', relations)),
  ]);
}

function dimensionArcroles(relations: readonly Relation[]): Part[] {
  const arcroles = [...new Set(relations.map(({ arcrole }) => arcrole))];
  return arcroles.map((arcrole) =>
    arcroleRef(arcrole, `${DIMENSIONS_SCHEMA}#${arcrole.slice(DIMENSIONS.length)}`),
  );
}

/** A locator for each declaration, in the order of first use, then the arcs. */
function arcs(path: string, element: string, relations: readonly Relation[]): Part[] {
  const names = new Set(relations.flatMap(({ from, to }) => [from, to]));
  return [
    ...[...names].map((name) => locator(path, name)),
    ...relations.map(({ arcrole, from, to, ...rest }) => arc(element, arcrole, locOf(from), locOf(to), rest)),
  ];
}
