import { DomainMembers, type DomainPlace } from '../../../taxonomy/relationships/domain-members.js';
import { DOMAIN_MEMBER } from '../../../taxonomy/relationships/domain-members.js';
import type { Concept, ConceptRelationship, Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { QName } from '../../../xml/qname.js';
import { type Args, optionalTextAt, textAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import type { Call, Sequence } from '../../../xpath/xpath.js';
import { hostOf } from '../formula-host.js';
import { nameOf } from './name-values.js';
import { failRegistry } from './registry-error.js';
import { conceptAt, nameAt } from './report-arguments.js';

const ARCROLES = 'http://xbrl.org/int/dim/arcrole/';
const [ALL, HYPERCUBE_DIMENSION, DIMENSION_DOMAIN] = [
  `${ARCROLES}all`,
  `${ARCROLES}hypercube-dimension`,
  `${ARCROLES}dimension-domain`,
];
const AXES: ReadonlySet<string> = new Set(['descendant-or-self', 'child-or-self', 'descendant', 'child']);
const DRS_AXES: ReadonlySet<string> = new Set(['DRS-descendant', 'DRS-child']);

/** Members of explicit dimensions by where they stand (Dimensions 1.0 §2.4, §2.5.3). */
export const MEMBERS: readonly Declared[] = [
  // 90213: along one network, and only members that the dimension has somewhere.
  [
    'xfi:filter-member-network-selection($dimension as xs:QName, $member as xs:QName, $linkrole as xs:string, $arcrole as xs:string, $axis as xs:string) as xs:QName*',
    (args, call) => {
      const { taxonomy } = hostOf(call);
      const dimension = dimensionAt(args, call);
      const axis = textAt(args, 4);
      const found = AXES.has(axis) ? inNetwork(args, axis, call) : [];
      const members = membersOfDimension(dimension, taxonomy);
      return namesOf(
        found.filter((name) => members.has(name)),
        call,
      );
    },
  ],
  // 90214: along the dimensional relationship sets of a primary item, of one base set or of all.
  [
    'xfi:filter-member-DRS-selection($dimension as xs:QName, $primary-item as xs:QName, $member as xs:QName, $linkrole as xs:string?, $axis as xs:string) as xs:QName*',
    (args, call) => {
      const dimension = dimensionAt(args, call);
      const primary = conceptAt(args, 1, call, 'invalidPrimaryItemConceptQName');
      if (primary.kind !== 'item') failRegistry('invalidPrimaryItemConceptQName', primary.name);
      const axis = textAt(args, 4);
      if (!DRS_AXES.has(axis)) return [];
      const role = optionalTextAt(args, 3);
      const starts = domainsOf(primary, dimension, role === '' ? undefined : role, call);
      return namesOf(belowMember(starts, nameAt(args, 2), axis === 'DRS-child', call), call);
    },
  ],
];

function dimensionAt(args: Args, call: Call): Concept {
  const concept = conceptAt(args, 0, call, 'invalidDimensionQName');
  return concept.kind === 'dimension' ? concept : failRegistry('invalidDimensionQName', concept.name);
}

function namesOf(names: Iterable<QName>, call: Call): Sequence {
  const { taxonomy } = hostOf(call);
  return [...new Set(names)].map((name) => nameOf(name, taxonomy));
}

/** The members on an axis of a network; nothing where the origin is not in it. */
function inNetwork(args: Args, axis: string, call: Call): readonly QName[] {
  const { taxonomy } = hostOf(call);
  const [origin, role, arcrole] = [nameAt(args, 1), textAt(args, 2), textAt(args, 3)];
  const isThere = [
    taxonomy.filterOutgoing(origin, arcrole, role),
    taxonomy.filterIncoming(origin, arcrole, role),
  ];
  if (isThere.every(({ length }) => length === 0)) return [];
  const found = new Set<QName>();
  const open = [origin];
  const seen = new Set(open);
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    const below = taxonomy.filterOutgoing(from, arcrole, role).map(({ to }) => to.name);
    call.budget.items(below.length);
    for (const name of below) {
      found.add(name);
      if (axis.startsWith('child') || seen.has(name)) continue;
      seen.add(name);
      open.push(name);
    }
  }
  if (axis.endsWith('-or-self')) found.add(origin);
  return [...found];
}

const known = new WeakMap<Taxonomy, Map<QName, ReadonlySet<QName>>>();

/** All members that any domain of a dimension has, in whatever role. */
function membersOfDimension({ name }: Concept, taxonomy: Taxonomy): ReadonlySet<QName> {
  const byDimension = known.get(taxonomy) ?? new Map<QName, ReadonlySet<QName>>();
  known.set(taxonomy, byDimension);
  let members = byDimension.get(name);
  if (members === undefined) {
    const domains = taxonomy.filterRelationships(DIMENSION_DOMAIN).filter(({ from }) => from.name === name);
    const below = new DomainMembers(taxonomy).below(domains.map(placeBelow));
    members = new Set([...domains, ...below].map(({ to }) => to.name));
    byDimension.set(name, members);
  }
  return members;
}

function placeBelow({ to, role, targetRole }: ConceptRelationship): DomainPlace {
  return [to.name, targetRole ?? role];
}

/** The dimension-domain relationships of a dimension in the hypercubes that a primary item has or inherits. */
function domainsOf(
  primary: Concept,
  { name }: Concept,
  role: string | undefined,
  call: Call,
): readonly ConceptRelationship[] {
  const { taxonomy } = hostOf(call);
  const members = new DomainMembers(taxonomy);
  const has = taxonomy.filterRelationships(ALL, role).filter(({ from, role: base }) => {
    call.budget.spend(1);
    return from === primary || inherits(primary, members.below([[from.name, base]]), call);
  });
  return has.flatMap(({ to, role: base, targetRole }) => {
    const dimensions = taxonomy.filterOutgoing(to.name, HYPERCUBE_DIMENSION, targetRole ?? base);
    return dimensions
      .filter((relationship) => relationship.to.name === name)
      .flatMap((one) => taxonomy.filterOutgoing(name, DIMENSION_DOMAIN, one.targetRole ?? one.role));
  });
}

/** Dimensions 1.0 §2.6.1. */
function inherits(primary: Concept, below: Iterable<ConceptRelationship>, call: Call): boolean {
  for (const { to } of below) {
    call.budget.spend(1);
    if (to === primary) return true;
  }
  return false;
}

/** The children or descendants of a member in domains, followed from role to role. */
function belowMember(
  domains: readonly ConceptRelationship[],
  member: QName,
  isChildOnly: boolean,
  call: Call,
): Iterable<QName> {
  const { taxonomy } = hostOf(call);
  const places = [...domains, ...new DomainMembers(taxonomy).below(domains.map(placeBelow))]
    .filter(({ to }) => to.name === member)
    .map(placeBelow);
  const found = new Set<QName>();
  for (const [name, role] of places) {
    const children = taxonomy.filterOutgoing(name, DOMAIN_MEMBER, role);
    call.budget.items(children.length);
    for (const { to } of children) found.add(to.name);
  }
  if (isChildOnly) return found;
  for (const { to } of new DomainMembers(taxonomy).below(places)) {
    call.budget.items(1);
    found.add(to.name);
  }
  return found;
}
