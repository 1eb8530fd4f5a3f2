import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import { factsTable } from './facts-table.js';
import type { PageContext } from './page-context.js';
import { amountOf } from './report-facts.js';

/** What was spent above the schools, and whether the GMR consented; the MR of each school has its answer below. */
export function aboveSchoolSection(context: PageContext): HtmlElement {
  const { facts, words } = context;
  const spent = (['aboveSchool', 'aboveBoard'] as const).map((level) =>
    facts.findByIntervention('spending', { level }),
  );
  const consent = ['board.gmrConsent', 'board.gmrConsentDate', 'board.gmrConsentTo'].map((measure) =>
    facts.find(measure),
  );
  const isNothing = spent.every((fact) => amountOf(fact)?.isZero() !== false);
  return element(
    'div',
    { id: 'above' },
    element('h2', {}, words.aboveSchool),
    element('p', {}, words.aboveSchoolIntroduction),
    isNothing ? element('p', {}, words.aboveSchoolNone) : undefined,
    factsTable(context, words.aboveSchoolTable, [...spent, ...consent]),
    agreedPartsNote(context),
  );
}

/** Where the parts that the MR of each school agreed to stand. */
function agreedPartsNote({ facts, words }: PageContext): Html {
  const isAgreed = facts.schools.some((school) =>
    facts.schoolYears.some(
      (schoolYear) =>
        facts.find('programme.aboveSchoolAmount', { school, schoolYear }) !== undefined ||
        facts.find('programme.aboveSchoolShare', { school, schoolYear }) !== undefined,
    ),
  );
  return isAgreed ? element('p', {}, words.agreedPartsNote) : undefined;
}
