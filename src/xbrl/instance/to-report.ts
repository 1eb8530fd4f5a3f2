import type { Dimensions, Member } from '../report/aspects.js';
import type { Fact, Report } from '../report/fact.js';
import { placeOf } from '../xml/place.js';
import type { QName } from '../xml/qname.js';
import { collapsedAttribute } from '../xml/navigate.js';
import type { Context, Instance, Item } from './instance.js';
import { XML_LANG } from './names.js';

/**
 * The facts of an instance without their XML, in document order, duplicates included, those in
 * tuples among the others. An item without an entity or a period is no fact and is left out; where a
 * context gives a dimension twice, the first value counts. Content of a segment or scenario that is no
 * dimension is not carried over.
 */
export function toReport(instance: Instance): Report {
  const dimensionsOf = new Map<Context, Dimensions>();
  for (const context of instance.contexts) dimensionsOf.set(context, dimensions(context));
  const schemaRef = instance.references.find(({ kind }) => kind === 'schemaRef');
  return {
    entryPoint: schemaRef?.url ?? '',
    language: collapsedAttribute(instance.document.root, XML_LANG) || undefined,
    facts: factItems(instance).flatMap((item) => toFact(item, instance.file, dimensionsOf) ?? []),
  };
}

/** The items that the facts of the report are made of, in their order. */
export function factItems({ items }: Instance): readonly Item[] {
  return items.filter(({ context }) => context?.entity !== undefined && context.period !== undefined);
}

/** A fact of an instance by itself; undefined for an item without an entity or a period. */
export function factOf(item: Item, file: string): Fact | undefined {
  const { context } = item;
  return context && toFact(item, file, new Map([[context, dimensions(context)]]));
}

function toFact(item: Item, file: string, dimensionsOf: ReadonlyMap<Context, Dimensions>): Fact | undefined {
  const { context, unit } = item;
  if (context?.entity === undefined || context.period === undefined) return undefined;
  return {
    concept: item.concept,
    entity: context.entity,
    period: context.period,
    dimensions: dimensionsOf.get(context) ?? new Map<QName, Member>(),
    unit: unit?.unit,
    // A number is in no language, though xml:lang is in force around it.
    language: item.unitRef === undefined ? item.language : undefined,
    value: item.isNil ? undefined : item.value,
    decimals: item.decimals,
    place: placeOf(file, item.element),
    sources: [],
  };
}

function dimensions(context: Context): Dimensions {
  const map = new Map<QName, Member>();
  for (const { dimension, member } of context.dimensions) if (!map.has(dimension)) map.set(dimension, member);
  return map;
}
