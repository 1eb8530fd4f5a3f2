import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openTaxonomies } from '../../src/pipeline/taxonomy/taxonomies.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import { factDimensions } from '../../src/xbrl/validate/dimensions/fact-dimensions.js';
import { childElements, firstChild, ownText, resolveQName } from '../../src/xbrl/xml/navigate.js';
import { qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../src/xbrl/xml/tree.js';

/** The fact list that a variation has in the folder `out` beside it, by the name of its instance; if there is one. */
export function expectedFactList(files: readonly string[]): string | undefined {
  const [first] = files;
  if (first === undefined) return undefined;
  const path = join(dirname(first), 'out', basename(first));
  return existsSync(path) && rootOf(path).name === plain('facts') ? path : undefined;
}

/**
 * What an instance and a fact list of the Dimensions suite (`lib/facts.xsd` there) do not have in common: of
 * each fact its concept, its place as the numbers of elements from below the root, and each dimension with
 * whether its value is there by default. Empty where they agree.
 *
 * @param folder folder of the suite
 */
export async function factListDifferences(
  instance: string,
  expected: string,
  folder: string,
): Promise<readonly string[]> {
  const wanted = [...childElements(rootOf(expected), plain('item'))].map(lineOfExpected);
  const found = await factsOf(instance, folder);
  return Array.from({ length: Math.max(wanted.length, found.length) }, (_, i) => i).flatMap((i) => {
    const [one = 'no fact', other = 'no fact'] = [wanted[i], found[i]];
    return one === other ? [] : [`fact ${i + 1}: expected ${one}, found ${other}`];
  });
}

const plain = (local: string) => qname('', local);

async function factsOf(path: string, folder: string): Promise<string[]> {
  const taxonomies = await openTaxonomies([folder]);
  const url = pathToFileURL(path).href;
  const instance = readInstance({ url, root: rootOf(path) }, path);
  const start = instance.references.map((reference) => ({ url: reference.url }));
  const { taxonomy } = taxonomies.discover(start, path);
  return instance.items.map((item) => {
    const members = factDimensions(item, taxonomy).map(
      ({ dimension, isDefault }) => `${dimension}=${String(isDefault)}`,
    );
    return line(item.concept, placeBelowRoot(item.element), members);
  });
}

function lineOfExpected(item: XmlElement): string {
  const members = [...childElements(item, plain('member'))].map((member) => {
    const byDefault = ['true', '1'].includes(text(member, 'bDefaulted'));
    return `${nameIn(member, 'qnDimension')}=${String(byDefault)}`;
  });
  return line(nameIn(item, 'qnElement'), text(item, 'sPointer'), members);
}

function line(concept: string, pointer: string, members: readonly string[]): string {
  return [concept, pointer, ...[...members].sort()].join(' ');
}

function placeBelowRoot(element: XmlElement): string {
  const numbers: number[] = [];
  for (let at = element; at.parent !== undefined; at = at.parent) {
    numbers.unshift([...childElements(at.parent)].indexOf(at) + 1);
  }
  return numbers.join('/');
}

function rootOf(path: string): XmlElement {
  const { document } = readXml(readFileSync(path), { file: path, url: pathToFileURL(path).href });
  if (document === undefined) throw new Error(`${path} is not well-formed`);
  return document.root;
}

function text(parent: XmlElement, local: string): string {
  const element = firstChild(parent, plain(local));
  return element === undefined ? '' : ownText(element).trim();
}

function nameIn(parent: XmlElement, local: string): string {
  const element = firstChild(parent, plain(local));
  return (element && resolveQName(element, ownText(element))) ?? '';
}
