import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openTaxonomies } from '../../src/pipeline/taxonomy/taxonomies.js';
import type { Instance, Item } from '../../src/xbrl/instance/instance.js';
import { numericValue } from '../../src/xbrl/instance/numeric-value.js';
import { readInstance } from '../../src/xbrl/instance/read-instance.js';
import type { Concept, Taxonomy } from '../../src/xbrl/taxonomy/taxonomy.js';
import { attribute, childElements, ownText } from '../../src/xbrl/xml/navigate.js';
import { localNameOf, namespaceOf, qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import type { XmlDocument, XmlElement } from '../../src/xbrl/xml/tree.js';

const PTV = 'http://www.xbrl.org/2003/ptv';
const XBRLI = 'http://www.xbrl.org/2003/instance';
const XLINK = 'http://www.w3.org/1999/xlink';
const ARCROLE = 'http://www.xbrl.org/2003/arcrole/';
const plain = (name: string) => qname('', name);

/**
 * The file beside a test case that shows what a processor knows of a variation after reading it, where the
 * suite has one: `out/NAMEOut.xml`, for the name of a file of the variation or the beginning of it.
 */
export function expectedInfoset(files: readonly string[]): string | undefined {
  const [first] = files;
  if (first === undefined) return undefined;
  const folder = join(dirname(first), 'out');
  if (!existsSync(folder)) return undefined;
  const stem = basename(first).replace(/\.[^.]*$/, '');
  const found = readdirSync(folder).find((name) => {
    const start = /^(.*)Out\.xml$/.exec(name)?.[1];
    return start !== undefined && (start === stem || (/^\d+-\d+-$/.test(start) && stem.startsWith(start)));
  });
  return found === undefined ? undefined : join(folder, found);
}

/** What our reading of a file and an expected infoset do not have in common; empty where they agree. */
export async function infosetDifferences(
  file: string,
  expected: string,
  folder: string,
): Promise<readonly string[]> {
  const [ours, theirs] = [read(file), read(expected)];
  const taxonomies = await openTaxonomies([folder]);
  if (theirs.root.name === qname(PTV, 'ptvl')) {
    const start = namespaceOf(ours.root.name) === XBRLI ? references(readInstance(ours, file)) : [ours.url];
    const { taxonomy } = taxonomies.discover(
      start.map((url) => ({ url })),
      file,
    );
    return difference(relationships(taxonomy), statedRelationships(theirs.root));
  }
  const instance = readInstance(ours, file);
  const { taxonomy } = taxonomies.discover(
    references(instance).map((url) => ({ url })),
    file,
  );
  return itemDifferences(instance.items, readInstance(theirs, expected).items, taxonomy);
}

function read(file: string): XmlDocument {
  const { document } = readXml(readFileSync(file), { file, url: pathToFileURL(file).href });
  if (document === undefined) throw new Error(`${file} cannot be read`);
  return document;
}

function references({ references: all }: Instance): readonly string[] {
  return all.map(({ url }) => url);
}

/** Compares items one by one, in the order of their names and values: what an expected item states, we know. */
function itemDifferences(
  ours: readonly Item[],
  theirs: readonly Item[],
  taxonomy: Taxonomy,
): readonly string[] {
  if (ours.length !== theirs.length) return [`${ours.length} items, expected ${theirs.length}`];
  const stated = theirs.map(statedAspects).sort(byConceptAndValue);
  const known = ours.map((item) => knownAspects(item, taxonomy)).sort(byConceptAndValue);
  return known.flatMap((aspects, index) =>
    [...(stated[index] ?? aspects)].flatMap(([aspect, wanted]) => {
      const found = aspects.get(aspect) ?? 'nothing';
      if (wanted === undefined || found === wanted) return [];
      return `${aspects.get('concept') ?? ''} ${aspect}: ${found}, expected ${wanted}`;
    }),
  );
}

function byConceptAndValue(a: Aspects, b: Aspects): number {
  const [keyOfA, keyOfB] = [a, b].map((aspects) => `${aspects.get('concept')} ${aspects.get('value')}`);
  return keyOfA === keyOfB ? 0 : (keyOfA ?? '') < (keyOfB ?? '') ? -1 : 1;
}

type Aspects = ReadonlyMap<string, string | undefined>;

function knownAspects(item: Item, taxonomy: Taxonomy): Aspects {
  const concept = taxonomy.findConcept(item.concept);
  const number = concept && numericValue(item, concept, taxonomy);
  return new Map([
    ['concept', item.concept],
    ['value', item.unitRef === undefined ? item.value.trim() : number?.value.toString()],
    ['decimals', number === undefined ? undefined : String(number.decimals)],
    ['balance', concept?.balance],
    ['periodType', concept?.periodType],
  ]);
}

function statedAspects(item: Item): Aspects {
  const number = numericValue(item, UNTYPED, NOTHING);
  return new Map([
    ['concept', item.concept],
    ['value', item.unitRef === undefined ? item.value.trim() : number?.value.toString()],
    ['decimals', item.decimals],
    ['balance', attribute(item.element, qname(PTV, 'balance'))],
    ['periodType', attribute(item.element, qname(PTV, 'periodType'))],
  ]);
}

/** An expected fact stands for itself: no schema supplies anything. */
const NOTHING = { contentOf: () => ({ attributes: new Map(), elements: new Map() }) } as unknown as Taxonomy;
const UNTYPED = { element: { attributes: [] }, type: undefined } as unknown as Concept;

const LINKS: readonly (readonly [arcrole: string, linkType: string])[] = [
  [`${ARCROLE}concept-label`, 'label'],
  [`${ARCROLE}concept-reference`, 'reference'],
  [`${ARCROLE}parent-child`, 'presentation'],
  [`${ARCROLE}summation-item`, 'calculation'],
  ...['general-special', 'essence-alias', 'similar-tuples', 'requires-element'].map(
    (name) => [`${ARCROLE}${name}`, 'definition'] as const,
  ),
];

/** The relationships that are in force, each as a line. */
function relationships(taxonomy: Taxonomy): string[] {
  return LINKS.flatMap(([arcrole, linkType]) =>
    taxonomy.findRelationships(arcrole).map(({ from, to, role, order, arc }) => {
      const target = taxonomy.declarationOf(to);
      return relationshipText({
        arcRole: arcrole,
        linkType,
        extRole: role,
        fromPath: pathOf(taxonomy, from),
        toPath: target === undefined ? undefined : pathOf(taxonomy, to),
        order: String(order),
        weight: number(attribute(arc, plain('weight'))),
        preferredLabel: attribute(arc, plain('preferredLabel')),
        resRole: target === undefined ? attribute(to, qname(XLINK, 'role')) : undefined,
        text: target === undefined ? textOf(to) : '',
      });
    }),
  );
}

function statedRelationships(root: XmlElement): string[] {
  return [...childElements(root)].map((arc) => {
    const own = (name: string) => attribute(arc, plain(name));
    return relationshipText({
      arcRole: own('arcRole'),
      linkType: own('linkType'),
      extRole: own('extRole'),
      fromPath: own('fromPath'),
      toPath: own('toPath'),
      order: number(own('order')) ?? '1',
      weight: number(own('weight')),
      preferredLabel: own('preferredLabel'),
      resRole: own('resRole'),
      text: textOf(arc),
    });
  });
}

function relationshipText(parts: Readonly<Record<string, string | undefined>>): string {
  return Object.values(parts)
    .map((part) => part ?? '-')
    .join(' ');
}

function pathOf(taxonomy: Taxonomy, element: XmlElement): string {
  const declared = taxonomy.declarationOf(element);
  return declared === undefined ? '-' : `${namespaceOf(declared.name)}#${declared.id ?? ''}`;
}

function textOf(element: XmlElement): string {
  const inner = [...childElements(element)].map(
    (child) => `${localNameOf(child.name)}=${ownText(child).trim()}`,
  );
  return [ownText(element).trim().replaceAll(/\s+/g, ' '), ...inner].filter((part) => part !== '').join(' ');
}

function number(text: string | undefined): string | undefined {
  return text === undefined ? undefined : String(Number(text));
}

/** The lines that only one side has, as often as it has them more. */
function difference(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of ours) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of theirs) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts].flatMap(([line, count]) =>
    count === 0 ? [] : [`${count > 0 ? 'only ours' : 'only expected'}: ${line}`],
  );
}
