import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { Equality } from '../../../instance/equality.js';
import type { Instance, Item } from '../../../instance/instance.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { numericValue, rounded } from '../../../instance/numeric-value.js';
import type { Concept, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { valueKey } from '../../../taxonomy/typed-value.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { itemClassOf } from '../item-type.js';
import { ESSENCE_ALIAS } from '../standard-roles.js';

export const aliasDiffers = defineDiagnostic<{ essence: string; alias: string; unit: boolean }>({
  code: 'xbrl21:essence-alias-value',
  severity: 'error',
  basis: clause('5.2.6.2.2'),
  aliases: ['xbrl.5.2.6.2.2:essenceAliasUnitsInconsistency', 'xbrl.5.2.6.2.2:essenceAliasInconsistency'],
  message: {
    nl: ({ essence, alias, unit }) =>
      `${alias} is een alias van ${essence}, maar ${unit ? 'de eenheid' : 'de waarde'} verschilt.`,
    en: ({ essence, alias, unit }) =>
      `${alias} is an alias of ${essence}, but the ${unit ? 'unit' : 'value'} differs.`,
  },
  help: {
    nl: 'Rapporteer voor beide concepten in dezelfde context dezelfde waarde, of alleen een van de twee.',
    en: 'Report the same value for both concepts in the same context, or only one of the two.',
  },
});

type Groups = ReadonlyMap<XmlElement, ReadonlyMap<number, Item[]>>;

/**
 * XBRL 2.1 §5.2.6.2.2: an item of an essence concept and one of its alias, in the same parent and in c-equal
 * contexts, have u-equal units and v-equal values. Nil items say no value.
 */
export const essenceAliasValues: Rule<Subject> = {
  emits: [aliasDiffers],

  *check({ file, instance, taxonomy }) {
    const relationships = taxonomy.filterRelationships(ESSENCE_ALIAS);
    if (relationships.length === 0) return;
    const concepts = new Set(relationships.flatMap(({ from, to }) => [from.name, to.name]));
    const groups = groupedItems(instance, concepts, taxonomy);
    for (const { from, to } of relationships) {
      for (const [essence, alias] of pairs(groups.get(from.name), groups.get(to.name))) {
        const unit = !hasSameUnit(essence, alias, instance, taxonomy);
        if (!unit && isSameValue(essence, from, alias, to, taxonomy)) continue;
        yield aliasDiffers(
          { essence: writtenName(essence.element), alias: writtenName(alias.element), unit },
          { location: placeOf(file, alias.element), related: [placeOf(file, essence.element)] },
        );
      }
    }
  },
};

/** The items of concepts by parent and context. */
function groupedItems(
  instance: Instance,
  concepts: ReadonlySet<QName>,
  taxonomy: Taxonomy,
): ReadonlyMap<QName, Groups> {
  const equality = Equality.of(instance, taxonomy);
  const groups = new Map<QName, Map<XmlElement, Map<number, Item[]>>>();
  for (const item of instance.items) {
    const { concept, context, element, isNil } = item;
    if (!concepts.has(concept) || context === undefined || element.parent === undefined || isNil) continue;
    const byParent = groups.get(concept) ?? new Map<XmlElement, Map<number, Item[]>>();
    groups.set(concept, byParent);
    const byContext = byParent.get(element.parent) ?? new Map<number, Item[]>();
    byParent.set(element.parent, byContext);
    const key = equality.context(context);
    const items = byContext.get(key);
    if (items === undefined) byContext.set(key, [item]);
    else items.push(item);
  }
  return groups;
}

/** Each essence with the first alias of its group, and each further alias with the first essence. */
function* pairs(essences: Groups = new Map(), aliases: Groups = new Map()): Generator<readonly [Item, Item]> {
  for (const [parent, byContext] of essences) {
    for (const [context, [firstEssence, ...otherEssences]] of byContext) {
      const [firstAlias, ...otherAliases] = aliases.get(parent)?.get(context) ?? [];
      if (firstEssence === undefined || firstAlias === undefined) continue;
      yield [firstEssence, firstAlias];
      for (const essence of otherEssences) yield [essence, firstAlias];
      for (const alias of otherAliases) yield [firstEssence, alias];
    }
  }
}

function hasSameUnit(a: Item, b: Item, instance: Instance, taxonomy: Taxonomy): boolean {
  if (a.unit === undefined || b.unit === undefined) return a.unit === b.unit;
  const equality = Equality.of(instance, taxonomy);
  return equality.unit(a.unit) === equality.unit(b.unit);
}

/** §4.10, v-equal: numbers where both are rounded to the less exact of the two, all else as typed values. */
function isSameValue(
  a: Item,
  conceptOfA: Concept,
  b: Item,
  conceptOfB: Concept,
  taxonomy: Taxonomy,
): boolean {
  if (itemClassOf(conceptOfA, taxonomy) !== 'numeric') {
    return valueKey(a.value, conceptOfA.type, a.element) === valueKey(b.value, conceptOfB.type, b.element);
  }
  const [valueOfA, valueOfB] = [numericValue(a, conceptOfA, taxonomy), numericValue(b, conceptOfB, taxonomy)];
  if (valueOfA === undefined || valueOfB === undefined) return a.value.trim() === b.value.trim();
  if (valueOfA.decimals === 'unknown' || valueOfB.decimals === 'unknown') return false;
  const exactness = [valueOfA.decimals, valueOfB.decimals].filter((decimals) => decimals !== 'INF');
  const least = exactness.length === 0 ? 'INF' : Math.min(...exactness);
  return rounded(valueOfA.value, least).eq(rounded(valueOfB.value, least));
}
