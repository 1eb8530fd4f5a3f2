import { defineDiagnostic } from '../diagnostics/diagnostic.js';
import { type Profile, withLayer } from '../xbrl/validate/filing/profile.js';

/**
 * What a user can ask for beside the specifications of XBRL: nothing, the Dutch filing rules, or all that
 * the profile of the reporting year asks.
 */
export const PROFILE_CHOICES = ['none', 'sbr', 'npo'] as const;
export type ProfileChoice = (typeof PROFILE_CHOICES)[number];

export const taxonomyOfNoYear = defineDiagnostic({
  code: 'npo:taxonomy-of-no-year',
  severity: 'info',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'schemas/data/profiles.json' },
  message: {
    nl: () =>
      'De taxonomie van dit rapport is van geen verslagjaar dat bekend is; de regels van het NPO zijn niet nagekeken.',
    en: () =>
      'The taxonomy of this report is of no reporting year that is known; the rules of the programme were not checked.',
  },
  help: {
    nl: 'Controleer de schemaRef van het rapport, of kies een ander profiel dan npo.',
    en: 'Check the schemaRef of the report, or choose another profile than npo.',
  },
});

/**
 * The profiles that a report can have: those that its taxonomy chooses from, or those that were asked for.
 * A report that is asked to be of a reporting year, but whose taxonomy is of none that is known, has the
 * filing rules and a layer of business rules that has nothing to go by.
 */
export function profilesFor(
  choice: ProfileChoice | undefined,
  profiles: readonly Profile[],
): readonly Profile[] {
  if (choice === undefined) return profiles;
  if (choice !== 'npo') return profiles.filter((profile) => profile.choice === choice);
  const ofYears = profiles.filter(({ binding }) => binding !== undefined);
  const others = profilesFor('sbr', profiles).map((profile) => ({
    ...withLayer(profile, 'business', true),
    id: choice,
    entryPointPrefixes: [],
  }));
  return [...ofYears, ...others];
}
