import { type Decimal, sum } from '../../xbrl/numbers/decimal.js';
import { groupBy } from '../../maps/group-by.js';
import { hiredStaffOf } from '../model/hired-staff.js';
import { menukaart } from '../model/menukaart.js';
import type { Answer, Submission } from '../model/submission.js';
import type { Text } from '../../diagnostics/diagnostic.js';
import { ruleSettings } from '../rules/rule.js';
import { figureTable } from './facts/cells.js';
import { OTHER_CATEGORY, type Figure } from './figures/figure.js';

/** What a report says, for the person who made it. */
export interface Summary {
  readonly boardName: string | undefined;
  readonly authorityNumber: string | undefined;
  readonly reportingYear: number;
  readonly schools: number;
  readonly categories: readonly CategorySpending[];
  readonly total: Omit<CategorySpending, 'code' | 'name'>;
  /** Schools by their MR's answer over the reporting year. */
  readonly consent: Readonly<Record<'yes' | 'no' | 'notApplicable' | 'blank', readonly string[]>>;
  readonly gmrConsent: Answer | undefined;
  /** The share of hired staff in the spending, from 0 to 1; undefined where it is not shown. */
  readonly hireShare: Decimal | undefined;
  /** Why there is none, where there may have been hire. */
  readonly withoutHireShare: WithoutHireShare | undefined;
  readonly hired: Answer | undefined;
}

/**
 * `hidden`: too few persons or an unknown number, and then never anything else; `kindBlank`: a line without a kind;
 * `notAPart`: the hire is no part of the spending, by its sign or size.
 */
export type WithoutHireShare = 'hidden' | 'kindBlank' | 'notAPart';

/** What was spent on a category of the menukaart, in euros, as the input has it. */
export interface CategorySpending {
  readonly code: string;
  readonly name: Text;
  readonly schools: Decimal;
  /** Above school level, spending with other boards included. */
  readonly above: Decimal;
}

const OTHER_NAME: Text = { nl: 'Overige interventies', en: 'Other interventions' };

export function summaryOf(submission: Submission, figures: readonly Figure[]): Summary {
  const spending = groupBy(
    figureTable(figures).totals('spending'),
    ({ keys }) => `${keys.category ?? ''} ${keys.level === 'school' ? 'school' : 'above'}`,
  );
  const spent = (group: string) => sum((spending.get(group) ?? []).flatMap(({ total }) => total ?? []));
  const categories = [
    ...menukaart().categories.map(({ code, name }) => ({ code, name })),
    { code: OTHER_CATEGORY, name: OTHER_NAME },
  ].map(({ code, name }): CategorySpending => ({
    code,
    name,
    schools: spent(`${code} school`),
    above: spent(`${code} above`),
  }));
  const share = figures.find(({ measure }) => measure === 'hire.share')?.value;
  return {
    boardName: submission.board.name,
    authorityNumber: submission.board.authorityNumber,
    reportingYear: submission.reportingYear,
    schools: new Set(submission.schools.map(({ brin }) => brin)).size,
    categories,
    total: {
      schools: sum(categories.map(({ schools }) => schools)),
      above: sum(categories.map(({ above }) => above)),
    },
    consent: consentOf(figures),
    gmrConsent: submission.board.gmrConsent,
    hireShare: share?.kind === 'share' ? share.share : undefined,
    withoutHireShare: withoutHireShare(submission),
    hired: answerOf(figures, 'hire.any'),
  };
}

function withoutHireShare(submission: Submission): WithoutHireShare | undefined {
  const staff = hiredStaffOf(submission, ruleSettings().fewestHiredPersons);
  if (staff.isHidden) return 'hidden';
  if (staff.share !== undefined || !staff.mayBeShown) return undefined;
  return staff.linesWithoutKind > 0 ? 'kindBlank' : 'notAPart';
}

function consentOf(figures: readonly Figure[]): Summary['consent'] {
  const consent: Record<keyof Summary['consent'], string[]> = {
    yes: [],
    no: [],
    notApplicable: [],
    blank: [],
  };
  const answers = new Map(
    figures.flatMap(({ measure, keys, value }) =>
      measure === 'consent' && value.kind === 'answer' ? [[keys.school, value.answer] as const] : [],
    ),
  );
  for (const { measure, keys } of figures) {
    if (measure === 'school') consent[answers.get(keys.school) ?? 'blank'].push(keys.school ?? '');
  }
  return consent;
}

function answerOf(figures: readonly Figure[], measure: string): Answer | undefined {
  const value = figures.find((figure) => figure.measure === measure)?.value;
  return value?.kind === 'answer' ? value.answer : undefined;
}
