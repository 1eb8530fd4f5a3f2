import { aboveBoardSpending } from './above-board-spending.js';
import { aboveSchoolBeyondAgreedPart } from './above-school-beyond-agreed-part.js';
import { aboveSchoolBeyondAllAgreedParts } from './above-school-beyond-all-agreed-parts.js';
import { aboveSchoolMoneyOfNoSchool } from './above-school-money-of-no-school.js';
import { aboveSchoolWithoutAgreedPart } from './above-school-without-agreed-part.js';
import { agreedPartNotKnown } from './agreed-part-not-known.js';
import { agreedPartOfSchoolAndBranches } from './agreed-part-of-school-and-branches.js';
import { amountNotKnown } from './amount-not-known.js';
import { balanceNotStated } from './balance-not-stated.js';
import { balanceOfBranchNotStated } from './balance-of-branch-not-stated.js';
import { balanceOfSchoolAndBranches } from './balance-of-school-and-branches.js';
import { balanceOfSchoolGone } from './balance-of-school-gone.js';
import { branchWithoutProgramme } from './branch-without-programme.js';
import { branchesDisagree } from './branches-disagree.js';
import { categoryFAlone } from './category-f-alone.js';
import { chosenInterventionNotOnMenukaart } from './chosen-intervention-not-on-menukaart.js';
import { closingNotKnown } from './closing-not-known.js';
import { consentAfterAdoption } from './consent-after-adoption.js';
import { consentAfterStart } from './consent-after-start.js';
import { consentDateNotStated } from './consent-date-not-stated.js';
import { consentNotApplicable } from './consent-not-applicable.js';
import { consentNotStated } from './consent-not-stated.js';
import { consentRefused } from './consent-refused.js';
import { dateBeforeProgramme } from './date-before-programme.js';
import { duplicateLine } from './duplicate-line.js';
import { fewHiredPersons } from './few-hired-persons.js';
import { fundingTypeOfOtherSchoolType } from './funding-type-of-other-school-type.js';
import { gmrConsentAfterStart } from './gmr-consent-after-start.js';
import { gmrConsentDateNotStated } from './gmr-consent-date-not-stated.js';
import { gmrConsentNotApplicable } from './gmr-consent-not-applicable.js';
import { gmrConsentNotStated } from './gmr-consent-not-stated.js';
import { gmrConsentRefused } from './gmr-consent-refused.js';
import { gmrConsentSubjectNotStated } from './gmr-consent-subject-not-stated.js';
import { highHireShare } from './high-hire-share.js';
import { hireAdviceNotStated } from './hire-advice-not-stated.js';
import { hireShareBesideNo } from './hire-share-beside-no.js';
import { hireShareBeyondSpending } from './hire-share-beyond-spending.js';
import { hireShareNotComputable } from './hire-share-not-computable.js';
import { hireWithoutAdvice } from './hire-without-advice.js';
import { hiredPersonsContradictLines } from './hired-persons-contradict-lines.js';
import { hiredPersonsNotStated } from './hired-persons-not-stated.js';
import { interventionNotChosen } from './intervention-not-chosen.js';
import { interventionNotInReport } from './intervention-not-in-report.js';
import { interventionNotNamed } from './intervention-not-named.js';
import { interventionNotOnMenukaart } from './intervention-not-on-menukaart.js';
import { involvementNotStated } from './involvement-not-stated.js';
import { mboNotAsked } from './mbo-not-asked.js';
import { monitoringNotAgreed } from './monitoring-not-agreed.js';
import { moreSpentThanAvailable } from './more-spent-than-available.js';
import { municipalityNotInformed } from './municipality-not-informed.js';
import { negativeIntervention } from './negative-intervention.js';
import { negativeTotal } from './negative-total.js';
import { newcomersMoneyDiffers } from './newcomers-money-differs.js';
import { notInvolved } from './not-involved.js';
import { openingBeforeProgramme } from './opening-before-programme.js';
import { openingDiffersFromClosing } from './opening-differs-from-closing.js';
import { openingNotStated } from './opening-not-stated.js';
import { openingOfNewSchool } from './opening-of-new-school.js';
import { openingTotalDiffers } from './opening-total-differs.js';
import { partnershipNotObliged } from './partnership-not-obliged.js';
import { previousReportDoesNotFit } from './previous-report-does-not-fit.js';
import { programmeChangedSincePreviousReport } from './programme-changed-since-previous-report.js';
import { programmeMissing } from './programme-missing.js';
import { programmeNotPublished } from './programme-not-published.js';
import { programmeOutsideReportingYear } from './programme-outside-reporting-year.js';
import { programmeWithoutInterventions } from './programme-without-interventions.js';
import { pupilsOnOtherCountDate } from './pupils-on-other-count-date.js';
import { receivedBelowMinimum } from './received-below-minimum.js';
import { receivedButNothingSpent } from './received-but-nothing-spent.js';
import { receivedChangedSincePreviousReport } from './received-changed-since-previous-report.js';
import { receivedDiffersFromPupils } from './received-differs-from-pupils.js';
import { receivedForYearWithoutMoney } from './received-for-year-without-money.js';
import { receivedInImpossibleYear } from './received-in-impossible-year.js';
import { receivedNotStated } from './received-not-stated.js';
import { referenceTwice } from './reference-twice.js';
import { resultsNotStated } from './results-not-stated.js';
import type { BusinessRule } from './rule.js';
import { scanAfterAdoption } from './scan-after-adoption.js';
import { scanNotDone } from './scan-not-done.js';
import { scanNotRenewed } from './scan-not-renewed.js';
import { scanNotStated } from './scan-not-stated.js';
import { schoolYearWithoutProgramme } from './school-year-without-programme.js';
import { schoolYearsDisagree } from './school-years-disagree.js';
import { sectorDiffersFromSchools } from './sector-differs-from-schools.js';
import { specificItemBeyondMoneyAhead } from './specific-item-beyond-money-ahead.js';
import { spendingOutsideProgrammePeriod } from './spending-outside-programme-period.js';
import { spendingOutsideReportingYear } from './spending-outside-reporting-year.js';
import { spendingWithoutFunding } from './spending-without-funding.js';
import { unspentAtProgrammeEnd } from './unspent-at-programme-end.js';
import { unspentMoney } from './unspent-money.js';
import { unspentMoneyShownOtherwise } from './unspent-money-shown-otherwise.js';

/** The rules of the programme, in the order in which a person fills in the submission. */
export const businessRules: readonly BusinessRule[] = [
  // The board
  partnershipNotObliged,
  mboNotAsked,
  sectorDiffersFromSchools,

  // The programme of the school
  programmeMissing,
  schoolYearWithoutProgramme,
  programmeOutsideReportingYear,
  scanNotStated,
  scanNotDone,
  scanNotRenewed,
  scanAfterAdoption,
  programmeWithoutInterventions,
  chosenInterventionNotOnMenukaart,
  programmeNotPublished,
  monitoringNotAgreed,
  municipalityNotInformed,
  involvementNotStated,
  notInvolved,
  resultsNotStated,

  // Consent of the participation council (MR)
  consentNotStated,
  consentRefused,
  consentNotApplicable,
  consentDateNotStated,
  consentAfterAdoption,
  consentAfterStart,
  branchesDisagree,
  branchWithoutProgramme,
  schoolYearsDisagree,
  dateBeforeProgramme,

  // Money above the school: the part that the MR agreed, the consent of the joint council (GMR)
  aboveSchoolWithoutAgreedPart,
  aboveSchoolBeyondAgreedPart,
  aboveSchoolBeyondAllAgreedParts,
  aboveSchoolMoneyOfNoSchool,
  agreedPartOfSchoolAndBranches,
  agreedPartNotKnown,
  gmrConsentNotStated,
  gmrConsentRefused,
  gmrConsentNotApplicable,
  gmrConsentAfterStart,
  gmrConsentDateNotStated,
  gmrConsentSubjectNotStated,
  aboveBoardSpending,

  // What the money was spent on
  interventionNotOnMenukaart,
  interventionNotInReport,
  interventionNotNamed,
  interventionNotChosen,
  categoryFAlone,

  // When it was spent
  spendingOutsideProgrammePeriod,
  spendingOutsideReportingYear,

  // How much there was
  balanceOfSchoolAndBranches,
  balanceOfBranchNotStated,
  balanceNotStated,
  receivedNotStated,
  openingBeforeProgramme,
  receivedInImpossibleYear,
  receivedForYearWithoutMoney,
  receivedDiffersFromPupils,
  receivedBelowMinimum,
  newcomersMoneyDiffers,
  amountNotKnown,
  pupilsOnOtherCountDate,
  fundingTypeOfOtherSchoolType,
  receivedButNothingSpent,
  moreSpentThanAvailable,
  spendingWithoutFunding,
  negativeTotal,
  negativeIntervention,
  duplicateLine,
  referenceTwice,

  // What is left of it
  unspentMoney,
  unspentMoneyShownOtherwise,
  specificItemBeyondMoneyAhead,
  unspentAtProgrammeEnd,

  // What last year's report says
  previousReportDoesNotFit,
  openingDiffersFromClosing,
  openingNotStated,
  openingOfNewSchool,
  balanceOfSchoolGone,
  openingTotalDiffers,
  closingNotKnown,
  receivedChangedSincePreviousReport,
  programmeChangedSincePreviousReport,

  // Hired staff (PNIL)
  hiredPersonsNotStated,
  fewHiredPersons,
  hiredPersonsContradictLines,
  hireShareNotComputable,
  hireShareBeyondSpending,
  hireShareBesideNo,
  highHireShare,
  hireAdviceNotStated,
  hireWithoutAdvice,
];
