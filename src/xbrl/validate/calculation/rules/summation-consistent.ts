import { defineDiagnostic, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Item } from '../../../instance/instance.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { type NumericValue, numericValue, rounded } from '../../../instance/numeric-value.js';
import { Decimal } from '../../../numbers/decimal.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { BoundItems, type PlacedItem } from '../bound-items.js';
import { clause } from '../clause.js';
import { type Summation, summationsOf, XBRL_21_SUMMATION } from '../summation-networks.js';

export const summationInconsistent = defineDiagnostic<{
  name: string;
  reported: string;
  computed: string | undefined;
  role: string;
}>({
  code: 'xbrl21:calculation-inconsistency',
  severity: 'warning',
  basis: clause('5.2.5.2'),
  aliases: ['xbrl.5.2.5.2:calcInconsistency'],
  message: {
    nl: ({ name, reported, computed, role }) =>
      computed === undefined
        ? `${name} is ${reported}, maar van dit bedrag of van een post ervan is de nauwkeurigheid onbekend (rol ${role}).`
        : `${name} is ${reported}, maar de posten tellen op tot ${computed} (rol ${role}).`,
    en: ({ name, reported, computed, role }) =>
      computed === undefined
        ? `${name} is ${reported}, but nobody can tell how exact it or an item of it is (role ${role}).`
        : `${name} is ${reported}, but its items add up to ${computed} (role ${role}).`,
  },
  help: {
    nl: 'Verbeter het totaal of een van de posten, of geef aan hoever zij zijn afgerond.',
    en: 'Mend the total or one of its items, or say how far they are rounded.',
  },
});

/** So many items are named with a total that does not fit. */
const MOST_RELATED = 20;

/**
 * XBRL 2.1 §5.2.5.2: a summation binds for a total that is neither nil nor a duplicate, where it has items
 * of the same context and unit, at its own level or below, none of them nil or a duplicate. It is
 * consistent where the items, each rounded to its own decimals, times their weights, add up to the total
 * when both are rounded to the decimals of the total.
 */
export const summationConsistent: Rule<Subject> = {
  emits: [summationInconsistent],

  *check({ file, instance, taxonomy }) {
    const summations = summationsOf(taxonomy, XBRL_21_SUMMATION);
    if (summations.size === 0) return;
    const totals = new Set(summations.keys());
    const concepts = new Set(totals);
    for (const group of summations.values()) {
      for (const { parts } of group) for (const { concept } of parts) concepts.add(concept);
    }
    const items = new BoundItems(instance, taxonomy, concepts);
    const values = new Values(taxonomy);
    const found: { readonly position: number; readonly diagnostic: Diagnostic }[] = [];
    for (const total of items.of(totals)) {
      if (total.isDuplicate) continue;
      for (const summation of summations.get(total.item.concept) ?? []) {
        const diagnostic = judge(total.item, summation, items, values, file);
        if (diagnostic !== undefined) found.push({ position: total.position, diagnostic });
      }
    }
    found.sort((a, b) => a.position - b.position);
    for (const { diagnostic } of found) yield diagnostic;
  },
};

function judge(
  total: Item,
  summation: Summation,
  items: BoundItems,
  values: Values,
  file: string,
): Diagnostic | undefined {
  const reported = values.of(total);
  if (reported === undefined) return undefined;
  let sum: Decimal | undefined = new Decimal(0);
  const bound: PlacedItem[] = [];
  for (const { concept, weight } of summation.parts) {
    for (const placed of items.within(total, concept)) {
      const part = values.of(placed.item);
      if (part === undefined) continue;
      if (placed.isDuplicate) return undefined;
      bound.push(placed);
      if (part.decimals === 'unknown') sum = undefined;
      else sum = sum?.plus(rounded(part.value, part.decimals).times(weight));
    }
  }
  if (bound.length === 0) return undefined;
  const { value, decimals } = reported;
  if (sum !== undefined && decimals !== 'unknown' && rounded(sum, decimals).eq(rounded(value, decimals))) {
    return undefined;
  }
  const computed = decimals === 'unknown' ? undefined : sum?.toString();
  const related = bound.slice(0, MOST_RELATED).map(({ item }) => placeOf(file, item.element));
  return summationInconsistent(
    { name: writtenName(total.element), reported: value.toString(), computed, role: summation.role },
    { location: placeOf(file, total.element), related },
  );
}

/** The numbers of items, each read once. */
class Values {
  private readonly known = new Map<Item, NumericValue | undefined>();

  constructor(private readonly taxonomy: Taxonomy) {}

  of(item: Item): NumericValue | undefined {
    if (this.known.has(item)) return this.known.get(item);
    const concept = this.taxonomy.findConcept(item.concept);
    const value = concept && numericValue(item, concept, this.taxonomy);
    this.known.set(item, value);
    return value;
  }
}
