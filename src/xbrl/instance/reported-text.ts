import type { Concept } from '../taxonomy/taxonomy.js';
import { attribute } from '../xml/navigate.js';
import { qname } from '../xml/qname.js';
import type { Item } from './instance.js';

const [DEFAULT, FIXED] = [qname('', 'default'), qname('', 'fixed')];

/** The text that an item reports: an element default stands in for an empty one (XML Schema Part 1 §3.3.1). */
export function reportedText({ value }: Pick<Item, 'value'>, { element }: Pick<Concept, 'element'>): string {
  return value === '' ? (attribute(element, FIXED) ?? attribute(element, DEFAULT) ?? '') : value;
}
