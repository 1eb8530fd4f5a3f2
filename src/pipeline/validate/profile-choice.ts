import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import { type Profile, withLayer } from '../../xbrl/validate/filing/profile.js';

/**
 * What a user can ask for beside the specifications of XBRL: nothing, the Dutch filing rules, or all that
 * the profile of the reporting year asks.
 */
export const PROFILE_CHOICES = ['none', 'sbr', 'npo'] as const;
/**
 * The rules beside XBRL: `none`; `sbr`, the filing rules FR-NL and FG-NL; `npo`, those and the rules of the
 * programme.
 */
export type ProfileChoice = (typeof PROFILE_CHOICES)[number];

export const taxonomyOfNoYear = defineDiagnostic({
  code: 'npo:taxonomy-of-no-year',
  severity: 'info',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'schemas/data/profiles.json' },
  message: {
    nl: () =>
      'Het entrypoint van dit rapport is van geen verslagjaar dat bekend is; de regels van het NPO zijn niet nagekeken.',
    en: () =>
      'The entry point of this report is of no reporting year that is known; the rules of the programme were not checked.',
  },
  help: {
    nl: 'Laat het rapport verwijzen naar het gepubliceerde entrypoint van het verslagjaar (de eerste schemaRef), of kies een ander profiel dan npo.',
    en: 'Let the report refer to the published entry point of the reporting year (the first schemaRef), or choose another profile than npo.',
  },
});

export const reportWithoutFacts = defineDiagnostic({
  code: 'npo:report-without-facts',
  severity: 'info',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, from file to verdict' },
  message: {
    nl: () => 'Dit rapport heeft geen feiten; de regels van het NPO zijn niet nagekeken.',
    en: () => 'This report has no facts; the rules of the programme were not checked.',
  },
  help: {
    nl: 'Controleer of dit het goede bestand is.',
    en: 'Check whether this is the right file.',
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
  }));
  // A report of neither has the first.
  return [...others, ...ofYears];
}
