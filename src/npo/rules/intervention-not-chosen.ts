import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { ChosenIntervention } from '../model/submission.js';
import type { BusinessRule } from './rule.js';
import { isNamed } from './subject/editions.js';
import { placeOf, placesOf } from './subject/places.js';
import { programmesOf } from './subject/programme-rows.js';
import { schoolName } from './subject/schools.js';
import { ours } from './subject/sources.js';
import { type SpendingCell, spendingCells } from './subject/spending-cells.js';
import { withheldCategories } from './subject/withheld.js';

const notChosen = defineDiagnostic<{ school: string; period: string; intervention: string }>({
  code: 'npo:intervention-not-chosen',
  severity: 'warning',
  basis: ours(
    'volgt uit: de MR stemt in met het programma en de interventies daarin (minister Slob, 21 mei 2021; AVS)',
  ),
  message: {
    nl: ({ school, period, intervention }) =>
      `${school} besteedde in ${period} geld aan interventie ${intervention}, maar het programma kiest die niet.`,
    en: ({ school, period, intervention }) =>
      `${school} spent money in ${period} on intervention ${intervention}, which its programme does not choose.`,
  },
  help: {
    nl: 'Zet de interventie bij het programma als de MR ermee heeft ingestemd, of deel de besteding bij een gekozen interventie in.',
    en: 'Put the intervention with the programme where the MR consented to it, or put the spending with an intervention that was chosen.',
  },
});

/**
 * A school spends its money on what its programme chose.
 *
 * Ours: the MR consents to the programme (minister Slob; AVS), so money on something else has no consent behind it;
 * but a programme may be described in other words. A warning for that reason. Judged at school level, and
 * only where the programme names interventions; who chose a category chose all of it. Privacy: see
 * `withheldCategories`.
 */
export const interventionNotChosen: BusinessRule = {
  name: 'intervention-not-chosen',
  title: { nl: 'Geld gaat naar gekozen interventies', en: 'Money goes to the interventions chosen' },
  confidence: 'high',
  needs: ['spendingInterventions', 'schoolSpending', 'chosenInterventions'],
  emits: [notChosen],

  *check(subject) {
    const withheld = withheldCategories(subject);
    for (const cell of spendingCells(subject)) {
      const { brin, level, schoolYear, intervention, lines, total } = cell;
      const { code } = intervention;
      if (brin === undefined || level !== 'school' || code === undefined) continue;
      if (!total.greaterThan(0)) continue;
      const chosen = programmesOf(subject, brin, schoolYear).flatMap(({ interventions }) => interventions);
      if (!chosen.some(isNamed) || chosen.some((one) => covers(one, cell))) continue;
      if (withheld.has(cell.category ?? '')) continue;
      const [first, ...others] = lines;
      if (first === undefined) continue;
      const period = schoolYear ?? String(subject.year.year);
      yield notChosen(
        { school: schoolName(subject, brin), period, intervention: code },
        { source: placeOf(first, 'intervention'), related: placesOf(subject, others, 'intervention') },
      );
    }
  },
};

function covers(chosen: ChosenIntervention, { intervention, category }: SpendingCell): boolean {
  if (chosen.code !== undefined) return chosen.code === intervention.code;
  return chosen.category !== undefined && chosen.category === category;
}
