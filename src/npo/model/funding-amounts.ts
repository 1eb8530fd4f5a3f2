import type { Text } from '../../diagnostics/diagnostic.js';
import { Decimal } from '../../xbrl/numbers/decimal.js';
import { readInstalledJson } from './installed-file.js';
import type { IsoDate, SchoolYear } from './submission.js';

/** What pupils of one type bring in, and in which units their disadvantage is counted. */
export interface FundingType {
  readonly code: string;
  readonly unit: string;
  readonly name: Text;
}

export interface AmountPerPupil {
  readonly fundingType: string;
  readonly amount: string | null;
  /** The calendar years in which it was paid, where that is known and not each that the school year touches. */
  readonly paidIn?: readonly number[];
}

/** What one school year brings in; an amount that was not found is null and never guessed. */
export interface FundedYear {
  readonly schoolYear: SchoolYear;
  /** False where only money that was left of earlier years may be spent. */
  readonly newMoney: boolean;
  /** The least that every pupil brings in, whatever the funding type; told where it was announced. */
  readonly minimumPerPupil?: { readonly amount: string };
  /** The day on which the pupils were counted. */
  readonly countDate: IsoDate | null;
  readonly perPupil: readonly AmountPerPupil[];
  readonly perDisadvantageUnit: readonly { readonly unit: string; readonly amount: string | null }[];
  readonly newcomers: { readonly amount: string | null };
}

export interface FundingAmounts {
  readonly fundingTypes: readonly FundingType[];
  readonly disadvantageUnits: readonly { readonly code: string; readonly name: Text }[];
  readonly schoolYears: readonly FundedYear[];
}

let loaded: FundingAmounts | undefined;

/** Amounts per pupil by school year (`schemas/data/funding-amounts.json`). */
export function fundingAmounts(): FundingAmounts {
  return (loaded ??= readInstalledJson('data/funding-amounts.json') as FundingAmounts);
}

/** Euros per pupil of a funding type; undefined where the amount is not known. */
export function amountPerPupil({ perPupil }: FundedYear, fundingType: string): Decimal | undefined {
  return known(perPupil.find((entry) => entry.fundingType === fundingType)?.amount);
}

/** Euros that any pupil brings in at least; undefined where no minimum was announced. */
export function minimumPerPupil({ minimumPerPupil: minimum }: FundedYear): Decimal | undefined {
  return known(minimum?.amount);
}

/** Euros per unit of disadvantage; undefined where the amount is not known. */
export function amountPerUnit({ perDisadvantageUnit }: FundedYear, unit: string): Decimal | undefined {
  return known(perDisadvantageUnit.find((entry) => entry.unit === unit)?.amount);
}

/** Euros per newcomer; undefined where the amount is not known. */
export function amountPerNewcomer({ newcomers }: FundedYear): Decimal | undefined {
  return known(newcomers.amount);
}

function known(amount: string | null | undefined): Decimal | undefined {
  return amount === null || amount === undefined ? undefined : new Decimal(amount);
}
