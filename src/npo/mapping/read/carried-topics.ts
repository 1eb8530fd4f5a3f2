import type { Topic } from '../../rules/rule.js';
import type { Binding, BindingLine } from '../binding/binding.js';

/** What a rule may look at where a report has the measure; spending is told by its keys. */
const TOPIC_OF_MEASURE: Readonly<Record<string, Topic | readonly Topic[]>> = {
  consent: 'mrConsent',
  'programme.mrConsent': 'mrConsent',
  'programme.mrConsentDate': 'mrConsentDate',
  'programme.adoptedOn': 'adoptedOn',
  'programme.scan': 'scan',
  'programme.scanDate': 'scanDate',
  'programme.chosenIn': ['chosenInterventions', 'everyChosenIntervention'],
  'programme.aboveSchoolAmount': 'aboveSchoolPart',
  'programme.mrHireAdvice': 'mrHireAdvice',
  'programme.published': 'published',
  'programme.monitoring': 'monitoring',
  'programme.parentsInvolved': 'involvement',
  'programme.municipalityInformed': 'municipalityInformed',
  'programme.results': 'results',
  'board.gmrConsent': 'gmrConsent',
  'board.gmrConsentDate': 'gmrConsentDate',
  'board.gmrConsentTo': 'gmrConsentTo',
  'board.designatedReserve': 'balanceSheet',
  'board.sector': 'sector',
  'school.type': 'schoolTypes',
  'hire.share': 'hireShare',
  received: 'received',
  broughtForward: 'broughtForward',
};

/** What a report of a binding has a place for. */
export function topicsOf({ lines }: Binding): ReadonlySet<Topic> {
  const carried = new Set<Topic>();
  for (const line of lines) {
    for (const topic of [TOPIC_OF_MEASURE[line.measure] ?? []].flat()) carried.add(topic);
    if (line.measure.startsWith('programme.')) carried.add('programmes');
    if (line.measure === 'spending') for (const told of spendingTopics(line)) carried.add(told);
  }
  return carried;
}

function* spendingTopics({ where, per = [] }: BindingLine): Generator<Topic> {
  const levels = [where?.level ?? []].flat();
  if (per.includes('school') && levels.includes('aboveSchool')) yield 'aboveSchoolSpendingPerSchool';
  if (where?.category === undefined) return;
  if (levels.includes('school')) yield 'schoolSpending';
  if (levels.includes('aboveSchool')) yield 'aboveSchoolSpending';
  if (where.level === 'aboveBoard') yield 'aboveBoardSpending';
  if (per.includes('intervention')) yield 'spendingInterventions';
}
