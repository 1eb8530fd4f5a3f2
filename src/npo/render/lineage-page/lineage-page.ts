import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type HtmlElement, type WrittenHtml } from '../../../xbrl/html/element.js';
import { writePage } from '../../../xbrl/html/page.js';
import { shownValue } from '../../../xbrl/inline/transformations/shown-value.js';
import { parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import { escapeAttribute, escapeText } from '../../../xbrl/xml/write-xml.js';
import type { Taxonomy } from '../../../xbrl/taxonomy/taxonomy.js';
import type { Binding } from '../../mapping/binding/binding.js';
import type { Figure } from '../../mapping/figures/figure.js';
import { type BoundFact, boundFacts } from '../../mapping/read/read-facts.js';
import { amountText, shareText } from '../amount-text.js';
import { groupBy } from '../../../maps/group-by.js';
import { labelsOf } from '../report-page/labels.js';
import type { Labels } from '../report-page/page-context.js';
import { WORKING_STYLE } from '../working-page/style.js';
import { LINEAGE_STYLE } from './lineage-style.js';
import { type MadeOf, madeOf } from './made-of.js';
import { RowLists } from './row-lists.js';
import { groupRows } from './row-groups.js';
import { amountMarkup } from './amount-markup.js';
import { KeyTexts, rowWordsOf } from './row-words.js';
import { LINEAGE_WORDS, type LineageWords } from './words.js';

export interface LineagePage {
  readonly report: Report;
  readonly binding: Binding;
  readonly taxonomy: Taxonomy;
  /** The figures that the report was made of: what the rows of the input say. */
  readonly figures: readonly Figure[];
  readonly language: Language;
  /** The page of the report, whose amounts lead here. */
  readonly reportFile: string;
}

/**
 * Where each amount and percentage of a report comes from, a fact with the id that it has in the report page. A row of
 * the input stands here once; a total says which other figures it is made of.
 */
export function writeLineagePage(page: LineagePage): string {
  return new LineageWriter(page).write();
}

class LineageWriter {
  private readonly words: LineageWords;
  private readonly labels: Labels;
  /** The names of the schools. */
  private readonly names: ReadonlyMap<string, string | undefined>;
  private readonly shown: readonly BoundFact[];
  private readonly ids: ReadonlyMap<Fact, string>;
  private readonly parts: ReadonlyMap<Fact, MadeOf>;
  private readonly bound: ReadonlyMap<Fact, BoundFact>;
  private readonly rows: RowLists;
  private readonly keys: KeyTexts;
  private readonly factNames = new Map<Fact, string>();
  private readonly amounts = new Map<Fact, string>();
  private readonly reportAddress: string;

  constructor(private readonly page: LineagePage) {
    const { report, binding, language } = page;
    this.words = LINEAGE_WORDS[language];
    this.keys = new KeyTexts(language, this.words);
    this.reportAddress = escapeAttribute(page.reportFile);
    this.labels = labelsOf(page.taxonomy, language);
    this.ids = new Map(report.facts.map((fact, index) => [fact, `f${index + 1}`]));
    const all = boundFacts(report, binding);
    const named = all.filter(({ measure }) => measure === 'school.name');
    this.names = new Map(named.map(({ keys, fact }) => [keys.school ?? '', fact.value]));
    this.shown = all.filter(({ fact }) => fact.unit !== undefined);
    this.bound = new Map(this.shown.map((one) => [one.fact, one]));
    const facts = this.shown.map(({ fact }) => fact);
    const grouped = groupRows(facts);
    const hasYear = (fact: Fact) => this.bound.get(fact)?.keys.schoolYear !== undefined;
    this.parts = madeOf(facts, grouped, {
      isPart: (fact) => this.bound.get(fact)?.line.percentage !== true,
      cutsAcross: (part, whole) => hasYear(part) && !hasYear(whole),
    });
    this.rows = new RowLists(grouped.groups, rowWordsOf(page.figures), language, this.words);
  }

  write(): string {
    const { language } = this.page;
    const { words } = this;
    const bySchool = groupBy(this.shown, ({ keys }) => keys.school ?? '');
    const schools = [...bySchool.keys()].sort();
    // Made one at a time: together they are a large tree.
    const sections = schools.map((school) => () => this.section(school, bySchool.get(school) ?? []));
    const title = words.title(this.year());
    const introduction = words.introduction(this.count(this.rows.rowCount), this.count(this.rows.groupCount));
    return writePage({
      title,
      language,
      style: `${WORKING_STYLE}${LINEAGE_STYLE}`,
      isForBrowsersOnly: true,
      body: [
        element(
          'main',
          {},
          element('h1', {}, title),
          element('p', {}, introduction),
          element('p', {}, words.internal),
          element('p', {}, `${words.files} ${this.rows.files.join(', ')}. ${words.rest}`),
          this.contents(schools),
          ...sections,
        ),
      ],
    });
  }

  private contents(schools: readonly string[]): HtmlElement {
    const links = schools.map((school) =>
      element(
        'li',
        {},
        element('a', { href: `#${sectionId(school)}` }, school === '' ? this.words.board : school),
      ),
    );
    return element(
      'nav',
      { 'aria-label': this.words.contents, class: 'contents' },
      element('ul', {}, ...links),
    );
  }

  /** The figures of one school, or of the whole board. As text: there are thousands of them. */
  private section(school: string, own: readonly BoundFact[]): WrittenHtml {
    const name = escapeText(school === '' ? this.words.board : this.schoolTitle(school));
    let written = `<section><h2 id="${escapeAttribute(sectionId(school))}">${name}</h2>`;
    for (const { fact } of own) written += this.entry(fact);
    return { written: `${written}</section>` };
  }

  private entry(fact: Fact): string {
    const { nothing, onReport, madeOf: label } = this.words;
    const id = this.idOf(fact);
    const { facts = [], groups = [] } = this.parts.get(fact) ?? {};
    let items = '';
    for (const part of facts) items += `<li>${this.linkTo(part)} ${this.amount(part)}</li>`;
    for (const group of groups) items += `<li>${this.rows.list(group)}</li>`;
    const link = `<a href="${this.reportAddress}#${id}">${onReport}</a>`;
    const said = items === '' ? `. ${nothing}` : `. ${label}:`;
    const figure = `<h3 id="${id}">${this.name(fact)}</h3><p><strong>${this.amount(fact)}</strong> ${link}${said}</p>`;
    return `<div class="figure">${figure}${items === '' ? '' : `<ul>${items}</ul>`}</div>`;
  }

  private linkTo(fact: Fact): string {
    const school = this.bound.get(fact)?.keys.school;
    const start = school === undefined ? '' : `${escapeText(school)}: `;
    return `<a href="#${this.idOf(fact)}">${start}${this.name(fact)}</a>`;
  }

  /** What a fact is, but for its school: the words of the taxonomy, the school year, the intervention. */
  private name(fact: Fact): string {
    const known = this.factNames.get(fact);
    if (known !== undefined) return known;
    const { category, intervention, schoolYear } = this.bound.get(fact)?.keys ?? {};
    const group =
      intervention === undefined ? this.keys.category(category) : this.keys.intervention(intervention);
    const parts = [this.labels.short(fact.concept), schoolYear, group];
    const name = escapeText(parts.filter((part) => part !== undefined).join(' · '));
    this.factNames.set(fact, name);
    return name;
  }

  private amount(fact: Fact): string {
    const known = this.amounts.get(fact);
    if (known !== undefined) return known;
    const amount = amountMarkup(this.shownAmount(fact));
    this.amounts.set(fact, amount);
    return amount;
  }

  private shownAmount(fact: Fact): string {
    const { language } = this.page;
    const amount = parseDecimal(fact.value ?? '');
    if (amount === undefined) return fact.value ?? '';
    const isShare = this.bound.get(fact)?.line.percentage === true;
    return isShare ? shareText(amount, language) : `€\u00a0${amountText(amount, language)}`;
  }

  private count(number: number): string {
    return shownValue('number', String(number), this.page.language).text;
  }

  private schoolTitle(school: string): string {
    const name = this.names.get(school);
    return name === undefined ? school : `${name} (${school})`;
  }

  private year(): string {
    const { period } = this.page.report.facts[0] ?? {};
    return period?.kind === 'duration' ? period.start.slice(0, 4) : '';
  }

  private idOf(fact: Fact): string {
    return this.ids.get(fact) ?? '';
  }
}

function sectionId(school: string): string {
  return school === '' ? 'board' : `s${school}`;
}
