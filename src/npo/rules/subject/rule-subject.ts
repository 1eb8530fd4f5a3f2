import { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { FundingAmounts } from '../../model/funding-amounts.js';
import { readInstalledJson } from '../../model/installed-file.js';
import type { Menukaart } from '../../model/menukaart.js';
import type { PreviousReport } from '../../model/previous-report.js';
import type { RenewedScan, ReportingYear } from '../../model/reporting-year.js';
import type { IsoDate, Submission } from '../../model/submission.js';

/** Limits that rules reckon with; which are ours is said in `schemas/data/rule-settings.json`. */
export interface RuleSettings {
  /** With fewer hired persons the share is left out, and nothing may let it be worked out. */
  readonly fewestHiredPersons: number;
  /** A hired share above this stands out. */
  readonly highHireShare: Decimal;
  /** How much of the money expected the money received may differ from it, as a fraction. */
  readonly fundingTolerance: Decimal;
  /** In euros; a smaller difference does not count. */
  readonly fundingToleranceEuros: Decimal;
  /** How many places a finding names at most beside the first. */
  readonly relatedPlaces: number;
}

/** All that a business rule may look at. */
export interface RuleSubject {
  readonly submission: Submission;
  /** Whether the spending was lost or is not carried, so that no line being there proves nothing. */
  readonly spendingIsUnknown?: boolean;
  readonly year: ReportingYear;
  /** First and last day on which money of the programme may be spent. */
  readonly programmes: {
    readonly start: IsoDate;
    readonly end: IsoDate;
    readonly renewedScans: readonly RenewedScan[];
  };
  readonly menukaart: Menukaart;
  readonly fundingAmounts: FundingAmounts;
  /** Last year's report; undefined where none was given. */
  readonly previous?: PreviousReport | undefined;
  readonly settings: RuleSettings;
}

interface Setting<T> {
  readonly value: T;
}

interface SettingsFile {
  readonly fewestHiredPersons: Setting<number>;
  readonly highHireShare: Setting<string>;
  readonly fundingTolerance: Setting<string>;
  readonly fundingToleranceEuros: Setting<string>;
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
    fundingTolerance: new Decimal(file.fundingTolerance.value),
    fundingToleranceEuros: new Decimal(file.fundingToleranceEuros.value),
    relatedPlaces: file.relatedPlaces.value,
  };
}
