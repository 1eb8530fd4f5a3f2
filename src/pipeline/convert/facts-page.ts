import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { element, type Html, type HtmlAttributes, type HtmlElement } from '../../xbrl/html/element.js';
import { writePage } from '../../xbrl/html/page.js';
import { InlineWriter } from '../../xbrl/inline/write/inline-writer.js';
import type { DocumentReference, Instance } from '../../xbrl/instance/instance.js';
import { accuracyOf, parseNumber } from '../../xbrl/instance/numeric-value.js';
import { toReport } from '../../xbrl/instance/to-report.js';
import type { Fact, Report } from '../../xbrl/report/fact.js';
import { dimensionsText, nameText, periodText, unitText } from '../../xbrl/report/fact-text.js';
import type { Discovery } from '../../xbrl/taxonomy/dts.js';
import { PrefixedValues } from './prefixed-values.js';
import { whatIsNotInPage } from './not-in-page.js';
import { footnotesInPage, type PageFootnotes } from './page-footnotes.js';
import { ValueTypes } from './value-types.js';

export interface FactsPageOptions {
  readonly hrefOf: (reference: DocumentReference) => string;
  /** Prefixes by namespace; those of the root element where they are not given. */
  readonly prefixes?: ReadonlyMap<string, string> | undefined;
  readonly language: 'nl' | 'en';
  /** Finds the taxonomy, as far as it is there: it is asked for where a value by itself leaves open what it says. */
  readonly discover: () => Discovery;
}

export interface FactsPage {
  /** Undefined where a fact cannot stand in it. */
  readonly page: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const WORDS = {
  nl: {
    title: 'Feiten van een XBRL-rapport',
    columns: ['Gegeven', 'Dimensies', 'Periode', 'Eenheid', 'Waarde'],
    none: 'geen waarde',
    entity: 'Organisatie',
    footnotes: 'Voetnoten',
  },
  en: {
    title: 'Facts of an XBRL report',
    columns: ['Concept', 'Dimensions', 'Period', 'Unit', 'Value'],
    none: 'no value',
    entity: 'Organisation',
    footnotes: 'Footnotes',
  },
} as const;

const STYLE = `body { font-family: sans-serif; margin: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
td.value { white-space: pre-wrap; }
`;

/** A plain page with Inline XBRL: a table with every fact of an instance, each tagged. */
export function factsPage(instance: Instance, options: FactsPageOptions): FactsPage {
  const { hrefOf, prefixes, language, discover } = options;
  const types = new ValueTypes(discover);
  const names = new PrefixedValues(types);
  const diagnostics = [...whatIsNotInPage(instance, names, types)];
  if (diagnostics.length > 0) {
    return { page: undefined, diagnostics: [...types.whyMissing(instance.file), ...diagnostics] };
  }
  const read = toReport(instance);
  const report = reportOf(read, instance, names, hrefOf);
  const own = [...instance.document.root.scope.declared].filter(([prefix]) => prefix !== '');
  const wanted = prefixes ?? new Map(own.map(([prefix, namespace]) => [namespace, prefix]));
  const spoken = new Map(
    report.facts.flatMap((fact, index) => {
      const item = instance.items[index];
      return item === undefined ? [] : [[fact, names.spokenBy(item)] as const];
    }),
  );
  const writer = new InlineWriter(report, { language: report.language ?? '', prefixes: wanted, spoken });
  const idOf = new Map(
    report.facts.map((fact, index) => [
      instance.items[index]?.element ?? instance.document.root,
      writer.idOf(fact),
    ]),
  );
  const rows = report.facts.map((fact, index) => {
    const dimensions = read.facts[index]?.dimensions ?? fact.dimensions;
    return rowOf({ ...fact, dimensions }, wanted, valueOf(fact, writer, WORDS[language].none));
  });
  const header = writer.header();
  const ix = header.name.slice(0, header.name.indexOf(':'));
  const footnotes = footnotesInPage(instance, idOf, ix, writer.takenIds);
  const page = pageOf({ report, rows, footnotes, header, root: writer.root, language });
  return { page, diagnostics: footnotes.lost };
}

/** The facts as a page takes them: numbers with their accuracy, and without an exponent; names that mean the same. */
function reportOf(
  report: Report,
  instance: Instance,
  names: PrefixedValues,
  hrefOf: (reference: DocumentReference) => string,
): Report {
  const [reference] = instance.references.filter(({ kind }) => kind === 'schemaRef');
  const facts = report.facts.map((read, index): Fact => {
    const item = instance.items[index];
    if (item?.context === undefined) return read;
    const fact = { ...read, dimensions: names.dimensionsOf(item.context) };
    const number = fact.unit === undefined || fact.value === undefined ? undefined : parseNumber(fact.value);
    if (number === undefined) return fact;
    const decimals = accuracyOf(number, item.decimals, item.precision);
    const value = /[eE]/.test(fact.value ?? '') ? number.toFixed() : fact.value;
    return { ...fact, value, decimals: item.decimals ?? String(decimals) };
  });
  return { ...report, entryPoint: reference === undefined ? '' : hrefOf(reference), facts };
}

/** What a fact is about, and its value. */
function rowOf(fact: Fact, prefixes: ReadonlyMap<string, string>, value: readonly Html[]): Html {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, nameText(fact.concept, prefixes)),
    element('td', {}, dimensionsText(fact.dimensions, prefixes)),
    element('td', {}, periodText(fact.period)),
    element('td', {}, fact.unit === undefined ? '' : unitText(fact.unit, prefixes)),
    element('td', { class: 'value' }, ...value),
  );
}

interface PageParts {
  readonly report: Report;
  readonly rows: readonly Html[];
  readonly footnotes: PageFootnotes;
  readonly header: HtmlElement;
  readonly root: HtmlAttributes;
  readonly language: 'nl' | 'en';
}

function pageOf({ report, rows, footnotes, header, root, language }: PageParts): string {
  const words = WORDS[language];
  const entities = [...new Set(report.facts.map(({ entity }) => `${entity.identifier} (${entity.scheme})`))];
  const heads = words.columns.map((name) => element('th', { scope: 'col' }, name));
  const notes = footnotes.shown.map((note) => element('div', {}, note));
  // Facts are in the language of the report without saying so themselves: the types of some allow no attribute for it.
  const ofReport = report.language === language ? undefined : (report.language ?? '');
  const hidden = { style: 'display:none', 'xml:lang': ofReport };
  const body: readonly Html[] = [
    element('div', hidden, withRelationships(header, footnotes.relationships)),
    element('h1', {}, words.title),
    element('p', {}, `${words.entity}: ${entities.join(', ')}`),
    // A table has rows (XHTML 1.1).
    rows.length === 0
      ? undefined
      : element(
          'table',
          {},
          element('thead', {}, element('tr', {}, ...heads)),
          element('tbody', { 'xml:lang': ofReport }, rows),
        ),
    notes.length === 0 ? undefined : element('div', {}, element('h2', {}, words.footnotes), notes),
  ];
  return writePage({ title: words.title, language, style: STYLE, body, root });
}

/** The resources of the header come last in it (Inline XBRL 1.1 §8.1.1); relationships stand among them. */
function withRelationships(header: HtmlElement, relationships: readonly HtmlElement[]): HtmlElement {
  const resources = header.children.at(-1);
  if (relationships.length === 0 || typeof resources !== 'object' || !('children' in resources))
    return header;
  const { name, attributes, children } = resources;
  const filled = element(name, attributes, ...children, relationships);
  return element(header.name, header.attributes, ...header.children.slice(0, -1), filled);
}

/** The tag of a fact, with the sign of a negative number before it, and a word where there is nothing to see. */
function valueOf(fact: Fact, writer: InlineWriter, none: string): readonly Html[] {
  const isNegative = fact.unit !== undefined && fact.value?.trim().startsWith('-') === true;
  const tag = writer.tag(fact);
  if (fact.value === undefined) return [tag, none];
  return isNegative ? ['−', tag] : [tag];
}
