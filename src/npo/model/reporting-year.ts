import type { Text } from '../../diagnostics/diagnostic.js';
import { readInstalledJson } from './installed-file.js';
import type { Sourced } from './menukaart.js';
import type { IsoDate, SchoolYear } from './submission.js';

/** What holds for one reporting year. */
export interface ReportingYear {
  readonly year: number;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The school years that it touches within the programme. */
  readonly schoolYears: readonly SchoolYear[];
  /** Editions of the menukaart that spending of this year may rest on. */
  readonly editions: readonly string[];
  /** The bindings to write, in order. */
  readonly bindings: readonly string[];
  /** Why there is no official filing, where there is none. */
  readonly withoutFiling: Text | undefined;
}

/** A school year for which the school scan was to be made anew. */
export interface RenewedScan extends Sourced {
  readonly schoolYear: SchoolYear;
  /** A scan of this day or later counts as new. */
  readonly from: IsoDate;
}

export interface Programmes {
  /** First and last day on which the money may be spent. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The day on which the government announced the programme. */
  readonly announced: Sourced & { readonly date: IsoDate };
  readonly sources: readonly string[];
  readonly renewedScans: readonly RenewedScan[];
  readonly years: readonly ReportingYear[];
}

let loaded: Programmes | undefined;

/** The programme's period and its reporting years (`schemas/data/reporting-years.json`). */
export function reportingYears(): Programmes {
  return (loaded ??= readInstalledJson('data/reporting-years.json') as Programmes);
}

export function findReportingYear(year: number): ReportingYear | undefined {
  return reportingYears().years.find((candidate) => candidate.year === year);
}

/** The school year of a day: 1 August begins a new one. */
export function schoolYearOf(date: IsoDate): SchoolYear {
  const year = Number(date.slice(0, 4));
  const first = date.slice(5, 7) >= '08' ? year : year - 1;
  return `${String(first)}-${String(first + 1)}`;
}
