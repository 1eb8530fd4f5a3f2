import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { hireShare } from './subject/hired-staff.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const muchHired = defineDiagnostic<{ share: Decimal; limit: Decimal }>({
  code: 'npo:high-hire-share',
  severity: 'warning',
  basis: ours(
    'schemas/data/rule-settings.json, highHireShare; volgt uit: inhuur is beperkt, tijdelijk, gericht en aanvullend (AVS)',
  ),
  message: {
    nl: ({ share, limit }) =>
      `${nl.percentage(share)} van de besteding ging naar inhuur; dat is meer dan ${nl.percentage(limit)}, een grens die npo-xbrl zelf heeft gekozen.`,
    en: ({ share, limit }) =>
      `${en.percentage(share)} of the spending went to hired staff; that is more than ${en.percentage(limit)}, a limit that npo-xbrl chose itself.`,
  },
  help: {
    nl: 'Controleer de soort van de regels, en licht een groot deel inhuur toe bij het percentage.',
    en: 'Check the kind of the lines, and explain a great share of hire with the percentage.',
  },
});

/**
 * Hire is a limited part of the spending.
 *
 * Ours: hire must be limited, temporary, targeted and supplementary (AVS), but no source gives a figure; the
 * limit is a setting. A warning, never an error. Privacy: silent unless the share may be shown. More than
 * the whole is `hire-share-beyond-spending`'s.
 */
export const highHireShare: BusinessRule = {
  name: 'high-hire-share',
  title: { nl: 'Inhuur is een beperkt deel van de besteding', en: 'Hire is a limited part of the spending' },
  confidence: 'high',
  needs: ['hireShare'],
  emits: [muchHired],

  *check(subject) {
    const { share, place } = hireShare(subject) ?? {};
    const { highHireShare: limit } = subject.settings;
    if (share?.greaterThan(limit) !== true || share.greaterThan(1)) return;
    yield muchHired({ share, limit }, { source: place });
  },
};
