import { type Text } from '../../diagnostics/diagnostic.js';
import { readInstalledJson } from './installed-file.js';
import { type IsoDate } from './submission.js';

/** A category of the menukaart, A to F. */
export interface Category {
  readonly code: string;
  readonly name: Text;
}

export interface Intervention {
  /** Our own code (`B3`): the menukaart has none. */
  readonly code: string;
  readonly category: string;
  readonly name: Text;
}

/** The list of accepted interventions as it stood from a day on. */
export interface Edition {
  readonly id: string;
  readonly validFrom: IsoDate;
  /** False where not all of the list is known: an intervention missing from it proves nothing. */
  readonly complete: boolean;
  readonly interventions: readonly string[];
}

export interface Menukaart {
  readonly sources: readonly string[];
  readonly categories: readonly Category[];
  readonly interventions: readonly Intervention[];
  readonly editions: readonly Edition[];
}

let loaded: Menukaart | undefined;

/** The editions of the menukaart (`schemas/data/menukaart.json`). */
export function menukaart(): Menukaart {
  return (loaded ??= readInstalledJson<Menukaart>('data/menukaart.json'));
}

export function findIntervention(code: string): Intervention | undefined {
  return menukaart().interventions.find((intervention) => intervention.code === code);
}
