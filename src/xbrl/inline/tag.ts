import type { Place } from '../../diagnostics/diagnostic.js';
import { collapsed } from '../xml/collapsed.js';
import { attribute, resolveQName } from '../xml/navigate.js';
import { placeOf } from '../xml/place.js';
import type { QName } from '../xml/qname.js';
import type { XmlElement } from '../xml/tree.js';
import { xmlWords } from '../xml/xml-words.js';
import { FACT_NAMES } from './names.js';
import type { InlineDocument } from './inline-document.js';

/** An element of Inline XBRL where it stands in its document. */
export interface Tag {
  /** Its local name: `nonFraction`, `continuation`, … */
  readonly name: string;
  readonly element: XmlElement;
  readonly document: InlineDocument;
  /** The nearest tag around it. */
  readonly parent: Tag | undefined;
  /** The nearest tags in it, in document order. */
  readonly children: readonly Tag[];
  /** The value of xml:lang that holds for it; undefined where there is none. */
  readonly language: string | undefined;
  /** Whether it stands in a context, unit or reference, where no tag may be. */
  readonly isInResource: boolean;
}

/** An attribute whose type collapses white space; undefined where it is absent. */
export function valueOf(tag: Tag, name: QName): string | undefined {
  const value = attribute(tag.element, name);
  return value === undefined ? undefined : collapsed(value);
}

/** The name of a concept or of a rule that an attribute holds; undefined where it is none. */
export function qnameOf(tag: Tag, name: QName): QName | undefined {
  const lexical = valueOf(tag, name);
  return lexical === undefined ? undefined : resolveQName(tag.element, lexical);
}

/** The words of an attribute that lists ids. */
export function idsOf(tag: Tag, name: QName): readonly string[] {
  return xmlWords(attribute(tag.element, name) ?? '');
}

/** The tags around a tag, the nearest first. */
export function* tagsAround(tag: Tag): Generator<Tag> {
  for (let up = tag.parent; up !== undefined; up = up.parent) yield up;
}

export function tagPlace({ document, element }: Tag): Place {
  return placeOf(document.file, element);
}

const FACTS: ReadonlySet<string> = new Set(FACT_NAMES);

export function isFact({ name }: Tag): boolean {
  return FACTS.has(name);
}

/** Whether the attribute xsi:nil says so. */
export function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1';
}
