import type { Language } from '../diagnostics/diagnostic.js';
import { oneLine } from '../diagnostics/one-line.js';
import { formatEuros } from '../npo/model/money.js';
import type { Summary, WithoutHireShare } from '../npo/mapping/summary.js';
import type { Texts } from './command.js';

const TEXTS: Texts<
  | 'year'
  | 'authority'
  | 'school'
  | 'schools'
  | 'spent'
  | 'inSchools'
  | 'above'
  | 'total'
  | 'mr'
  | 'gmr'
  | 'hired'
  | 'yes'
  | 'no'
  | 'notApplicable'
  | 'blank'
  | WithoutHireShare
> = {
  nl: {
    year: 'verslagjaar',
    authority: 'bevoegd gezag',
    school: 'school',
    schools: 'scholen',
    spent: 'Besteding',
    inSchools: 'scholen',
    above: 'bovenschools',
    total: 'Totaal',
    mr: 'Instemming MR',
    gmr: 'Instemming GMR',
    hired: 'Inhuur (PNIL)',
    yes: 'ja',
    no: 'nee',
    notApplicable: 'niet van toepassing',
    blank: 'niet ingevuld',
    hidden: 'ja, aandeel niet getoond (minder dan vijf personen, of aantal niet ingevuld)',
    kindBlank: 'ja, aandeel niet te bepalen (niet elke regel zegt of het inhuur was)',
    notAPart: 'ja, aandeel niet te bepalen (besteding of inhuur niet positief, of meer inhuur dan besteding)',
  },
  en: {
    year: 'report year',
    authority: 'competent authority',
    school: 'school',
    schools: 'schools',
    spent: 'Spending',
    inSchools: 'schools',
    above: 'above school',
    total: 'Total',
    mr: 'Consent of MR',
    gmr: 'Consent of GMR',
    hired: 'Hired staff (PNIL)',
    yes: 'yes',
    no: 'no',
    notApplicable: 'not applicable',
    blank: 'not filled in',
    hidden: 'yes, share not shown (fewer than five persons, or number not filled in)',
    kindBlank: 'yes, share cannot be determined (not every line says whether it was hire)',
    notAPart: 'yes, share cannot be determined (spending or hire not positive, or more hire than spending)',
  },
};

const NAME_WIDTH = 52;
const AMOUNT_WIDTH = 18;

/** Money per category, consent and hire, as a small table for a terminal. */
export function formatSummary(summary: Summary, language: Language): string {
  const text = TEXTS[language];
  const row = (name: string, first: string, second: string) =>
    `  ${clip(name).padEnd(NAME_WIDTH)}${first.padStart(AMOUNT_WIDTH)}${second.padStart(AMOUNT_WIDTH)}`;
  const money = (amount: Summary['total']['schools']) => formatEuros(amount, language);
  const head = [
    summary.boardName ?? '?',
    `${text.year} ${summary.reportingYear}`,
    `${text.authority} ${summary.authorityNumber ?? '?'}`,
    `${summary.schools} ${summary.schools === 1 ? text.school : text.schools}`,
  ].join(' · ');
  return [
    oneLine(head),
    '',
    row(text.spent, text.inSchools, text.above),
    ...summary.categories.map(({ code, name, schools, above }) =>
      row(
        code.length === 1 ? `${code} ${name[language]}` : `  ${name[language]}`,
        money(schools),
        money(above),
      ),
    ),
    row(text.total, money(summary.total.schools), money(summary.total.above)),
    '',
    `  ${text.mr.padEnd(20)}${consentText(summary, language)}`,
    `  ${text.gmr.padEnd(20)}${text[summary.gmrConsent ?? 'blank']}`,
    `  ${text.hired.padEnd(20)}${hireText(summary, language)}`,
    '',
  ].join('\n');
}

function consentText({ consent }: Summary, language: Language): string {
  const text = TEXTS[language];
  return (['yes', 'no', 'notApplicable', 'blank'] as const)
    .filter((answer) => consent[answer].length > 0)
    .map((answer) => {
      const schools = consent[answer];
      const names = answer === 'yes' ? '' : ` (${oneLine(schools.join(', '))})`;
      return `${schools.length} ${text[answer]}${names}`;
    })
    .join(', ');
}

function hireText({ hired, hireShare, withoutHireShare = 'hidden' }: Summary, language: Language): string {
  const text = TEXTS[language];
  if (hireShare !== undefined) {
    const percentage = hireShare.times(100).toFixed(2);
    return `${text.yes}, ${language === 'nl' ? percentage.replace('.', ',') : percentage} %`;
  }
  return text[hired === 'yes' ? withoutHireShare : (hired ?? 'blank')];
}

function clip(name: string): string {
  return name.length < NAME_WIDTH ? name : `${name.slice(0, NAME_WIDTH - 2)}…`;
}
