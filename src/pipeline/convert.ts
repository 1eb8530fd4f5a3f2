import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentReference, Instance } from '../xbrl/instance/instance.js';
import { XLINK_HREF } from '../xbrl/instance/names.js';
import { readInstance } from '../xbrl/instance/read-instance.js';
import { writeTree } from '../xbrl/xml/write-tree.js';
import { type OpenedReport, openReport, startOf, wholeTaxonomy } from './open-report.js';
import { openTaxonomies } from './taxonomies.js';

export const FORMS = ['json', 'xml', 'inline'] as const;
export type Form = (typeof FORMS)[number];

export interface ConvertOptions {
  readonly to: Form;
  /** Where the report will stand: relative references to its taxonomy lead from there. */
  readonly output?: string | undefined;
  readonly packages?: readonly string[];
  /** The language of the words around the facts of a page. */
  readonly language?: 'nl' | 'en';
}

export interface Conversion {
  /** The report in pieces; undefined where it could not be converted as a whole. */
  readonly content: readonly string[] | undefined;
  /** What stood in the way, and what did not come along. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Converts a report between xBRL-XML, xBRL-JSON and Inline XBRL: the same facts in another form. What the other form
 * has no place for is said, and nothing is written then.
 */
export async function convert(file: string, options: ConvertOptions): Promise<Conversion> {
  const taxonomies = await openTaxonomies(options.packages ?? []);
  const discover = (start: Parameters<typeof taxonomies.discover>[0]) => taxonomies.discover(start, file);
  const opened = await openReport(file, discover);
  const { document, diagnostics } = opened;
  if (document === undefined) return { content: undefined, diagnostics };
  const instance = readInstance(document, file);
  const moved = new Map(instance.references.map((one) => [one.element, hrefFrom(one, options.output)]));
  const hrefOf = (one: DocumentReference) => moved.get(one.element) ?? one.href;
  switch (options.to) {
    case 'xml': {
      const pieces = writeTree(document, (element, name) =>
        name === XLINK_HREF ? moved.get(element) : undefined,
      );
      return { content: [...pieces], diagnostics };
    }
    case 'json': {
      const found = wholeTaxonomy(startOf(instance.references), discover, file);
      if ('code' in found) return { content: undefined, diagnostics: [...diagnostics, found] };
      const { writeXbrlJson } = await import('../xbrl/xbrl-json/write-xbrl-json.js');
      const written = writeXbrlJson(instance, found.taxonomy, { prefixes: opened.prefixes, hrefOf });
      return { content: written.pieces, diagnostics: [...diagnostics, ...written.diagnostics] };
    }
    case 'inline':
      return toInline(instance, opened, hrefOf, options.language ?? 'nl');
  }
}

async function toInline(
  instance: Instance,
  { diagnostics, prefixes }: OpenedReport,
  hrefOf: (reference: DocumentReference) => string,
  language: 'nl' | 'en',
): Promise<Conversion> {
  const { factsPage } = await import('./facts-page.js');
  const { page, diagnostics: lost } = factsPage(instance, { hrefOf, prefixes, language });
  return { content: page === undefined ? undefined : [page], diagnostics: [...diagnostics, ...lost] };
}

/** A relative reference as it leads from where the report will stand; an absolute one as it is. */
function hrefFrom({ href, url }: DocumentReference, output: string | undefined): string {
  const isRelative = !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(href);
  if (!isRelative || output === undefined || !url.startsWith('file:')) return href;
  const end = url.indexOf('#');
  const address = end === -1 ? url : url.slice(0, end);
  const path = relative(dirname(resolve(output)), fileURLToPath(address))
    .split(sep)
    .join('/');
  return `${encodeURI(path)}${end === -1 ? '' : url.slice(end)}`;
}
