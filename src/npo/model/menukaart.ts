import type { Text } from '../../diagnostics/diagnostic.js';
import { readInstalledJson } from './installed-file.js';
import type { IsoDate } from './submission.js';

/** How sure an entry is: read in an official source, in a secondary one, or in a single weak one. */
export type Confidence = 'high' | 'medium' | 'low';

/** An entry of the data that says where it comes from. */
export interface Sourced {
  /** One of the `sources` of its file. */
  readonly source: string;
  readonly confidence: Confidence;
  /** What is not known about it, or ours. */
  readonly note?: Text;
}

/** A category of the menukaart, A to F. */
export interface Category extends Sourced {
  readonly code: string;
  readonly name: Text;
}

export interface Intervention extends Sourced {
  /** Our own code (`B3`): the menukaart has none. */
  readonly code: string;
  readonly category: string;
  /** Money on it is money on hired staff, or nearly so: not shown where the hired share is not. */
  readonly tellsHire?: boolean;
  readonly name: Text;
}

/** The list of accepted interventions as it stood from a day on. */
export interface Edition extends Sourced {
  readonly id: string;
  readonly validFrom: IsoDate;
  /** False where not all of the list is known: an intervention missing from it proves nothing. */
  readonly complete: boolean;
  readonly interventions: readonly string[];
}

export interface ExcludedItem extends Sourced {
  readonly name: Text;
}

export interface Menukaart {
  readonly sources: readonly string[];
  readonly categories: readonly Category[];
  readonly interventions: readonly Intervention[];
  readonly editions: readonly Edition[];
  /** Items of the toolkit behind the menukaart that the money may not pay for. */
  readonly excluded: readonly ExcludedItem[];
}

let loaded: Menukaart | undefined;

/** The editions of the menukaart (`schemas/data/menukaart.json`). */
export function menukaart(): Menukaart {
  return (loaded ??= readInstalledJson('data/menukaart.json') as Menukaart);
}

/**
 * The categories that hold an intervention by which hired staff would be told. Where hire is hidden none of
 * their interventions is named: what is left of the category would be the one that is not.
 */
export function categoriesTellingHire({ interventions }: Menukaart): ReadonlySet<string> {
  return new Set(interventions.flatMap(({ category, tellsHire }) => (tellsHire === true ? category : [])));
}

export function findIntervention(code: string): Intervention | undefined {
  return menukaart().interventions.find((intervention) => intervention.code === code);
}

/** The interventions that spending of a reporting year may rest on, by code. */
export function acceptedIn({
  editions,
}: {
  readonly editions: readonly string[];
}): ReadonlyMap<string, Intervention> {
  const card = menukaart();
  const codes = new Set(
    card.editions.filter(({ id }) => editions.includes(id)).flatMap((one) => one.interventions),
  );
  return new Map(card.interventions.filter(({ code }) => codes.has(code)).map((one) => [one.code, one]));
}
