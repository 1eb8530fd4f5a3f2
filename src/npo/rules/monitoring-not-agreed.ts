import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { countProgrammes, withoutYes } from './subject/answered-yes.js';
import { outlook2022 } from './subject/sources.js';

const notMonitored = defineDiagnostic<{ schoolYear: string; programmes: number }>({
  code: 'npo:monitoring-not-agreed',
  severity: 'info',
  basis: outlook2022('de school volgt de uitvoering van het programma gedurende de looptijd'),
  message: {
    nl: ({ schoolYear, programmes }) =>
      `Bij ${countProgrammes(programmes, 'nl')} van ${schoolYear} staat niet dat is afgesproken hoe de uitvoering wordt gevolgd.`,
    en: ({ schoolYear, programmes }) =>
      `For ${countProgrammes(programmes, 'en')} of ${schoolYear} it is not said that it was agreed how progress is followed.`,
  },
  help: {
    nl: 'Vul ja in als is afgesproken hoe de voortgang wordt gevolgd; anders kunt u dat in het bestuursverslag toelichten.',
    en: 'Fill in yes where it was agreed how progress is followed; otherwise you may explain it in the management report.',
  },
});

/**
 * The school follows how its programme is carried out.
 *
 * Source: the ministry expects schools to monitor the programme while it runs (nponderwijs.nl, 27 January 2022).
 * A note: no report asks for it; one finding a school year.
 */
export const monitoringNotAgreed: BusinessRule = {
  name: 'monitoring-not-agreed',
  title: {
    nl: 'De uitvoering van het programma wordt gevolgd',
    en: 'The carrying out of the programme is followed',
  },
  confidence: 'high',
  needs: ['monitoring', 'adoptedOn', 'programmes'],
  emits: [notMonitored],

  *check(subject) {
    for (const { schoolYear, programmes, where } of withoutYes(subject, 'monitoring')) {
      yield notMonitored({ schoolYear, programmes }, where);
    }
  },
};
