import { Decimal } from '../../../xbrl/numbers/decimal.js';
import { readInstalledJson } from '../../model/installed-file.js';
import type { Menukaart } from '../../model/menukaart.js';
import type { ReportingYear } from '../../model/reporting-year.js';
import type { IsoDate, Submission } from '../../model/submission.js';

/** Limits that rules reckon with; which are ours is said in `schemas/data/rule-settings.json`. */
export interface RuleSettings {
  /** With fewer hired persons the share is left out, and nothing may let it be worked out. */
  readonly fewestHiredPersons: number;
  /** A hired share above this stands out. */
  readonly highHireShare: Decimal;
  /** How many places a finding names at most beside the first. */
  readonly relatedPlaces: number;
}

/** All that a business rule may look at. */
export interface RuleSubject {
  readonly submission: Submission;
  readonly year: ReportingYear;
  /** First and last day on which money of the programme may be spent. */
  readonly programmes: { readonly start: IsoDate; readonly end: IsoDate };
  readonly menukaart: Menukaart;
  readonly settings: RuleSettings;
}

interface Setting<T> {
  readonly value: T;
}

interface SettingsFile {
  readonly fewestHiredPersons: Setting<number>;
  readonly highHireShare: Setting<string>;
  readonly relatedPlaces: Setting<number>;
}

let loaded: RuleSettings | undefined;

/** The settings that are installed with the program. */
export function ruleSettings(): RuleSettings {
  return (loaded ??= settingsOf(readInstalledJson('data/rule-settings.json') as SettingsFile));
}

function settingsOf(file: SettingsFile): RuleSettings {
  return {
    fewestHiredPersons: file.fewestHiredPersons.value,
    highHireShare: new Decimal(file.highHireShare.value),
    relatedPlaces: file.relatedPlaces.value,
  };
}
