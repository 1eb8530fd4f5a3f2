import { hiredStaffOf } from '../../model/hired-staff.js';
import { acceptedIn, categoriesTellingHire, type Intervention, menukaart } from '../../model/menukaart.js';
import type { ReportingYear } from '../../model/reporting-year.js';
import type { Submission } from '../../model/submission.js';
import { ruleSettings } from '../../rules/rule.js';

/**
 * The interventions that the report names, by code: of the year's editions. Where hire is hidden, those of a
 * category that would tell it are left out, all of them and at every school (docs/decisions/0009): with some
 * named, the rest of the category would be the hired money; with none named, nobody can tell.
 */
export function namedInterventions(
  submission: Submission,
  year: ReportingYear,
): ReadonlyMap<string, Intervention> {
  const accepted = acceptedIn(year);
  if (!hiredStaffOf(submission, ruleSettings().fewestHiredPersons).isHidden) return accepted;
  const telling = categoriesTellingHire(menukaart());
  return new Map([...accepted].filter(([, { category }]) => !telling.has(category)));
}
