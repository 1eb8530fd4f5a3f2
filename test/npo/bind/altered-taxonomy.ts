import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NT19 = fileURLToPath(new URL('../../../schemas/ocw/nt19/', import.meta.url));

/** What a next edition changes, everywhere it is written: addresses, names, ids and texts. */
export type Alteration = readonly (readonly [from: string | RegExp, to: string])[];

/** A next edition has its own number, dates and entry point. */
export const NEXT_EDITION: Alteration = [
  ['nt19', 'nt20'],
  ['20250219', '20260218'],
  ['20241211', '20251210'],
  ['20240301', '20250301'],
  ['beleidsinformatie-2024', 'beleidsinformatie-2025'],
];

/** Writes the NT19 part as another edition would have it, laid out as a package without metadata. */
export function writeAlteredTaxonomy(folder: string, alteration: Alteration): string {
  const alter = (text: string): string =>
    [...NEXT_EDITION, ...alteration].reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
  for (const path of readdirSync(NT19, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:xsd|xml)$/.test(path)) continue;
    const target = join(folder, alter(path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, alter(readFileSync(join(NT19, path), 'utf8')));
  }
  return folder;
}

/** Gives a concept of OCW another name: of the element, its id and all that leads to it, rules included. */
export function renamed(from: string, to: string): Alteration {
  return [
    [new RegExp(`(?<=[#"]ocw-i_)${from}(?![A-Za-z])`, 'g'), to],
    [`name="${from}"`, `name="${to}"`],
    [`<cf:qname>ocw-i:${from}</cf:qname>`, `<cf:qname>ocw-i:${to}</cf:qname>`],
  ];
}

/** The local names of the concepts that OCW itself has in the part. */
export function ocwConcepts(): readonly string[] {
  const path = 'www.nltaxonomie.nl/nt19/ocw/20250219/dictionary/ocw-data.xsd';
  const names = [...readFileSync(join(NT19, path), 'utf8').matchAll(/<xs:element name="(\w+)"/g)];
  return names.map(([, name = '']) => name);
}

/** The Dutch standard labels of those concepts, by name. */
export function ocwLabels(): ReadonlyMap<string, string> {
  const path = 'www.nltaxonomie.nl/nt19/ocw/20250219/dictionary/ocw-data-lab-nl.xml';
  const text = readFileSync(join(NT19, path), 'utf8');
  const labels = [
    ...text.matchAll(/<link:label [^>]*?xlink:label="[^"]*?ocw-i_(\w+?)_label[^"]*"[^>]*>([^<]*)</g),
  ];
  return new Map(labels.map(([, name = '', label = '']) => [name, label]));
}
