import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { hireShare } from './subject/hired-staff.js';
import { officialForm } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const noPart = defineDiagnostic<{ share: Decimal }>({
  code: 'npo:hire-share-beyond-spending',
  severity: 'error',
  basis: officialForm('ocw-i:PercentageOfResourcesNonSalariedStaff: een breuk, 0.25 is 25%'),
  message: {
    nl: ({ share }) =>
      `Als aandeel inhuur staat er ${share.toFixed()}, dus ${nl.percentage(share)} van de besteding; een deel van de besteding ligt tussen 0 en 100%.`,
    en: ({ share }) =>
      `The hired share is stated as ${share.toFixed()}, that is ${en.percentage(share)} of the spending; a part of the spending lies between 0 and 100%.`,
  },
  help: {
    nl: 'Schrijf een percentage als breuk: 25% is 0.25. Controleer anders de bedragen waar het percentage van is gemaakt.',
    en: 'Write a percentage as a fraction: 25% is 0.25. Otherwise check the amounts that the share is made of.',
  },
});

/**
 * What was spent on hired staff is a part of the spending.
 *
 * Source: the official question asks which percentage of the resources went to hire, and its type is a fraction that is
 * not multiplied by 100 (OCW NT19, nl-types:percent20ItemType; DTR percentItemType). An error: more than all
 * of the spending, or less than nothing, cannot be a part of it; mostly 25 was written for 25%.
 */
export const hireShareBeyondSpending: BusinessRule = {
  name: 'hire-share-beyond-spending',
  title: { nl: 'Inhuur is een deel van de besteding', en: 'Hire is a part of the spending' },
  confidence: 'high',
  needs: ['hireShare'],
  emits: [noPart],

  *check(subject) {
    const { share, place } = hireShare(subject) ?? {};
    if (share === undefined || (!share.isNegative() && share.lessThanOrEqualTo(1))) return;
    yield noPart({ share }, { source: place });
  },
};
