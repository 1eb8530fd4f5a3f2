import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { type Involvement, involvementOfProgrammes, nameAll } from './subject/involvement.js';
import { placeOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { accountability } from './subject/sources.js';

const involvementBlank = defineDiagnostic<{
  school: string;
  schoolYear: string;
  groups: readonly Involvement[];
}>({
  code: 'npo:involvement-not-stated',
  severity: 'warning',
  basis: accountability('hoe ouders en leraren, en in het vo ook leerlingen, bij de plannen zijn betrokken'),
  message: {
    nl: ({ school, schoolYear, groups }) =>
      `Bij het programma ${schoolYear} van ${school} staat niet of ${nameAll(groups, 'nl')} bij de plannen zijn betrokken.`,
    en: ({ school, schoolYear, groups }) =>
      `The programme ${schoolYear} of ${school} does not say whether ${nameAll(groups, 'en')} were involved in the plans.`,
  },
  help: {
    nl: 'Vul ja of nee in; het bestuursverslag moet vertellen hoe zij zijn betrokken.',
    en: 'Fill in yes or no; the management report must tell how they were involved.',
  },
});

/**
 * The board knows of each programme whether parents and staff, in secondary schools pupils too, were involved.
 *
 * Source: the written annual report says how they were involved in the plans (nponderwijs.nl, Verantwoording). A
 * warning: the official form does not ask for it. A programme that is still in the making may wait (ours).
 */
export const involvementNotStated: BusinessRule = {
  name: 'involvement-not-stated',
  title: {
    nl: 'De vraag wie bij de plannen betrokken was, is beantwoord',
    en: 'The question who was involved in the plans is answered',
  },
  confidence: 'high',
  needs: ['involvement', 'adoptedOn', 'schoolTypes'],
  emits: [involvementBlank],

  *check(subject) {
    for (const { programme, involved } of involvementOfProgrammes(subject)) {
      const groups = involved.filter(({ answer }) => answer === undefined);
      const [first, ...others] = groups;
      if (first === undefined) continue;
      const { brin, branch, schoolYear } = programme;
      yield involvementBlank(
        { school: schoolName(subject, brin, branch), schoolYear, groups },
        {
          source: placeOf(programme, first.field),
          related: others.map(({ field }) => placeOf(programme, field)),
        },
      );
    }
  },
};
