import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { writePage } from '../../../xbrl/html/page.js';
import { shownValue } from '../../../xbrl/inline/transformations/shown-value.js';
import { parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import type { Taxonomy } from '../../../xbrl/taxonomy/taxonomy.js';
import type { Binding } from '../../mapping/binding.js';
import type { Figure } from '../../mapping/figure.js';
import { type BoundFact, boundFacts } from '../../mapping/read-facts.js';
import { amountText, shareText } from '../amount-text.js';
import { groupBy } from '../../rules/subject/group-by.js';
import { labelsOf } from '../report-page/labels.js';
import type { Labels } from '../report-page/page-context.js';
import { WORKING_STYLE } from '../working-page/style.js';
import { LINEAGE_STYLE } from './lineage-style.js';
import { type MadeOf, madeOf } from './made-of.js';
import { RowLists } from './row-lists.js';
import { groupRows } from './row-groups.js';
import { categoryText, interventionText, rowWordsOf } from './row-words.js';
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

  constructor(private readonly page: LineagePage) {
    const { report, binding, language } = page;
    this.words = LINEAGE_WORDS[language];
    this.labels = labelsOf(page.taxonomy, language);
    this.ids = new Map(report.facts.map((fact, index) => [fact, `f${index + 1}`]));
    const all = boundFacts(report, binding);
    const named = all.filter(({ measure }) => measure === 'school.name');
    this.names = new Map(named.map(({ keys, fact }) => [keys.school ?? '', fact.value]));
    this.shown = all.filter(({ fact }) => fact.unit !== undefined);
    this.bound = new Map(this.shown.map((one) => [one.fact, one]));
    const facts = this.shown.map(({ fact }) => fact);
    const grouped = groupRows(facts);
    this.parts = madeOf(facts, grouped, (fact) => this.bound.get(fact)?.line.percentage !== true);
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

  /** The figures of one school, or of the whole board. */
  private section(school: string, own: readonly BoundFact[]): HtmlElement {
    const name = school === '' ? this.words.board : this.schoolTitle(school);
    return element(
      'section',
      {},
      element('h2', { id: sectionId(school) }, name),
      ...own.map((one) => this.entry(one)),
    );
  }

  private entry({ fact }: BoundFact): HtmlElement {
    const { reportFile } = this.page;
    const id = this.idOf(fact);
    const { facts = [], groups = [] } = this.parts.get(fact) ?? {};
    const items = [
      ...facts.map((part) => element('li', {}, this.linkTo(part), ' ', this.amount(part))),
      ...groups.map((group) => element('li', {}, this.rows.list(group))),
    ];
    return element(
      'div',
      { class: 'figure' },
      element('h3', { id }, this.name(fact)),
      element(
        'p',
        {},
        element('strong', {}, this.amount(fact)),
        ' ',
        element('a', { href: `${reportFile}#${id}` }, this.words.onReport),
        items.length === 0 ? `. ${this.words.nothing}` : `. ${this.words.madeOf}:`,
      ),
      items.length === 0 ? undefined : element('ul', {}, ...items),
    );
  }

  private linkTo(fact: Fact): HtmlElement {
    const school = this.bound.get(fact)?.keys.school;
    const name = this.name(fact);
    return element('a', { href: `#${this.idOf(fact)}` }, school === undefined ? name : `${school}: ${name}`);
  }

  /** What a fact is, but for its school: the words of the taxonomy, the school year, the intervention. */
  private name(fact: Fact): string {
    const keys = this.bound.get(fact)?.keys ?? {};
    const { language } = this.page;
    const group =
      keys.intervention === undefined
        ? categoryText(keys.category, language, this.words)
        : interventionText(keys.intervention, language);
    return [this.labels.short(fact.concept), keys.schoolYear, group]
      .filter((part) => part !== undefined)
      .join(' · ');
  }

  private amount(fact: Fact): Html {
    const { language } = this.page;
    const amount = parseDecimal(fact.value ?? '');
    if (amount === undefined) return fact.value;
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
