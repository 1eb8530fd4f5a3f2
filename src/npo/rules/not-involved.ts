import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { type Involvement, involvementOfProgrammes, nameAll } from './subject/involvement.js';
import { placeOf } from './subject/places.js';
import { schoolName } from './subject/schools.js';
import { accountability } from './subject/sources.js';

const groupLeftOut = defineDiagnostic<{
  school: string;
  schoolYear: string;
  groups: readonly Involvement[];
}>({
  code: 'npo:not-involved',
  severity: 'warning',
  basis: accountability('hoe ouders en leraren, en in het vo ook leerlingen, bij de plannen zijn betrokken'),
  message: {
    nl: ({ school, schoolYear, groups }) =>
      `Bij het programma ${schoolYear} van ${school} zijn ${nameAll(groups, 'nl')} volgens de opgave niet bij de plannen betrokken.`,
    en: ({ school, schoolYear, groups }) =>
      `According to the submission ${nameAll(groups, 'en')} were not involved in the plans of the programme ${schoolYear} of ${school}.`,
  },
  help: {
    nl: 'Controleer het antwoord, en leg in het bestuursverslag uit waarom zij niet zijn betrokken.',
    en: 'Check the answer, and explain in the management report why they were not involved.',
  },
});

/**
 * Parents and staff, in secondary schools pupils too, were involved in the plans.
 *
 * Source: the annual report says how they were involved (nponderwijs.nl, Verantwoording), which takes it that
 * they were; "not applicable" is no answer for them. A warning: the answer is the truth.
 */
export const notInvolved: BusinessRule = {
  name: 'not-involved',
  title: {
    nl: 'Ouders, team en vo-leerlingen zijn bij de plannen betrokken',
    en: 'Parents, staff and secondary pupils are involved in the plans',
  },
  confidence: 'high',
  needs: ['involvement', 'adoptedOn', 'schoolTypes'],
  emits: [groupLeftOut],

  *check(subject) {
    for (const { programme, involved } of involvementOfProgrammes(subject)) {
      const groups = involved.filter(({ answer }) => answer === 'no' || answer === 'notApplicable');
      const [first, ...others] = groups;
      if (first === undefined) continue;
      const { brin, branch, schoolYear } = programme;
      yield groupLeftOut(
        { school: schoolName(subject, brin, branch), schoolYear, groups },
        {
          source: placeOf(programme, first.field),
          related: others.map(({ field }) => placeOf(programme, field)),
        },
      );
    }
  },
};
