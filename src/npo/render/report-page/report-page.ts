import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { writePage } from '../../../xbrl/html/page.js';
import { REGISTRY_5 } from '../../../xbrl/inline/transformations/registry-5.js';
import { InlineWriter } from '../../../xbrl/inline/write/inline-writer.js';
import type { Report } from '../../../xbrl/report/fact.js';
import type { Taxonomy } from '../../../xbrl/taxonomy/taxonomy.js';
import type { Binding } from '../../mapping/binding/binding.js';
import { aboveSchoolSection } from './above-school-section.js';
import { aboutSection } from './about-section.js';
import { boardSection } from './board-section.js';
import { brieflySection } from './briefly-section.js';
import { FactTags } from './fact-tags.js';
import { hireSection } from './hire-section.js';
import { labelsOf } from './labels.js';
import { moneySection } from './money-section.js';
import type { PageContext } from './page-context.js';
import { pagePrefixes } from './page-prefixes.js';
import { programmesSection } from './programmes-section.js';
import { ReportFacts } from './report-facts.js';
import { schoolsSection } from './schools-section.js';
import { spendingSection } from './spending-section.js';
import { REPORT_STYLE } from './report-style.js';
import { WORDS } from './words.js';

export interface ReportPage {
  readonly report: Report;
  readonly binding: Binding;
  /** The taxonomy of the report, for its labels. */
  readonly taxonomy: Taxonomy;
  readonly language: Language;
  /** The page beside this one that amounts link to; without it they do not. */
  readonly lineageFile?: string | undefined;
}

/**
 * The NPO chapter of the annual report as one page that is Inline XBRL 1.1 too: it shows the facts of the report,
 * and sums of those it shows, and nothing else. Whatever the page has no place for is in its header, so that a
 * reader of the page gets exactly the facts of the report.
 */
export function writeReportPage({ report, binding, taxonomy, language, lineageFile }: ReportPage): string {
  const facts = new ReportFacts(report, binding);
  const ofReport = report.language ?? '';
  const writer = new InlineWriter(report, {
    language: ofReport,
    prefixes: pagePrefixes(binding),
    registries: [REGISTRY_5.namespace],
  });
  const words = WORDS[language];
  const context: PageContext = {
    facts,
    words,
    language,
    tags: new FactTags(writer, facts, { ofPage: language, ofReport }, words, lineageFile),
    year: facts.find('year.start')?.value?.slice(0, 4) ?? '',
    labels: labelsOf(taxonomy, language),
  };
  const sections = [
    head(context),
    contents(context),
    brieflySection(context),
    boardSection(context),
    moneySection(context),
    spendingSection(context),
    aboveSchoolSection(context),
    hireSection(context),
    programmesSection(context),
    schoolsSection(context),
    aboutSection(context, binding.notice[language], lineageFile !== undefined),
  ];
  const shown = element('div', { class: 'page' }, ...sections);
  const name = facts.find('board.name')?.value ?? '';
  const hidden = { style: 'display:none', 'xml:lang': language === ofReport ? undefined : ofReport };
  return writePage({
    title: [words.title(context.year), name].filter((part) => part !== '').join(' – '),
    language,
    style: REPORT_STYLE,
    body: [element('div', hidden, writer.header()), shown],
    root: writer.root,
  });
}

function head({ facts, tags, words, year }: PageContext): HtmlElement {
  const title = facts.find('board.documentTitle');
  return element(
    'div',
    { class: 'head' },
    element('p', { class: 'board' }, tags.show(facts.find('board.name'))),
    element('h1', {}, title === undefined ? words.title(year) : tags.show(title)),
    element(
      'p',
      { class: 'subtitle' },
      title === undefined ? undefined : [words.title(year), ' · '],
      period(),
    ),
  );
  function period(): Html {
    const [start, end] = [facts.find('year.start'), facts.find('year.end')];
    return [`${words.reportingYear} `, tags.show(start), ` ${words.until} `, tags.show(end)];
  }
}

function contents({ words }: PageContext): HtmlElement {
  const sections: readonly (readonly [id: string, title: string])[] = [
    ['briefly', words.briefly],
    ['board', words.board],
    ['money', words.money],
    ['spending', words.spending],
    ['above', words.aboveSchool],
    ['hire', words.hire],
    ['programmes', words.programmes],
    ['schools', words.schools],
    ['about', words.about],
  ];
  const links = sections.map(([id, title]) => element('li', {}, element('a', { href: `#${id}` }, title)));
  return element('ul', { class: 'contents' }, ...links);
}
