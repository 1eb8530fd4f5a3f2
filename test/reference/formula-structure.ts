import { descendants, type Element, type Taxonomy, type TaxonomyDocument } from './taxonomy-reader.js';

/** An assertion with all that hangs on it, by what it says and not by how its files are cut up. */
export interface AssertionFacts {
  readonly kind: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly preconditions: readonly string[];
  readonly setFilters: readonly string[];
  readonly variables: readonly string[];
  readonly severity: readonly string[];
  /** The messages for when it does not hold, by language. */
  readonly messages: Readonly<Record<string, string>>;
}

const XLINK = '{http://www.w3.org/1999/xlink}';
const ARCROLE = 'http://xbrl.org/arcrole/';

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly element: Element;
}

/** The resources and arcs of the generic links of some documents, resources by `address#id`. */
class Network {
  readonly resources = new Map<string, Element>();
  private readonly arcs = new Map<string, Arc[]>();

  constructor(documents: Iterable<TaxonomyDocument>) {
    for (const { address, root } of documents) {
      for (const link of root.children) {
        if (link.name === '{http://xbrl.org/2008/generic}link') this.add(link, address);
      }
    }
  }

  private add(link: Element, address: string): void {
    const ends = new Map<string, string>();
    for (const child of link.children) {
      const label = child.attributes.get(`${XLINK}label`);
      if (label === undefined) continue;
      const href = child.attributes.get(`${XLINK}href`);
      const key =
        href === undefined ? `${address}#${child.attributes.get('id') ?? ''}` : new URL(href, address).href;
      ends.set(label, key);
      if (href === undefined) this.resources.set(key, child);
    }
    for (const element of link.children) {
      const arcrole = element.attributes.get(`${XLINK}arcrole`);
      if (arcrole === undefined) continue;
      const [from, to] = ['from', 'to'].map(
        (end) => ends.get(element.attributes.get(XLINK + end) ?? '') ?? '?',
      ) as [string, string];
      const known = this.arcs.get(`${arcrole} ${from}`) ?? [];
      known.push({ from, to, element });
      this.arcs.set(`${arcrole} ${from}`, known);
    }
  }

  /** By order, which is 1 where nothing is said. */
  from(key: string, arcrole: string): readonly Arc[] {
    const orderOf = ({ element }: Arc): number => Number(element.attributes.get('order') ?? 1);
    return [...(this.arcs.get(`${ARCROLE}${arcrole} ${key}`) ?? [])].sort((a, b) => orderOf(a) - orderOf(b));
  }

  resource(key: string): Element {
    const found = this.resources.get(key);
    if (found === undefined) throw new Error(`nothing has the address ${key}`);
    return found;
  }
}

/** The assertions of a taxonomy, by id. */
export function assertionsOf(taxonomy: Taxonomy): ReadonlyMap<string, AssertionFacts> {
  const network = new Network(taxonomy.values());
  const found = new Map<string, AssertionFacts>();
  for (const [key, element] of network.resources) {
    if (/\/assertion\/(value|existence)\}/.test(element.name)) {
      found.set(element.attributes.get('id') ?? '', assertionFacts(key, element, network));
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function assertionFacts(key: string, element: Element, network: Network): AssertionFacts {
  const messages = network
    .from(key, '2010/assertion-unsatisfied-message')
    .map(({ to }) => network.resource(to));
  return {
    kind: element.name,
    attributes: ownAttributes(element),
    preconditions: network
      .from(key, '2008/variable-set-precondition')
      .map(({ to }) => network.resource(to).attributes.get('test') ?? ''),
    setFilters: network.from(key, '2008/variable-set-filter').map((arc) => filterUse(arc, network)),
    variables: network.from(key, '2008/variable-set').map((arc) => variable(arc, network)),
    severity: network.from(key, '2016/assertion-unsatisfied-severity').map(({ to }) => to),
    messages: Object.fromEntries(
      messages.map((message) => [
        message.attributes.get('{http://www.w3.org/XML/1998/namespace}lang') ?? '',
        message.text,
      ]),
    ),
  };
}

function variable({ to, element }: Arc, network: Network): string {
  const resource = network.resource(to);
  const filters = network.from(to, '2008/variable-filter').map((arc) => filterUse(arc, network));
  return JSON.stringify([element.attributes.get('name'), resource.name, ownAttributes(resource), filters]);
}

function filterUse({ to, element }: Arc, network: Network): string {
  const { complement = 'false', cover = 'false' } = Object.fromEntries(element.attributes);
  return JSON.stringify([complement, cover, filter(to, network)]);
}

/** What a filter asks: its attributes, what its children say with names made whole, what it joins. */
function filter(key: string, network: Network): string {
  const element = network.resource(key);
  const said = [...descendants(element)]
    .slice(1)
    .filter(({ children }) => children.length === 0)
    .map((child) => [
      child.name,
      child.name.endsWith('qname') ? child.expand(child.text) : child.text.trim(),
    ]);
  const joined = network.from(key, '2008/boolean-filter').map((arc) => filterUse(arc, network));
  return JSON.stringify([element.name, ownAttributes(element), said, joined]);
}

function ownAttributes({ attributes }: Element): Readonly<Record<string, string>> {
  const own = [...attributes].filter(([name]) => name !== 'id' && !name.startsWith(XLINK));
  return Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)));
}
