import { element, type Html, type HtmlElement } from '../../../xbrl/html/element.js';
import type { FigureKeys } from '../../mapping/figures/figure.js';
import { findIntervention } from '../../model/menukaart.js';
import { categoryCodes, categoryName, interventionName } from './menukaart-names.js';
import type { PageContext } from './page-context.js';
import { amountOf, inOrderOfCodes } from './report-facts.js';
import { schoolText } from './school-name.js';
import { type Row, table } from './table.js';

/** The questions of a programme, in the order in which a programme comes about. */
const QUESTIONS = [
  'programme.scan',
  'programme.scanDate',
  'programme.parentsInvolved',
  'programme.staffInvolved',
  'programme.pupilsInvolved',
  'programme.mrConsent',
  'programme.mrConsentDate',
  'programme.mrHireAdvice',
  'programme.adoptedOn',
  'programme.published',
  'programme.monitoring',
  'programme.municipalityInformed',
  'programme.aboveSchoolAmount',
  'programme.aboveSchoolShare',
  'programme.results',
] as const;

/** A school: its consent, what it chose and spent, its programme of each school year and the first results. */
export function oneSchool(context: PageContext, school: string): HtmlElement {
  const { facts, tags, words, labels } = context;
  const name = facts.find('school.name', { school });
  const type = facts.find('school.type', { school });
  const consent = facts.find('consent', { school });
  const lines = [type, consent].flatMap((fact) =>
    fact === undefined
      ? []
      : [element('p', { class: 'fact' }, `${labels.short(fact.concept)}: `, tags.show(fact))],
  );
  const parts = [spendingTable(context, school), programmeTable(context, school)];
  const isEmpty = lines.length === 0 && parts.every((part) => part === undefined);
  return element(
    'div',
    { class: 'school' },
    element('h3', { id: `s${school}` }, name === undefined ? school : [tags.show(name), ` (${school})`]),
    ...lines,
    ...parts,
    isEmpty ? element('p', {}, words.nothingOfSchool) : undefined,
  );
}

/** A row for each category and each intervention that was chosen or spent on. */
function spendingTable(context: PageContext, school: string): Html {
  const { facts, tags, words, year, language } = context;
  const spent = (keys: FigureKeys) =>
    facts.findByIntervention('spending', { level: 'school', school, ...keys });
  const chosen = (keys: FigureKeys) => facts.findByIntervention('programme.chosenIn', { school, ...keys });
  const chosenCodes = facts.interventions('programme.chosenIn', { school });
  const codes = new Set([...facts.interventions('spending', { level: 'school', school }), ...chosenCodes]);
  const isChosen = chosenCodes.length > 0 || categoryCodes().some((category) => chosen({ category }));
  // Where nothing was chosen there is no column for it.
  const chosenCell = (keys?: FigureKeys): readonly Html[] => {
    const fact = keys && chosen(keys);
    return isChosen ? [fact === undefined ? '' : tags.show(fact)] : [];
  };
  const groups = categoryCodes().map((category) => ({
    category,
    told: spent({ category }),
    codes: [...codes].filter((code) => findIntervention(code)?.category === category).sort(inOrderOfCodes),
  }));
  const rows: Row[] = groups.flatMap(({ category, told, codes: ofCategory }) => {
    const isTold = amountOf(told)?.isZero() === false || chosen({ category }) !== undefined;
    if (ofCategory.length === 0 && !isTold) return [];
    const head = {
      name: categoryName(category, language, words),
      cells: [...chosenCell({ category }), tags.show(told)],
    };
    return [
      { ...head, kind: 'group' as const },
      ...ofCategory.map((intervention) => ({
        name: interventionName(intervention, language),
        cells: [...chosenCell({ intervention }), tags.show(spent({ intervention }))],
      })),
    ];
  });
  const total = spent({});
  if (rows.length === 0 && total === undefined) return undefined;
  rows.push({ name: words.total, cells: [...chosenCell(), tags.show(total)], kind: 'total' });
  const heads = [
    words.categoryOrIntervention,
    ...(isChosen ? [words.chosenFor] : []),
    `${words.spentIn(year)} (${words.inEuros})`,
  ];
  const caption = words.spendingOfSchool(schoolText(context, school));
  return table({ caption, heads, rows, isMoney: true });
}

function programmeTable(context: PageContext, school: string): Html {
  const { facts, tags, words, labels } = context;
  const answer = (measure: string, schoolYear: string) => facts.find(measure, { school, schoolYear });
  const asked = QUESTIONS.flatMap((measure) => {
    const known = facts.schoolYears.flatMap((schoolYear) => answer(measure, schoolYear) ?? []);
    return known[0] === undefined ? [] : [{ measure, concept: known[0].concept }];
  });
  const years = facts.schoolYears.filter((schoolYear) =>
    asked.some(({ measure }) => answer(measure, schoolYear) !== undefined),
  );
  if (asked.length === 0) return undefined;
  const rows = asked.map(({ measure, concept }) => ({
    name: labels.short(concept),
    cells: years.map((schoolYear) => tags.show(answer(measure, schoolYear))),
  }));
  const caption = words.programmeOfSchool(schoolText(context, school));
  return table({ caption, heads: [words.question, ...years], rows, isMoney: false });
}
