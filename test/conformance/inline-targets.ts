import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readInlineSet } from '../../src/xbrl/inline/read-inline.js';
import { canonicalXml } from '../../src/xbrl/instance/canonical-xml.js';
import type { Instance, InstanceFact, Item } from '../../src/xbrl/instance/instance.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import { attribute, childElements } from '../../src/xbrl/xml/navigate.js';
import { localNameOf, qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../src/xbrl/xml/tree.js';

const XLINK = 'http://www.w3.org/1999/xlink';
const plain = (name: string) => qname('', name);

/** The file that shows a target document of a set. */
export interface ExpectedTarget {
  /** Undefined for the default target document. */
  readonly name: string | undefined;
  readonly file: string;
}

/** Whether a file is one that a set is made of. */
export function isPage(file: string): boolean {
  return /\.(?:x?html|htm)$/i.test(file);
}

/** What the target documents that we make of a set and those expected do not have in common. */
export function targetDifferences(
  files: readonly string[],
  expected: readonly ExpectedTarget[],
): readonly string[] {
  if (expected.length === 0) return [];
  const { targets } = readInlineSet(
    files.map((file) => ({ file, url: pathToFileURL(file).href, read: () => readFileSync(file) })),
  );
  const names = (all: readonly { readonly name: string | undefined }[]) =>
    all.map(({ name }) => name ?? 'default').join(', ');
  if (names(targets) !== names(expected))
    return [`the targets are ${names(targets)} instead of ${names(expected)}`];
  return targets.flatMap(({ document }, index) => {
    const file = expected[index]?.file ?? '';
    const ours = linesOf(readInstance(document, file));
    const theirs = linesOf(readExpected(file));
    const lacking = theirs.filter((line) => !ours.includes(line)).map((line) => `lacks ${line}`);
    const added = ours.filter((line) => !theirs.includes(line)).map((line) => `has ${line}`);
    const ordered = lacking.length + added.length === 0 && ours.join('\n') !== theirs.join('\n');
    const order = ordered ? ['has its facts in another order'] : [];
    return [...lacking, ...added, ...order].map((difference) => `${basename(file)}: ${difference}`);
  });
}

function readExpected(file: string): Instance {
  const { document } = readXml(readFileSync(file), { file, url: pathToFileURL(file).href });
  if (document === undefined) throw new Error(`${file} is not readable`);
  return readInstance(document, file);
}

/** An instance as lines that do not depend on how it is written. */
function linesOf(instance: Instance): readonly string[] {
  return [
    ...instance.references.map(({ kind, url }) => `${kind} ${url}`),
    ...instance.facts.map(factText),
    ...instance.footnoteLinks.flatMap((link) => [...linkLines(link)].sort()),
  ];
}

function factText(fact: InstanceFact): string {
  if (fact.kind === 'item') return itemText(fact);
  const nil = attribute(fact.element, qname('http://www.w3.org/2001/XMLSchema-instance', 'nil'));
  return `${fact.concept} nil=${nil} (${fact.facts.map(factText).join('; ')})`;
}

function itemText(item: Item): string {
  const { concept, context, unit, decimals, precision, language, isNil, element } = item;
  const terms = [...childElements(element)].map((term) => canonicalXml(term));
  return JSON.stringify({
    concept,
    entity: context?.entity,
    period: context?.period,
    unit: unit?.unit,
    decimals,
    precision,
    language: unit === undefined && item.contextRef !== undefined ? language : undefined,
    id: attribute(element, plain('id')),
    value: isNil ? null : terms.length > 0 ? terms : item.value,
  });
}

/** Each relationship of a link, from what to what, without the labels that it is written with. */
function* linkLines(link: XmlElement): Generator<string> {
  const role = attribute(link, qname(XLINK, 'role'));
  const ends = new Map<string, string[]>();
  const children = [...childElements(link)];
  for (const child of children) {
    const label = attribute(child, qname(XLINK, 'label'));
    if (label === undefined) continue;
    ends.set(label, [...(ends.get(label) ?? []), endText(child)]);
  }
  for (const arc of children.filter(({ name }) => localNameOf(name) === 'footnoteArc')) {
    const arcrole = attribute(arc, qname(XLINK, 'arcrole'));
    const order = attribute(arc, plain('order'));
    for (const from of ends.get(attribute(arc, qname(XLINK, 'from')) ?? '') ?? []) {
      for (const to of ends.get(attribute(arc, qname(XLINK, 'to')) ?? '') ?? []) {
        yield `${role}: ${from} ${arcrole} ${order} ${to}`;
      }
    }
  }
}

function endText(end: XmlElement): string {
  const href = attribute(end, qname(XLINK, 'href'));
  // The label of a footnote is how the link is written, not what it says.
  return href ?? canonicalXml({ ...copyOf(end), attributes: end.attributes.filter(isNoLabel) });
}

function isNoLabel({ name }: { readonly name: string }): boolean {
  return name !== qname(XLINK, 'label');
}

/** An element whose position is worked out, so that it can be spread. */
function copyOf({ name, prefix, children, parent, scope, position, attributes }: XmlElement): XmlElement {
  return { name, prefix, children, parent, scope, position, attributes };
}
