import { defineDiagnostic, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { append } from '../../../../maps/append.js';
import { Equality } from '../../../instance/equality.js';
import type { Instance, Item } from '../../../instance/instance.js';
import { nameInScope, writtenName } from '../../../instance/name-in-scope.js';
import type { Concept, ConceptRelationship, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { placeOf } from '../../../xml/place.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';
import { ESSENCE_ALIAS } from '../standard-role-uses.js';
import { isVEqual } from '../../../instance/v-equality.js';

export const aliasDiffers = defineDiagnostic<{
  essence: string;
  /** Whether the essence itself is; otherwise two of its aliases are compared. */
  isReported: boolean;
  alias: string;
  other: string;
  unit: boolean;
}>({
  code: 'xbrl21:essence-alias-value',
  severity: 'error',
  basis: clause('5.2.6.2.2'),
  aliases: ['xbrl.5.2.6.2.2:essenceAliasUnitsInconsistency', 'xbrl.5.2.6.2.2:essenceAliasInconsistency'],
  message: {
    nl: ({ essence, isReported, alias, other, unit }) =>
      isReported
        ? `${alias} is een alias van ${essence}, maar ${unit ? 'de eenheid' : 'de waarde'} verschilt.`
        : `${alias} en ${other} zijn allebei een alias van ${essence}, maar de waarde verschilt.`,
    en: ({ essence, isReported, alias, other, unit }) =>
      isReported
        ? `${alias} is an alias of ${essence}, but the ${unit ? 'unit' : 'value'} differs.`
        : `${alias} and ${other} are both aliases of ${essence}, but the value differs.`,
  },
  help: {
    nl: 'Rapporteer voor beide concepten in dezelfde context dezelfde waarde, of alleen een van de twee.',
    en: 'Report the same value for both concepts in the same context, or only one of the two.',
  },
});

/** Items, nil ones too, under a key of their parent and context. */
type Groups = ReadonlyMap<string, readonly Item[]>;

/**
 * XBRL 2.1 §5.2.6.2.2, items of an essence concept and of its aliases in the same parent and in c-equal
 * contexts: an essence and an alias have u-equal units and v-equal values (3); where there is no essence, its
 * aliases have v-equal values (4, 5). Nil items say no value. Values that could be inferred are not.
 */
export const essenceAliasValues: Rule<Subject> = {
  emits: [aliasDiffers],

  *check({ file, instance, taxonomy }) {
    const relationships = taxonomy.filterRelationships(ESSENCE_ALIAS);
    if (relationships.length === 0) return;
    const concepts = new Set(relationships.flatMap(({ from, to }) => [from.name, to.name]));
    const groups = groupedItems(instance, concepts, taxonomy);
    for (const [essence, aliases] of aliasesByEssence(relationships)) {
      const ofEssence = groups.get(essence.name) ?? new Map<string, readonly Item[]>();
      for (const [key, ofAliases] of together(aliases, groups)) {
        const essences = ofEssence.get(key) ?? [];
        yield* essences.length > 0
          ? againstEssence(essences.filter(isStated), ofAliases, { file, instance, taxonomy })
          : amongAliases(essence, ofAliases, { file, taxonomy });
      }
    }
  },
};

/** Each essence with the first alias of its group, and each further alias with the first essence. */
function* againstEssence(
  [first, ...others]: readonly Item[],
  [firstAlias, ...otherAliases]: readonly Item[],
  { file, instance, taxonomy }: Pick<Subject, 'file' | 'instance' | 'taxonomy'>,
): Generator<Diagnostic> {
  if (first === undefined || firstAlias === undefined) return;
  const pairs = [
    [first, firstAlias] as const,
    ...others.map((essence) => [essence, firstAlias] as const),
    ...otherAliases.map((alias) => [first, alias] as const),
  ];
  for (const [essence, alias] of pairs) {
    const unit = !hasSameUnit(essence, alias, instance, taxonomy);
    if (!unit && isVEqual(essence, alias, taxonomy)) continue;
    const names = { essence: writtenName(essence.element), alias: writtenName(alias.element) };
    yield aliasDiffers(
      { ...names, isReported: true, other: names.essence, unit },
      { location: placeOf(file, alias.element), related: [placeOf(file, essence.element)] },
    );
  }
}

function* amongAliases(
  essence: Concept,
  [first, ...others]: readonly Item[],
  { file, taxonomy }: Pick<Subject, 'file' | 'taxonomy'>,
): Generator<Diagnostic> {
  for (const other of others) {
    if (first === undefined || isVEqual(first, other, taxonomy)) continue;
    const names = { alias: writtenName(other.element), other: writtenName(first.element) };
    yield aliasDiffers(
      { essence: nameInScope(essence.name, essence.element), isReported: false, ...names, unit: false },
      { location: placeOf(file, other.element), related: [placeOf(file, first.element)] },
    );
  }
}

function aliasesByEssence(
  relationships: readonly ConceptRelationship[],
): ReadonlyMap<Concept, ReadonlySet<Concept>> {
  const aliases = new Map<Concept, Set<Concept>>();
  for (const { from, to } of relationships) {
    const known = aliases.get(from) ?? new Set<Concept>();
    aliases.set(from, known.add(to));
  }
  return aliases;
}

/** The items of several concepts, nil ones left out. */
function together(concepts: ReadonlySet<Concept>, groups: ReadonlyMap<QName, Groups>): Groups {
  const all = new Map<string, Item[]>();
  for (const { name } of concepts) {
    for (const [key, items] of groups.get(name) ?? []) {
      const before = all.get(key) ?? [];
      all.set(key, before);
      for (const item of items) if (isStated(item)) before.push(item);
    }
  }
  return all;
}

function groupedItems(
  instance: Instance,
  concepts: ReadonlySet<QName>,
  taxonomy: Taxonomy,
): ReadonlyMap<QName, Groups> {
  const equality = Equality.of(instance, taxonomy);
  const parents = new Map<XmlElement, number>();
  const groups = new Map<QName, Map<string, Item[]>>();
  for (const item of instance.items) {
    const { concept, context, element } = item;
    if (!concepts.has(concept) || context === undefined || element.parent === undefined) continue;
    const parent = parents.get(element.parent) ?? parents.size;
    parents.set(element.parent, parent);
    const key = `${parent} ${equality.context(context)}`;
    const ofConcept = groups.get(concept) ?? new Map<string, Item[]>();
    groups.set(concept, ofConcept);
    append(ofConcept, key, item);
  }
  return groups;
}

function isStated({ isNil }: Item): boolean {
  return !isNil;
}

function hasSameUnit(a: Item, b: Item, instance: Instance, taxonomy: Taxonomy): boolean {
  if (a.unit === undefined || b.unit === undefined) return a.unit === b.unit;
  const equality = Equality.of(instance, taxonomy);
  return equality.unit(a.unit) === equality.unit(b.unit);
}
