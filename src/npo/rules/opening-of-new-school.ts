import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { BusinessRule } from './rule.js';
import { placeOf, placesOf } from './subject/places.js';
import { openingBalances, previousReport } from './subject/previous.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { en, nl } from './subject/wording.js';

const openingOfNobody = defineDiagnostic<{ school: string; opening: Decimal }>({
  code: 'npo:opening-of-new-school',
  severity: 'warning',
  basis: ours(
    'volgt uit: niet besteed geld gaat mee naar het volgende jaar (PO-Raad, Handreiking verantwoording NPO)',
  ),
  message: {
    nl: ({ school, opening }) =>
      `${school} begint het jaar met ${nl.euros(opening)}, maar staat niet in het verslag van vorig jaar.`,
    en: ({ school, opening }) =>
      `${school} begins the year with ${en.euros(opening)}, but is not in the report of last year.`,
  },
  help: {
    nl: 'Controleer de BRIN-code. Is de school van een ander bestuur of uit een fusie gekomen, leg dat dan uit in het bestuursverslag.',
    en: 'Check the BRIN code. Where the school came from another board or a merger, explain that in the management report.',
  },
});

/**
 * Money that is brought forward was there last year.
 *
 * Ours: as for `opening-differs-from-closing`. A warning: a school can come from another board.
 */
export const openingOfNewSchool: BusinessRule = {
  name: 'opening-of-new-school',
  title: {
    nl: 'Een school met een beginsaldo stond in het verslag van vorig jaar',
    en: 'A school with an opening balance was in last year’s report',
  },
  confidence: 'high',
  needs: ['broughtForward', 'previousReport'],
  emits: [openingOfNobody],

  *check(subject) {
    const previous = previousReport(subject);
    if (previous === undefined) return;
    const known = new Set(previous.submission.schools.map(({ brin }) => brin));
    for (const { brin, amount: opening, rows } of openingBalances(subject)) {
      if (opening === undefined || opening.isZero() || known.has(brin)) continue;
      const [row, ...others] = rows;
      yield openingOfNobody(
        { school: schoolName(subject, brin), opening },
        { source: placeOf(row, 'broughtForward'), related: placesOf(subject, others, 'broughtForward') },
      );
    }
  },
};
