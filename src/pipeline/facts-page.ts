import type { Diagnostic, Text } from '../diagnostics/diagnostic.js';
import { element, type Html, type HtmlAttributes, type HtmlElement } from '../xbrl/html/element.js';
import { writePage } from '../xbrl/html/page.js';
import { InlineWriter } from '../xbrl/inline/write/inline-writer.js';
import { everyFact } from '../xbrl/instance/every-fact.js';
import type { DocumentReference, Instance, InstanceFact, Item } from '../xbrl/instance/instance.js';
import { writtenName } from '../xbrl/instance/name-in-scope.js';
import { accuracyOf, parseNumber } from '../xbrl/instance/numeric-value.js';
import { toReport } from '../xbrl/instance/to-report.js';
import type { Fact, Report } from '../xbrl/report/fact.js';
import { dimensionsText, nameText, periodText, unitText } from '../xbrl/report/fact-text.js';
import { childElements } from '../xbrl/xml/navigate.js';
import { placeOf } from '../xbrl/xml/place.js';
import { notInPage } from './convert-diagnostics.js';
import { footnotesInPage, type PageFootnotes } from './page-footnotes.js';

export interface FactsPageOptions {
  readonly hrefOf: (reference: DocumentReference) => string;
  /** Prefixes by namespace; those of the root element where they are not given. */
  readonly prefixes?: ReadonlyMap<string, string> | undefined;
  readonly language: 'nl' | 'en';
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
export function factsPage(instance: Instance, { hrefOf, prefixes, language }: FactsPageOptions): FactsPage {
  const diagnostics = [...everyFact(instance)].flatMap((fact) => problemWith(fact, instance));
  const references = instance.references.filter(({ kind }) => kind === 'schemaRef' || kind === 'linkbaseRef');
  for (const { element: reference, kind, href } of references
    .slice(1)
    .concat(references.slice(0, 1).filter(({ kind }) => kind === 'linkbaseRef'))) {
    const where = { location: placeOf(instance.file, reference) };
    diagnostics.push(notInPage({ concept: `${kind} ${href}`, reason: ONE_REFERENCE }, where));
  }
  if (diagnostics.length > 0) return { page: undefined, diagnostics };
  const report = reportOf(instance, hrefOf);
  const own = [...instance.document.root.scope.declared].filter(([prefix]) => prefix !== '');
  const wanted = prefixes ?? new Map(own.map(([prefix, namespace]) => [namespace, prefix]));
  const writer = new InlineWriter(report, { language, prefixes: wanted });
  const idOf = new Map(
    report.facts.map((fact, index) => [
      instance.items[index]?.element ?? instance.document.root,
      writer.idOf(fact),
    ]),
  );
  const rows = rowsOf(report, writer, wanted, WORDS[language].none);
  const header = writer.header();
  const footnotes = footnotesInPage(instance, idOf, header.name.slice(0, header.name.indexOf(':')));
  const page = pageOf({ report, rows, footnotes, header, root: writer.root, language });
  return { page, diagnostics: footnotes.lost };
}

/** The facts as a page takes them: numbers with their accuracy, and without an exponent. */
function reportOf(instance: Instance, hrefOf: (reference: DocumentReference) => string): Report {
  const report = toReport(instance);
  const [reference] = instance.references.filter(({ kind }) => kind === 'schemaRef');
  const facts = report.facts.map((fact, index): Fact => {
    const item = instance.items[index];
    const number = fact.unit === undefined || fact.value === undefined ? undefined : parseNumber(fact.value);
    if (item === undefined || number === undefined) return fact;
    const decimals = accuracyOf(number, item.decimals, item.precision);
    const value = /[eE]/.test(fact.value ?? '') ? number.toFixed() : fact.value;
    return { ...fact, value, decimals: item.decimals ?? String(decimals) };
  });
  return { ...report, entryPoint: reference === undefined ? '' : hrefOf(reference), facts };
}

function rowsOf(
  { facts }: Report,
  writer: InlineWriter,
  prefixes: ReadonlyMap<string, string>,
  none: string,
): readonly Html[] {
  return facts.map((fact) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, nameText(fact.concept, prefixes)),
      element('td', {}, dimensionsText(fact.dimensions, prefixes)),
      element('td', {}, periodText(fact.period)),
      element('td', {}, fact.unit === undefined ? '' : unitText(fact.unit, prefixes)),
      element('td', { class: 'value' }, ...valueOf(fact, writer, none)),
    ),
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
  const body: readonly Html[] = [
    element('div', { style: 'display:none' }, withRelationships(header, footnotes.relationships)),
    element('h1', {}, words.title),
    element('p', {}, `${words.entity}: ${entities.join(', ')}`),
    // A table has rows (XHTML 1.1).
    rows.length === 0
      ? undefined
      : element(
          'table',
          {},
          element('thead', {}, element('tr', {}, ...heads)),
          element('tbody', {}, ...rows),
        ),
    notes.length === 0 ? undefined : element('div', {}, element('h2', {}, words.footnotes), ...notes),
  ];
  return writePage({ title: words.title, language, style: STYLE, body, root });
}

/** The resources of the header come last in it (Inline XBRL 1.1 §8.1.1); relationships stand among them. */
function withRelationships(header: HtmlElement, relationships: readonly HtmlElement[]): HtmlElement {
  const resources = header.children.at(-1);
  if (relationships.length === 0 || typeof resources !== 'object' || !('children' in resources))
    return header;
  const { name, attributes, children } = resources;
  const filled = element(name, attributes, ...children, ...relationships);
  return element(header.name, header.attributes, ...header.children.slice(0, -1), filled);
}

/** The tag of a fact, with the sign of a negative number before it, and a word where there is nothing to see. */
function valueOf(fact: Fact, writer: InlineWriter, none: string): readonly Html[] {
  const isNegative = fact.unit !== undefined && fact.value?.trim().startsWith('-') === true;
  const tag = writer.tag(fact);
  if (fact.value === undefined) return [tag, none];
  return isNegative ? ['−', tag] : [tag];
}

function problemWith(fact: InstanceFact, { file }: Instance): Diagnostic[] {
  const reason = fact.kind === 'tuple' ? TUPLE : reasonAgainst(fact);
  if (reason === undefined) return [];
  return [
    notInPage({ concept: writtenName(fact.element), reason }, { location: placeOf(file, fact.element) }),
  ];
}

function reasonAgainst({ context, element: item, unit, value, isNil, precision }: Item): Text | undefined {
  if (context?.entity === undefined || context.period === undefined) return NO_CONTEXT;
  const said = [context.segment, context.scenario].flatMap((part) =>
    part === undefined ? [] : [...childElements(part)],
  );
  if (said.length !== context.dimensions.length || context.segment !== undefined) return NOT_SCENARIO;
  if (childElements(item).next().done !== true) return FRACTION;
  if (unit === undefined || isNil) return undefined;
  if (parseNumber(value) === undefined) return NO_NUMBER;
  return /^0+$/.test(precision ?? '') ? NO_ACCURACY : undefined;
}

const TUPLE: Text = { nl: 'het is een tuple', en: 'it is a tuple' };
const FRACTION: Text = { nl: 'het is een breuk', en: 'it is a fraction' };
const NO_CONTEXT: Text = {
  nl: 'de context ontbreekt of is niet volledig',
  en: 'its context is missing or not complete',
};
const NOT_SCENARIO: Text = {
  nl: 'de context zegt iets in segment, of iets dat geen dimensie is',
  en: 'its context says something in segment, or something that is no dimension',
};
const NO_NUMBER: Text = { nl: 'de waarde is geen getal', en: 'its value is no number' };
const NO_ACCURACY: Text = {
  nl: 'van de waarde is niets zeker (precision 0)',
  en: 'nothing of its value is certain (precision 0)',
};
const ONE_REFERENCE: Text = {
  nl: 'er is plaats voor één verwijzing naar een schema',
  en: 'there is room for one reference to a schema',
};
