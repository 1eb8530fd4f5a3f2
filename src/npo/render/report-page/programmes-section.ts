import { element, type HtmlElement } from '../../../xbrl/html/element.js';
import { PROGRAMME_ANSWERS } from '../../mapping/figures/programme-answers.js';
import type { Answer } from '../../model/submission.js';
import type { PageContext } from './page-context.js';
import { table } from './table.js';

const ANSWERS: readonly (Answer | 'blank')[] = ['yes', 'no', 'notApplicable', 'blank'];

/** School scan, involvement and consent: how many schools answered what, a table for each school year. */
export function programmesSection(context: PageContext): HtmlElement {
  const { facts, words } = context;
  const tables = facts.schoolYears.flatMap((schoolYear) => countsTable(context, schoolYear));
  return element(
    'div',
    { id: 'programmes' },
    element('h2', {}, words.programmes),
    element('p', {}, words.programmesIntroduction),
    ...tables,
  );
}

function countsTable(context: PageContext, schoolYear: string): readonly HtmlElement[] {
  const { facts, tags, words, labels } = context;
  const schools = facts.schools.filter((school) => facts.hasProgramme(school, schoolYear));
  const without = facts.schools.length - schools.length;
  const noProgramme = (cell: string) => (without === 0 ? [] : [cell]);
  const rows = PROGRAMME_ANSWERS.flatMap((field) => {
    const found = schools.map((school) => facts.find(`programme.${field}`, { school, schoolYear }));
    const concept = found.find((fact) => fact !== undefined)?.concept;
    if (concept === undefined) return [];
    const answers = found.map((fact) => tags.answerOf(fact) ?? 'blank');
    const counts = ANSWERS.map((answer) => String(answers.filter((given) => given === answer).length));
    return [{ name: labels.short(concept), cells: [...counts, ...noProgramme(String(without))] }];
  });
  if (rows.length === 0) return [];
  const answers = ANSWERS.map((answer) => words.answers[answer]);
  const heads = [words.question, ...answers, ...noProgramme(words.noProgramme)];
  return [table({ caption: words.programmesTable(schoolYear), heads, rows, isMoney: true })];
}
