import { append } from '../../../../maps/append.js';
import type { Instance } from '../../../instance/instance.js';
import { FragmentIndex } from '../../../taxonomy/documents/xpointer.js';
import { readExtendedLink } from '../../../taxonomy/documents/linkbase-document.js';
import type { LabelledEnds } from '../../../taxonomy/documents/taxonomy-document.js';
import { xlink } from '../../../taxonomy/names.js';
import { readLabel } from '../../../taxonomy/relationships/labels.js';
import { STANDARD_FOOTNOTE } from '../../../taxonomy/standard-roles.js';
import type { Label } from '../../../taxonomy/taxonomy.js';
import { BaseAddresses } from '../../../taxonomy/resolve/base-addresses.js';
import { collapsedAttribute } from '../../../xml/navigate.js';
import type { XmlElement } from '../../../xml/tree.js';

/** A footnote of a fact, as an arc joins them (XBRL 2.1 §4.11). */
export interface FactFootnote {
  readonly arcrole: string;
  /** Of the footnote link. */
  readonly linkRole: string;
  readonly footnote: Label;
}

interface Arc {
  readonly fact: XmlElement;
  readonly resource: XmlElement;
  readonly arcrole: string;
  readonly linkRole: string;
  readonly priority: number;
  readonly isProhibiting: boolean;
}

interface Footnotes {
  readonly byFact: ReadonlyMap<XmlElement, readonly FactFootnote[]>;
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Instance, Footnotes>();

/** Counts the footnotes that are joined to facts; many labels may make more of them than anybody reads. */
export type Spend = (count: number) => void;

/** The footnotes of an item or tuple, in the order of their arcs. */
export function footnotesOf(instance: Instance, fact: XmlElement, spend: Spend): readonly FactFootnote[] {
  return read(instance, spend).byFact.get(fact) ?? [];
}

/** The roles of the footnote links that have arcs of an arcrole. */
export function footnoteRoles(instance: Instance, arcrole: string, spend: Spend): Iterable<string> {
  return read(instance, spend).roles.get(arcrole) ?? [];
}

function read(instance: Instance, spend: Spend): Footnotes {
  const footnotes = known.get(instance) ?? collect(instance, spend);
  known.set(instance, footnotes);
  return footnotes;
}

function collect(instance: Instance, spend: Spend): Footnotes {
  const roles = new Map<string, Set<string>>();
  const byFact = new Map<XmlElement, FactFootnote[]>();
  for (const { fact, resource, arcrole, linkRole } of effective(arcsOf(instance, spend))) {
    roles.set(arcrole, (roles.get(arcrole) ?? new Set()).add(linkRole));
    const role = collapsedAttribute(resource, xlink('role')) ?? STANDARD_FOOTNOTE;
    const found = { arcrole, linkRole, footnote: { ...readLabel(resource), role } };
    append(byFact, fact, found);
  }
  return { byFact, roles };
}

function* arcsOf({ document, footnoteLinks }: Instance, spend: Spend): Generator<Arc> {
  const fragments = new FragmentIndex(document.root);
  const addresses = new BaseAddresses(document.url);
  for (const element of footnoteLinks) {
    const { role: linkRole, arcs } = readExtendedLink(element, addresses);
    const known = new Map<LabelledEnds, readonly XmlElement[]>();
    const targets = (labelled: LabelledEnds): readonly XmlElement[] => {
      const before = known.get(labelled);
      if (before !== undefined) return before;
      const found = labelled.ends.flatMap((end) => {
        if (!('target' in end)) return end.element;
        const { target } = end;
        return (target?.document === document.url ? fragments.find(target.fragment) : undefined) ?? [];
      });
      known.set(labelled, found);
      return found;
    };
    for (const { from, to, arcrole, priority, isProhibiting } of arcs) {
      for (const fact of targets(from)) {
        for (const resource of targets(to)) {
          spend(1);
          yield { fact, resource, arcrole, linkRole, priority, isProhibiting };
        }
      }
    }
  }
}

/** XBRL 2.1 §3.5.3.9.7.5: of arcs that say the same the one of the highest priority, unless it prohibits. */
function effective(arcs: Iterable<Arc>): readonly Arc[] {
  const numbers = new Map<XmlElement, number>();
  const number = (element: XmlElement): number => {
    const found = numbers.get(element) ?? numbers.size;
    numbers.set(element, found);
    return found;
  };
  const highest = new Map<string, Arc>();
  for (const arc of arcs) {
    const key = JSON.stringify([arc.linkRole, arc.arcrole, number(arc.fact), number(arc.resource)]);
    const other = highest.get(key);
    const isHigher = other === undefined || arc.priority > other.priority;
    if (isHigher || (arc.priority === other.priority && arc.isProhibiting)) highest.set(key, arc);
  }
  return [...highest.values()].filter(({ isProhibiting }) => !isProhibiting);
}
