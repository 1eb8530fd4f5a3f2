import { qname, type QName } from '../../../xml/qname.js';
import { attribute, collapsedAttribute } from '../../../xml/navigate.js';
import type { Concept, ConceptRelationship, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { isTrue } from '../../../xsd/components/xs.js';
import type { Container } from './formula-rules.js';

const ARCROLES = 'http://xbrl.org/int/dim/arcrole/';
const [ALL, HYPERCUBE_DIMENSION, DOMAIN_MEMBER] = ['all', 'hypercube-dimension', 'domain-member'].map(
  (local) => `${ARCROLES}${local}`,
) as [string, string, string];
const XBRLDT = 'http://xbrl.org/2005/xbrldt';
const [CONTEXT_ELEMENT, CLOSED] = [qname(XBRLDT, 'contextElement'), qname(XBRLDT, 'closed')];

/** A hypercube that a concept must fit into. */
interface Hypercube {
  readonly container: Container;
  readonly isClosed: boolean;
  readonly dimensions: ReadonlySet<QName>;
}

const known = new WeakMap<Taxonomy, Map<Concept, readonly Hypercube[]>>();

/**
 * Where the value of a dimension of an output fact stands, which no rule says: where a hypercube of its
 * concept has the dimension, or else where they are all open (Dimensions 1.0 §2.3.1), and of two such places
 * the one that it comes from. Where there is none it stays there, and the output is not valid.
 *
 * @param origin where the source of the value has it, where there is one
 */
export function dimensionContainer(
  taxonomy: Taxonomy,
  concept: Concept,
  dimension: QName,
  origin: Container | undefined,
): Container {
  const hypercubes = hypercubesOf(taxonomy, concept);
  const order: readonly Container[] =
    origin === 'scenario' ? ['scenario', 'segment'] : ['segment', 'scenario'];
  const having = hypercubes.filter(({ dimensions }) => dimensions.has(dimension));
  const found = order.find((container) => having.some((one) => one.container === container));
  if (found !== undefined) return found;
  const isOpen = (container: Container) => {
    const there = hypercubes.filter((one) => one.container === container);
    return there.length > 0 && there.every(({ isClosed }) => !isClosed);
  };
  return order.find(isOpen) ?? origin ?? 'segment';
}

function hypercubesOf(taxonomy: Taxonomy, concept: Concept): readonly Hypercube[] {
  const ofTaxonomy = known.get(taxonomy) ?? new Map<Concept, readonly Hypercube[]>();
  known.set(taxonomy, ofTaxonomy);
  const before = ofTaxonomy.get(concept);
  if (before !== undefined) return before;
  const found = taxonomy
    .findRoles(ALL)
    .flatMap((role) =>
      [...primaryItems(taxonomy, concept.name, role)].flatMap((item) =>
        taxonomy.filterOutgoing(item, ALL, role),
      ),
    )
    .flatMap((relationship) => readHypercube(taxonomy, relationship) ?? []);
  ofTaxonomy.set(concept, found);
  return found;
}

/** A concept, and those that it inherits the hypercubes of in a role (Dimensions 1.0 §2.6.1). */
function primaryItems(taxonomy: Taxonomy, concept: QName, role: string): ReadonlySet<QName> {
  const found = new Set([concept]);
  for (const item of found) {
    for (const { from } of taxonomy.filterIncoming(item, DOMAIN_MEMBER, role)) found.add(from.name);
  }
  return found;
}

function readHypercube(taxonomy: Taxonomy, relationship: ConceptRelationship): Hypercube | undefined {
  const { arc, role, to, targetRole } = relationship;
  const container = collapsedAttribute(arc, CONTEXT_ELEMENT);
  if (container !== 'segment' && container !== 'scenario') return undefined;
  const dimensions = taxonomy.filterOutgoing(to.name, HYPERCUBE_DIMENSION, targetRole ?? role);
  return {
    container,
    isClosed: isTrue(attribute(arc, CLOSED)),
    dimensions: new Set(dimensions.map((one) => one.to.name)),
  };
}
