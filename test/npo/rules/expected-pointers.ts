/** Where each invalid file of `fixtures/rules/npo-*` has the finding of its folder's code. */
export const expectedPointers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'npo-programme-missing': {
    'invalid-no-programme-from-1-august.json': ['/spending/1/brin'],
  },
  'npo-programme-outside-reporting-year': {
    'invalid-school-year-mistyped.json': ['/programmes/1/schoolYear'],
  },
  'npo-programme-without-interventions': {
    'invalid-nothing-chosen.json': ['/programmes/0'],
  },
  'npo-chosen-intervention-not-on-menukaart': {
    'invalid-on-no-menukaart.json': ['/programmes/0/interventions/0'],
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
  'npo-above-school-without-agreed-part': {
    'invalid-no-part.json': ['/programmes/0'],
    'invalid-no-part-and-no-school.json': ['/spending/1/level'],
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
  'npo-intervention-not-known': {
    'invalid-on-no-menukaart.json': ['/spending/1/intervention'],
    'invalid-taken-off-by-the-update.json': ['/spending/1/intervention'],
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
  },
  'npo-balance-brought-forward-blank': {
    'invalid-more-than-received.json': ['/schools/0'],
  },
  'npo-board-spent-more-than-available': {
    'invalid-a-cent-more.json': ['/spending/1/amount'],
  },
  'npo-spending-without-funding': {
    'invalid-nothing-stated.json': ['/schools/0'],
    'invalid-zeros.json': ['/schools/0/broughtForward'],
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
};
