import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DocumentReference } from '../xbrl/instance/instance.js';
import { FOOTNOTE, LINK, XBRLDI, XBRLI } from '../xbrl/instance/names.js';
import { readInstance } from '../xbrl/instance/read-instance.js';
import { namespaceOf } from '../xbrl/xml/qname.js';
import type { XmlElement } from '../xbrl/xml/tree.js';
import { writeTree } from '../xbrl/xml/write-tree.js';
import { MovedAddresses, movedAttributes } from './convert/moved-addresses.js';
import { openReport, startOf } from './open/open-report.js';
import { wholeTaxonomy, whyNotWhole } from './convert/whole-taxonomy.js';
import { openTaxonomies } from './taxonomy/taxonomies.js';

export const FORMS = ['json', 'xml', 'inline'] as const;
/** The forms of a report: xBRL-XML, xBRL-JSON 1.0, and a page with Inline XBRL 1.1. */
export type Form = (typeof FORMS)[number];

/** What `convert` may be told. */
export interface ConvertOptions {
  readonly to: Form;
  /** Where the report will stand: relative references to its taxonomy lead from there. */
  readonly output?: string | undefined;
  readonly packages?: readonly string[];
  /** The language of the words around the facts of a page. */
  readonly language?: 'nl' | 'en';
}

/** A report in another form. */
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
  if (taxonomies.diagnostics.some(({ severity }) => severity === 'error')) {
    // What is wrong with a package says nothing of the report.
    const diagnostics = taxonomies.diagnostics.map((one) => ({ ...one, leavesOpen: true as const }));
    return { content: undefined, diagnostics };
  }
  const discover = (start: Parameters<typeof taxonomies.discover>[0]) => taxonomies.discover(start, file);
  const opened = await openReport(file, discover);
  const { document, diagnostics } = opened;
  if (document === undefined) return { content: undefined, diagnostics };
  const instance = readInstance(document, file);
  const addresses = new MovedAddresses(document, options.output, options.to === 'xml');
  const hrefOf = ({ element, href }: DocumentReference) => addresses.of(element, href);
  switch (options.to) {
    case 'xml': {
      const pieces = writeTree(document, holdsStructure, movedAttributes(instance, addresses));
      return { content: [...pieces], diagnostics };
    }
    case 'json': {
      const found = wholeTaxonomy(startOf(instance.references), discover, file);
      if (!('taxonomy' in found)) return { content: undefined, diagnostics: [...diagnostics, ...found] };
      const { writeXbrlJson } = await import('../xbrl/xbrl-json/write/write-xbrl-json.js');
      const written = writeXbrlJson(instance, found.taxonomy, { prefixes: opened.prefixes, hrefOf });
      const why = written.pieces === undefined ? whyNotWhole(found, file) : [];
      return { content: written.pieces, diagnostics: [...diagnostics, ...why, ...written.diagnostics] };
    }
    case 'inline': {
      const { factsPage } = await import('./convert/facts-page.js');
      const { page, diagnostics: lost } = factsPage(instance, {
        hrefOf,
        prefixes: opened.prefixes,
        language: options.language ?? 'nl',
        discover: () => discover(startOf(instance.references)),
      });
      return { content: page === undefined ? undefined : [page], diagnostics: [...diagnostics, ...lost] };
    }
  }
}

const OF_XBRL: ReadonlySet<string> = new Set([XBRLI, LINK, XBRLDI]);

/**
 * Whether white space between the children of an element says nothing: so it is in what XBRL itself defines, other
 * than footnotes, which are mixed content (XBRL 2.1 §4.11.1.2). Of all else only its schema knows.
 */
function holdsStructure({ name }: XmlElement): boolean {
  return name !== FOOTNOTE && OF_XBRL.has(namespaceOf(name));
}
