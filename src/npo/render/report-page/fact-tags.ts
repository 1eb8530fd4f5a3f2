import type { Language } from '../../../diagnostics/diagnostic.js';
import { element, type Html } from '../../../xbrl/html/element.js';
import type { InlineWriter, Shown } from '../../../xbrl/inline/write/inline-writer.js';
import { shownValue } from '../../../xbrl/inline/transformations/shown-value.js';
import { type Decimal, parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import { parseMoment } from '../../../xbrl/report/moment.js';
import { amountText, MINUS, percentSign, shownAmount, shownShare } from '../amount-text.js';
import type { Answer } from '../../model/submission.js';
import type { ReportFacts } from './report-facts.js';
import type { Words } from './words.js';

export interface Languages {
  readonly ofPage: Language;
  /** The language that the facts have without saying so. */
  readonly ofReport: string;
}

/**
 * Shows the facts of a report, each as people of a language write it. A fact has its tag where it is shown first: a
 * second one would be a second fact to who reads the page, and money would count twice.
 *
 * A tag stands in the language of the report and says none itself, as the types of some facts allow no attribute
 * for it (a restriction has no wildcard but its own, XML Schema Part 1 §3.4.2): what is around it says it.
 */
export class FactTags {
  constructor(
    private readonly writer: InlineWriter,
    private readonly facts: ReportFacts,
    private readonly languages: Languages,
    private readonly words: Words,
    /** The page that says what each amount is made of. */
    private readonly lineageFile: string | undefined,
  ) {}

  /** An amount, a percentage, an answer, a date or words, as the binding says; a dash for what is not there. */
  show(fact: Fact | undefined): Html {
    if (fact?.value === undefined) return this.words.dashText;
    const { line } = this.facts.boundOf(fact);
    if (fact.unit !== undefined) return line.percentage === true ? this.percentage(fact) : this.amount(fact);
    if (line.values !== undefined) return this.answer(fact);
    return isDay(fact.value) ? this.date(fact) : this.tagged(fact);
  }

  /** What a fact says as an answer; undefined where nothing is answered. */
  answerOf(fact: Fact | undefined): Answer | undefined {
    if (fact === undefined) return undefined;
    const values = Object.entries(this.facts.boundOf(fact).line.values ?? {});
    return values.find(([, word]) => word === fact.value)?.[0] as Answer | undefined;
  }

  /** A total that is no fact: text without a tag. */
  total(amount: Decimal | undefined): Html {
    return amount === undefined ? this.words.dashText : amountText(amount, this.languages.ofPage);
  }

  private amount(fact: Fact): Html {
    const amount = parseDecimal(fact.value ?? '');
    if (amount === undefined) return this.tagged(fact);
    const { text, format, isNegative } = shownAmount(amount, this.languages.ofPage);
    return this.linked(fact, [isNegative ? MINUS : undefined, this.tagged(fact, { text, format })]);
  }

  private percentage(fact: Fact): Html {
    const share = parseDecimal(fact.value ?? '');
    if (share === undefined) return this.tagged(fact);
    const { text, format, isNegative } = shownShare(share, this.languages.ofPage);
    const tag = this.tagged(fact, { text, format, scale: -2 });
    return [this.linked(fact, [isNegative ? MINUS : undefined, tag]), percentSign(this.languages.ofPage)];
  }

  /** In the language of the report the answer is the value; in another it is shown, and the header has the fact. */
  private answer(fact: Fact): Html {
    const answer = this.answerOf(fact);
    const word = answer === undefined ? fact.value : this.words.answers[answer];
    return word !== undefined && word === fact.value ? this.tagged(fact, { text: word }) : word;
  }

  private date(fact: Fact): Html {
    const { text, format } = shownValue('date', fact.value ?? '', this.languages.ofPage);
    if (this.writer.isTagged(fact)) return text;
    return this.tagged(fact, { text: this.inLanguage(this.languages.ofPage, text), format });
  }

  private tagged(fact: Fact, shown?: Shown): Html {
    const tag = this.writer.isTagged(fact) ? (shown?.text ?? fact.value) : this.writer.tag(fact, shown);
    return fact.unit === undefined ? this.inLanguage(this.languages.ofReport, tag) : tag;
  }

  /** Says the language of what is shown, where the page and the report have different ones. */
  private inLanguage(language: string, shown: Html): Html {
    const { ofPage, ofReport } = this.languages;
    return ofPage === ofReport ? shown : element('span', { 'xml:lang': language }, shown);
  }

  private linked(fact: Fact, shown: Html): Html {
    if (this.lineageFile === undefined) return shown;
    return element('a', { href: `${this.lineageFile}#${this.writer.idOf(fact)}` }, shown);
  }
}

/** Whether a text is a day of the calendar: 31 February is words, as no rule makes a date of it again. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseMoment(text, 'start') !== undefined;
}
