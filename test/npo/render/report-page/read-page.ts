import { readBinding } from '../../../../src/npo/mapping/binding/binding.js';
import { writeReportPage } from '../../../../src/npo/render/report-page/report-page.js';
import { openTaxonomies } from '../../../../src/pipeline/taxonomy/taxonomies.js';
import { readInlineSet } from '../../../../src/xbrl/inline/read-inline.js';
import { XML_LANG } from '../../../../src/xbrl/instance/names.js';
import { readInstance } from '../../../../src/xbrl/instance/read-instance.js';
import { toReport } from '../../../../src/xbrl/instance/to-report.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { factKey } from '../../../../src/xbrl/report/aspect-keys.js';
import type { Fact, Report } from '../../../../src/xbrl/report/fact.js';
import type { Taxonomy } from '../../../../src/xbrl/taxonomy/taxonomy.js';
import { attribute, childElements } from '../../../../src/xbrl/xml/navigate.js';

export const binding = readBinding('npo');

const taxonomies = await openTaxonomies([]);
const entryPoint = binding.entryPoints['2024'] ?? '';
/** The detail taxonomy of 2024. */
export const taxonomy: Taxonomy = taxonomies.discover([{ url: entryPoint }], 'report.xbrl').taxonomy;

export function pageOf(report: Report, language: 'nl' | 'en' = 'nl', lineageFile?: string): string {
  return writeReportPage({ report, binding, taxonomy, language, lineageFile });
}

interface ReadPage {
  readonly report: Report;
  /** What is wrong with the page as Inline XBRL. */
  readonly findings: readonly string[];
  /** The names of the facts that say their language themselves, which not every type allows. */
  readonly withLanguage: readonly string[];
}

/** The report that a page holds. */
export function readPage(page: string): ReadPage {
  const source = {
    file: 'report.html',
    url: 'file:///reports/report.html',
    read: () => new TextEncoder().encode(page),
  };
  const { targets, diagnostics } = readInlineSet([source]);
  const [target] = targets;
  if (target === undefined) throw new Error(diagnostics[0]?.message.en ?? 'no target document');
  const report = toReport(readInstance(target.document, source.file));
  const withLanguage = [...childElements(target.document.root)]
    .filter((element) => attribute(element, XML_LANG) !== undefined)
    .map(({ name }) => name);
  return { report, findings: diagnostics.map(({ message }) => message.en), withLanguage };
}

/** Facts as lines of text, sorted: what they are about, their value and their accuracy. */
export function factLines({ facts }: Report): readonly string[] {
  return facts.map(factLine).sort();
}

function factLine(fact: Fact): string {
  const { unit, value, decimals } = fact;
  const same = unit === undefined || value === undefined ? value : new Decimal(value).toFixed();
  return JSON.stringify([factKey(fact), same, decimals]);
}
