/** Where each invalid file of `fixtures/rules/npo-*` has the finding of its folder's code. */
export const expectedPointers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'npo-programme-missing': {
    'invalid-no-programme-from-1-august.json': ['/spending/1/brin'],
  },
  'npo-school-year-without-programme': {
    'invalid-no-programme-for-2024-2025.json': ['/programmes/0/schoolYear'],
  },
  'npo-programme-outside-reporting-year': {
    'invalid-school-year-mistyped.json': ['/programmes/1/schoolYear'],
  },
  'npo-programme-without-interventions': {
    'invalid-nothing-chosen.json': ['/programmes/0'],
  },
  'npo-chosen-intervention-not-on-menukaart': {
    'invalid-on-no-menukaart.json': ['/programmes/0/interventions/1'],
    'invalid-taken-off-by-the-update.json': ['/programmes/0/interventions/0'],
  },
  'npo-scan-not-stated': {
    'invalid-blank.json': ['/programmes/0'],
  },
  'npo-scan-not-done': {
    'invalid-no.json': ['/programmes/0/scan'],
    'invalid-not-applicable.json': ['/programmes/0/scan'],
  },
  'npo-consent-not-stated': {
    'invalid-blank.json': ['/programmes/0'],
    'invalid-blank-at-one-branch.json': ['/programmes/2'],
  },
  'npo-consent-refused': {
    'invalid-refusal.json': ['/programmes/0/mrConsent'],
  },
  'npo-consent-not-applicable': {
    'invalid-money-spent.json': ['/programmes/0/mrConsent'],
  },
  'npo-consent-of-branch-not-applicable': {
    'invalid-other-branch-consents.json': ['/programmes/2/mrConsent'],
  },
  'npo-consent-date-not-stated': {
    'invalid-consent-without-date.json': ['/programmes/0'],
  },
  'npo-consent-after-adoption': {
    'invalid-a-day-later.json': ['/programmes/0/mrConsentDate'],
  },
  'npo-consent-after-start': {
    'invalid-day-after-the-first-spending.json': ['/programmes/0/mrConsentDate'],
  },
  'npo-branches-disagree': {
    'invalid-one-branch-refuses.json': ['/programmes/2/mrConsent'],
  },
  'npo-school-years-disagree': {
    'invalid-refusal-in-one.json': ['/programmes/1/mrConsent'],
  },
  'npo-agreed-part-not-known': {
    'invalid-amount-and-percentage.json': ['/programmes/1/aboveSchoolPart'],
    'invalid-blank-at-a-branch.json': ['/programmes/1/aboveSchoolPart'],
  },
  'npo-agreed-part-of-school-and-branches': {
    'invalid-amount-and-percentage.json': ['/programmes/0/aboveSchoolPart'],
    'invalid-both.json': ['/programmes/0/aboveSchoolPart'],
  },
  'npo-balance-of-branch-not-stated': {
    'invalid-one-blank.json': ['/schools/2'],
  },
  'npo-balance-of-school-and-branches': {
    'invalid-both.json': ['/schools/0/broughtForward'],
  },
  'npo-balance-not-stated': {
    'invalid-less-than-received.json': ['/schools/0'],
  },
  'npo-received-not-stated': {
    'invalid-newcomers-alone.json': ['/funding/1'],
    'invalid-no-row-for-one-school-year.json': ['/schools/0/brin'],
    'invalid-one-row-blank.json': ['/funding/1'],
    'invalid-other-calendar-year-only.json': ['/schools/0/brin'],
  },
  'npo-above-school-without-agreed-part': {
    'invalid-no-part.json': ['/programmes/0'],
    'invalid-no-part-and-no-school.json': ['/spending/1/level'],
    'invalid-part-of-the-school-year-before.json': ['/spending/1/level'],
  },
  'npo-above-school-beyond-agreed-part': {
    'invalid-a-cent-beyond-the-amount.json': ['/programmes/0/aboveSchoolPart'],
    'invalid-a-cent-beyond-the-share.json': ['/programmes/0/aboveSchoolPart'],
  },
  'npo-above-school-beyond-agreed-share': {
    'invalid-a-cent-beyond-the-share-so-far.json': ['/programmes/0/aboveSchoolPart'],
  },
  'npo-above-school-beyond-all-agreed-parts': {
    'invalid-a-cent-beyond.json': ['/spending/1/amount'],
    'invalid-part-of-the-school-year-before.json': ['/spending/1/amount'],
  },
  'npo-above-school-money-of-no-school': {
    'invalid-no-school-named.json': ['/spending/1'],
  },
  'npo-gmr-consent-not-stated': {
    'invalid-blank.json': ['/board'],
  },
  'npo-gmr-consent-refused': {
    'invalid-refusal.json': ['/board/gmrConsent'],
  },
  'npo-gmr-consent-not-applicable': {
    'invalid-with-above-school-money.json': ['/board/gmrConsent'],
  },
  'npo-gmr-consent-after-start': {
    'invalid-a-day-later.json': ['/board/gmrConsentDate'],
  },
  'npo-above-board-spending': {
    'invalid-with-other-boards.json': ['/spending/1/level'],
  },
  'npo-intervention-not-on-menukaart': {
    'invalid-excluded-by-name.json': ['/spending/1/intervention'],
  },
  'npo-intervention-not-in-report': {
    'invalid-chosen-after-the-update.json': ['/programmes/0/interventions/1'],
  },
  'npo-intervention-not-known': {
    'invalid-on-no-menukaart.json': ['/spending/1/intervention'],
    'invalid-taken-off-by-the-update.json': ['/spending/1/intervention'],
  },
  'npo-intervention-not-named': {
    'invalid-category-only.json': ['/spending/0/intervention'],
  },
  'npo-only-category-f-spent': {
    'invalid-chosen-but-nothing-spent.json': ['/spending/0/intervention'],
  },
  'npo-category-f-alone': {
    'invalid-nothing-supported.json': ['/spending/0/intervention'],
    'invalid-support-in-the-other-school-year.json': ['/spending/0/intervention'],
  },
  'npo-spending-outside-programme-period': {
    'invalid-31-july-2021.json': ['/spending/0/date'],
    'invalid-1-august-2025.json': ['/spending/0/date'],
  },
  'npo-spending-outside-reporting-year': {
    'invalid-the-day-before.json': ['/spending/0/date'],
    'invalid-the-day-after.json': ['/spending/0/date'],
  },
  'npo-received-but-nothing-spent': {
    'invalid-no-lines.json': ['/funding/0/received'],
    'invalid-lines-that-cancel-out.json': ['/funding/0/received'],
  },
  'npo-more-spent-than-available': {
    'invalid-a-cent-more.json': ['/schools/0/broughtForward'],
    'invalid-with-a-blank-for-a-year-without-new-money.json': ['/schools/0/broughtForward'],
    'invalid-zeros.json': ['/schools/0/broughtForward'],
  },
  'npo-balance-brought-forward-blank': {
    'invalid-more-than-received.json': ['/schools/0'],
  },
  'npo-board-spent-more-than-available': {
    'invalid-a-cent-more.json': ['/spending/1/amount'],
    'invalid-with-a-school-that-had-nothing.json': ['/spending/1/amount'],
  },
  'npo-spending-without-funding': {
    'invalid-nothing-stated.json': ['/schools/0'],
  },
  'npo-negative-total': {
    'invalid-credited-too-much.json': ['/spending/1/amount'],
  },
  'npo-hired-persons-not-stated': {
    'invalid-blank.json': ['/board'],
  },
  'npo-few-hired-persons': {
    'invalid-four.json': ['/board/hiredPersons'],
  },
  'npo-hired-persons-contradict-lines': {
    'invalid-nobody-but-lines.json': ['/board/hiredPersons'],
    'invalid-persons-but-no-lines.json': ['/board/hiredPersons'],
  },
  'npo-hire-share-not-computable': {
    'invalid-kind-left-blank.json': ['/board/hiredPersons'],
    'invalid-nothing-spent-on-balance.json': ['/board/hiredPersons'],
  },
  'npo-high-hire-share': {
    'invalid-more-than-half.json': ['/board/hiredPersons'],
  },
  'npo-hire-without-advice': {
    'invalid-advice-not-asked.json': ['/programmes/0/mrHireAdvice'],
    'invalid-too-few-persons-to-tell-which-school.json': [
      '/programmes/0/mrHireAdvice',
      '/programmes/1/mrHireAdvice',
    ],
  },
  'npo-hire-advice-not-stated': {
    'invalid-blank.json': ['/programmes/0'],
  },
  'npo-received-differs-from-pupils': {
    'invalid-a-cent-more-than-is-allowed.json': ['/funding/0/received'],
    'invalid-too-little.json': ['/funding/0/received'],
  },
  'npo-newcomers-money-differs': {
    'invalid-too-little.json': ['/funding/0/newcomers'],
  },
  'npo-amount-not-known': {
    'invalid-secondary-2022-2023.json': ['/pupils/0/pupils'],
    'invalid-newcomers.json': ['/pupils/0/newcomers'],
  },
  'npo-date-before-programme': {
    'invalid-a-century-off.json': ['/programmes/0/scanDate'],
    'invalid-consent-of-the-gmr.json': ['/board/gmrConsentDate'],
  },
  'npo-opening-before-programme': {
    'invalid-balance-at-the-start-of-2021.json': ['/schools/0/broughtForward'],
  },
  'npo-received-in-impossible-year': {
    'invalid-calendar-year-mistyped.json': ['/funding/0/calendarYear'],
    'invalid-over-before-the-school-year.json': ['/funding/0/calendarYear'],
  },
  'npo-received-for-year-without-money': {
    'invalid-money-for-2023-2024.json': ['/funding/0/received'],
    'invalid-money-for-newcomers.json': ['/funding/0/newcomers'],
  },
  'npo-pupils-on-other-count-date': {
    'invalid-1-october-2022.json': ['/pupils/0/countDate'],
  },
  'npo-funding-type-of-other-school-type': {
    'invalid-secondary-pupils-at-a-primary-school.json': ['/pupils/0/fundingType'],
  },
  'npo-unspent-money': {
    'invalid-money-left.json': ['/board'],
  },
  'npo-unspent-money-shown-otherwise': {
    'invalid-less-than-is-left.json': ['/board/designatedReserve'],
    'invalid-more-than-is-left.json': ['/board/specificItem'],
  },
  'npo-specific-item-beyond-money-ahead': {
    'invalid-money-of-earlier-years.json': ['/board/specificItem'],
  },
  'npo-unspent-at-programme-end': {
    'invalid-money-left.json': ['/board'],
  },
  'npo-branch-without-programme': {
    'invalid-one-branch-missing.json': ['/schools/2/branch'],
  },
  'npo-involvement-not-stated': {
    'invalid-parents-blank.json': ['/programmes/0'],
    'invalid-secondary-pupils-blank.json': ['/programmes/0'],
  },
  'npo-not-involved': {
    'invalid-staff.json': ['/programmes/0/staffInvolved'],
    'invalid-pupils-of-a-secondary-school.json': ['/programmes/0/pupilsInvolved'],
  },
  'npo-municipality-not-informed': {
    'invalid-blank.json': ['/programmes/0', '/programmes/1'],
  },
  'npo-results-not-stated': {
    'invalid-school-year-over.json': ['/programmes/0'],
  },
  'npo-programme-not-published': {
    'invalid-no.json': ['/programmes/0/published'],
  },
  'npo-monitoring-not-agreed': {
    'invalid-blank.json': ['/programmes/0'],
  },
  'npo-duplicate-line': {
    'invalid-twice.json': ['/spending/1/amount'],
  },
  'npo-reference-twice': {
    'invalid-booked-on-two-days.json': ['/spending/1/reference'],
  },
  'npo-negative-intervention': {
    'invalid-credited-with-another.json': ['/spending/1/amount'],
  },
  'npo-intervention-not-chosen': {
    'invalid-not-chosen.json': ['/spending/1/intervention'],
  },
  'npo-partnership-not-obliged': {
    'invalid-partnership.json': ['/board/boardKind'],
    'invalid-name-says-so.json': ['/board/name'],
  },
  'npo-scan-not-renewed': {
    'invalid-scan-of-2021.json': ['/programmes/1/scanDate'],
    'invalid-no-scan-of-its-own.json': ['/programmes/1'],
  },
  'npo-scan-after-adoption': {
    'invalid-a-day-later.json': ['/programmes/0/scanDate'],
  },
  'npo-gmr-consent-date-not-stated': {
    'invalid-without.json': ['/board'],
  },
  'npo-gmr-consent-subject-not-stated': {
    'invalid-does-not-say.json': ['/board'],
  },
  'npo-opening-differs-from-closing': {
    'invalid-a-cent-more.json': ['/schools/0/broughtForward'],
  },
  'npo-opening-moved-between-schools': {
    'invalid-merged.json': ['/schools/0/broughtForward'],
    'invalid-moved-to-the-other.json': ['/schools/0/broughtForward', '/schools/1/broughtForward'],
  },
  'npo-opening-not-stated': {
    'invalid-blank.json': ['/schools/0'],
  },
  'npo-opening-of-new-school': {
    'invalid-begins-with-money.json': ['/schools/2/broughtForward'],
  },
  'npo-balance-of-school-gone': {
    'invalid-one-gone.json': ['/board'],
  },
  'npo-opening-total-differs': {
    'invalid-schools-as-they-were.json': ['/schools/0/broughtForward'],
  },
  'npo-received-changed-since-previous-report': {
    'invalid-other-amount.json': ['/funding/0/received'],
  },
  'npo-programme-changed-since-previous-report': {
    'invalid-consent-changed.json': ['/programmes/0/mrConsent'],
  },
  'npo-previous-report-does-not-fit': {
    'invalid-two-years-before.json': ['/reportingYear'],
    'invalid-other-board.json': ['/reportingYear'],
  },
  'npo-closing-not-known': {
    'invalid-nothing-said-of-what-was-received.json': ['/schools/1/broughtForward'],
  },
  'npo-received-below-minimum': {
    'invalid-a-cent-less.json': ['/funding/0/received'],
  },
  'npo-mbo-not-asked': {
    'invalid-mbo.json': ['/board/sector'],
  },
  'npo-sector-differs-from-schools': {
    'invalid-secondary-board-with-a-primary-school.json': ['/board/sector'],
  },
};
