import { menukaart } from '../../../model/menukaart.js';
import type { ChosenIntervention } from '../../../model/submission.js';
import { Findings } from '../../findings.js';
import { nearest } from '../../matching-text.js';
import { categoryLabelled, interventionLabel, readIntervention } from '../../values/read-intervention.js';

/** The intervention that a text names by its code or name; undefined where it names none, or two. */
export function knownInterventionOf(text: string): ChosenIntervention | undefined {
  const chosen = readIntervention(
    { form: 'text', text, place: { file: '' } },
    {
      column: { nl: '', en: '' },
      columnKey: '',
      notation: { language: 'nl', daysFrom: undefined },
      decimalMark: 'unknown',
      findings: new Findings(),
    },
  );
  return chosen?.code === undefined ? undefined : chosen;
}

/** The category that a text names, as people write it: a mapping may name one, but its letter may be the board's own. */
export function knownCategoryOf(text: string): string | undefined {
  return categoryLabelled(text.trim());
}

/** The intervention whose name is nearly what is written, as a drop-down list shows it. */
export function nearestIntervention(text: string): string | undefined {
  const { interventions } = menukaart();
  const name = nearest(
    text.replace(/^[a-f]\d{1,2}[\s.:-]+/i, ''),
    interventions.map((one) => one.name.nl),
  );
  const found = interventions.find((one) => one.name.nl === name);
  return found === undefined ? undefined : interventionLabel(found);
}
