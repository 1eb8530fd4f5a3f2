import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { Locator } from '../../../taxonomy/documents/locator.js';
import type { LabelledEnds, Resource } from '../../../taxonomy/documents/taxonomy-document.js';
import { link } from '../../../taxonomy/names.js';
import { NestedMap } from '../../../taxonomy/relationships/nested-map.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { isItem, itemClassOf } from '../../../taxonomy/item-type.js';
import { at, linkHolders } from '../link-holders.js';
import { CONCEPT_LABEL, CONCEPT_REFERENCE, PARENT_CHILD } from '../../../taxonomy/standard-roles.js';
import * as role from '../standard-role-uses.js';

export const arcEndUnfit = defineDiagnostic<{ arcrole: string; end: 'from' | 'to'; needs: End }>({
  code: 'xbrl21:arc-end',
  severity: 'error',
  basis: clause(
    '5.2.2.3',
    '5.2.3.3',
    '5.2.4.2',
    '5.2.5.2',
    '5.2.6.2.1',
    '5.2.6.2.2',
    '5.2.6.2.3',
    '5.2.6.2.4',
  ),
  aliases: ['xbrl.5.2.5.2:nonNumericCalc'],
  message: {
    nl: ({ arcrole, end, needs }) =>
      `Een pijl ${arcrole} heeft bij ${end} iets anders dan ${WORDS.nl[needs]}.`,
    en: ({ arcrole, end, needs }) =>
      `An arc ${arcrole} has something else than ${WORDS.en[needs]} at ${end}.`,
  },
  help: {
    nl: 'Laat de pijl beginnen en eindigen bij wat zijn soort relatie verbindt.',
    en: 'Let the arc begin and end at what its kind of relationship joins.',
  },
});

const RESOURCES = { label: link('label'), reference: link('reference') } as const;

type End = 'concept' | 'item' | 'numeric' | 'tuple' | 'label' | 'reference';

const WORDS: Record<'nl' | 'en', Record<End, string>> = {
  nl: {
    concept: 'een concept',
    item: 'een item',
    numeric: 'een numeriek item',
    tuple: 'een tuple',
    label: 'een label',
    reference: 'een referentie',
  },
  en: {
    concept: 'a concept',
    item: 'an item',
    numeric: 'a numeric item',
    tuple: 'a tuple',
    label: 'a label',
    reference: 'a reference',
  },
};

const ENDS: ReadonlyMap<string, Readonly<Record<'from' | 'to', End>>> = new Map<
  string,
  Readonly<Record<'from' | 'to', End>>
>([
  [CONCEPT_LABEL, { from: 'concept', to: 'label' }],
  [CONCEPT_REFERENCE, { from: 'concept', to: 'reference' }],
  [PARENT_CHILD, { from: 'concept', to: 'concept' }],
  [role.SUMMATION_ITEM, { from: 'numeric', to: 'numeric' }],
  [role.CALCULATION_1_1, { from: 'numeric', to: 'numeric' }],
  [role.GENERAL_SPECIAL, { from: 'item', to: 'item' }],
  [role.ESSENCE_ALIAS, { from: 'item', to: 'item' }],
  [role.SIMILAR_TUPLES, { from: 'tuple', to: 'tuple' }],
  [role.REQUIRES_ELEMENT, { from: 'concept', to: 'concept' }],
]);

/**
 * What the arcs of XBRL 2.1 join: labels (§5.2.2.3) and references (§5.2.3.3) belong to concepts; parent-child
 * (§5.2.4.2) and requires-element (§5.2.6.2.4) join concepts; summation-item (§5.2.5.2) numeric items;
 * general-special (§5.2.6.2.1) and essence-alias (§5.2.6.2.2) items; similar-tuples (§5.2.6.2.3) tuples.
 */
export const standardArcEnds: Rule<TaxonomySubject> = {
  emits: [arcEndUnfit],

  *check({ taxonomy }) {
    for (const { file, links } of linkHolders(taxonomy)) {
      const ends = new Ends(taxonomy);
      for (const { arcs } of links) {
        for (const { arcrole, from, to, element } of arcs) {
          const needs = ENDS.get(arcrole);
          if (needs === undefined) continue;
          if (!ends.areAll(from, needs.from)) {
            yield arcEndUnfit({ arcrole, end: 'from', needs: needs.from }, at(file, element));
          }
          if (!ends.areAll(to, needs.to)) {
            yield arcEndUnfit({ arcrole, end: 'to', needs: needs.to }, at(file, element));
          }
        }
      }
    }
  },
};

/** What stands behind the labels of links; each label of a link is judged once for each kind of end. */
class Ends {
  private readonly judged = new NestedMap<End, LabelledEnds, boolean>();

  constructor(private readonly taxonomy: Taxonomy) {}

  areAll(labelled: LabelledEnds, needs: End): boolean {
    const { ends } = labelled;
    const [only] = ends;
    // Most labels stand for one end, which takes no longer to judge than to remember.
    if (only !== undefined && ends.length === 1) return this.is(only, needs);
    const before = this.judged.get(needs, labelled);
    if (before !== undefined) return before;
    const judged = ends.every((end) => this.is(end, needs));
    this.judged.set(needs, labelled, judged);
    return judged;
  }

  /** A locator that leads nowhere is reported by `locator-target`. */
  private is(end: Locator | Resource, needs: End): boolean {
    const element = end instanceof Locator ? this.taxonomy.targetOf(end) : end.element;
    if (element === undefined) return true;
    if (needs === 'label' || needs === 'reference') return element.name === RESOURCES[needs];
    const concept = this.taxonomy.conceptOf(element);
    if (concept === undefined) return false;
    if (needs === 'concept') return true;
    if (needs === 'tuple') return concept.kind === 'tuple';
    if (!isItem(concept)) return false;
    if (needs === 'item') return true;
    const itemClass = itemClassOf(concept, this.taxonomy);
    return itemClass === 'numeric' || itemClass === 'fraction';
  }
}
