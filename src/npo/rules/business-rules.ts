import { aboveBoardSpending } from './above-board-spending.js';
import { aboveSchoolBeyondAgreedPart } from './above-school-beyond-agreed-part.js';
import { aboveSchoolBeyondAllAgreedParts } from './above-school-beyond-all-agreed-parts.js';
import { aboveSchoolMoneyOfNoSchool } from './above-school-money-of-no-school.js';
import { aboveSchoolWithoutAgreedPart } from './above-school-without-agreed-part.js';
import { branchesDisagree } from './branches-disagree.js';
import { categoryFAlone } from './category-f-alone.js';
import { chosenInterventionNotOnMenukaart } from './chosen-intervention-not-on-menukaart.js';
import { consentAfterAdoption } from './consent-after-adoption.js';
import { consentAfterStart } from './consent-after-start.js';
import { consentDateNotStated } from './consent-date-not-stated.js';
import { consentNotApplicable } from './consent-not-applicable.js';
import { consentNotStated } from './consent-not-stated.js';
import { consentRefused } from './consent-refused.js';
import { fewHiredPersons } from './few-hired-persons.js';
import { gmrConsentAfterStart } from './gmr-consent-after-start.js';
import { gmrConsentNotApplicable } from './gmr-consent-not-applicable.js';
import { gmrConsentNotStated } from './gmr-consent-not-stated.js';
import { gmrConsentRefused } from './gmr-consent-refused.js';
import { highHireShare } from './high-hire-share.js';
import { hireShareNotComputable } from './hire-share-not-computable.js';
import { hiredPersonsContradictLines } from './hired-persons-contradict-lines.js';
import { hiredPersonsNotStated } from './hired-persons-not-stated.js';
import { interventionNotOnMenukaart } from './intervention-not-on-menukaart.js';
import { moreSpentThanAvailable } from './more-spent-than-available.js';
import { negativeTotal } from './negative-total.js';
import { programmeMissing } from './programme-missing.js';
import { programmeOutsideReportingYear } from './programme-outside-reporting-year.js';
import { programmeWithoutInterventions } from './programme-without-interventions.js';
import { receivedButNothingSpent } from './received-but-nothing-spent.js';
import type { BusinessRule } from './rule.js';
import { scanNotDone } from './scan-not-done.js';
import { scanNotStated } from './scan-not-stated.js';
import { schoolYearsDisagree } from './school-years-disagree.js';
import { spendingOutsideProgrammePeriod } from './spending-outside-programme-period.js';
import { spendingOutsideReportingYear } from './spending-outside-reporting-year.js';
import { spendingWithoutFunding } from './spending-without-funding.js';

/** The rules of the programme, in the order in which a person fills in the submission. */
export const businessRules: readonly BusinessRule[] = [
  // The programme of the school
  programmeMissing,
  programmeOutsideReportingYear,
  scanNotStated,
  scanNotDone,
  programmeWithoutInterventions,
  chosenInterventionNotOnMenukaart,

  // Consent of the participation council (MR)
  consentNotStated,
  consentRefused,
  consentNotApplicable,
  consentDateNotStated,
  consentAfterAdoption,
  consentAfterStart,
  branchesDisagree,
  schoolYearsDisagree,

  // Money above the school: the part that the MR agreed, the consent of the joint council (GMR)
  aboveSchoolWithoutAgreedPart,
  aboveSchoolBeyondAgreedPart,
  aboveSchoolBeyondAllAgreedParts,
  aboveSchoolMoneyOfNoSchool,
  gmrConsentNotStated,
  gmrConsentRefused,
  gmrConsentNotApplicable,
  gmrConsentAfterStart,
  aboveBoardSpending,

  // What the money was spent on
  interventionNotOnMenukaart,
  categoryFAlone,

  // When it was spent
  spendingOutsideProgrammePeriod,
  spendingOutsideReportingYear,

  // How much there was
  receivedButNothingSpent,
  moreSpentThanAvailable,
  spendingWithoutFunding,
  negativeTotal,

  // Hired staff (PNIL)
  hiredPersonsNotStated,
  fewHiredPersons,
  hiredPersonsContradictLines,
  hireShareNotComputable,
  highHireShare,
];
