import type { Place } from '../../diagnostics/diagnostic.js';
import type { Decimal } from '../../xbrl/numbers/decimal.js';
import type { SourceRow } from './source-row.js';

/** An answer that was given. A blank is `undefined`, which is a third thing: nobody answered. */
export type Answer = 'yes' | 'no' | 'notApplicable';

/** Where a row and its fields stand in the input; a blank field has the place where it is to be filled in. */
export interface Placed {
  readonly place: Place;
  readonly places: Readonly<Partial<Record<string, Place>>>;
  /** The row in the words of its file; undefined where nobody needs to know it again. */
  readonly row?: SourceRow | undefined;
}

/** A school year, 1 August to 31 July, written `2023-2024`. */
export type SchoolYear = string;

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** `schoolBoard`, or a `partnership` for inclusive education (samenwerkingsverband), which has no schools. */
export type BoardKind = 'schoolBoard' | 'partnership';

/** The board (bevoegd gezag) and its answers for the whole board. */
export interface Board extends Placed {
  /** The competent-authority number: five digits. */
  readonly authorityNumber?: string | undefined;
  readonly name?: string | undefined;
  /** Chamber of Commerce number: eight digits. */
  readonly kvkNumber?: string | undefined;
  /** In the words of the official list (`Stichting`, …). */
  readonly legalForm?: string | undefined;
  /** `po`, `vo`, `po-vo`, `mbo` or `mbo-vo`. */
  readonly sector?: string | undefined;
  /** Undefined where it was not said; a school board then, unless its name says otherwise. */
  readonly boardKind?: BoardKind | undefined;
  readonly street?: string | undefined;
  readonly houseNumber?: string | undefined;
  readonly houseNumberAddition?: string | undefined;
  readonly poBox?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly city?: string | undefined;
  readonly contactName?: string | undefined;
  readonly contactPhone?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly documentTitle?: string | undefined;
  /** Consent of the joint participation council (GMR) to the use of above-school money. */
  readonly gmrConsent?: Answer | undefined;
  readonly gmrConsentDate?: IsoDate | undefined;
  /** What the GMR consented to. */
  readonly gmrConsentTo?: string | undefined;
  /** How many persons not on the payroll (PNIL) were hired; decides whether the share may be shown. */
  readonly hiredPersons?: number | undefined;
  /** The share of hired staff as a fraction; only where it was read back from a report, which has no kinds. */
  readonly hireShare?: Decimal | undefined;
  /** Whether money was spent on hired staff; only where it was read back from a report. */
  readonly hireAnswer?: Answer | undefined;
  readonly hireExplanation?: string | undefined;
  readonly spendingExplanation?: string | undefined;
  /** Unspent money that the annual accounts show as a designated reserve, in euros. */
  readonly designatedReserve?: Decimal | undefined;
  /** Unspent money that the annual accounts show as the specific item for money received ahead, in euros. */
  readonly specificItem?: Decimal | undefined;
}

/** A school (BRIN) or one of its branches. */
export interface School extends Placed {
  /** Institution code: two digits and two letters, upper case. */
  readonly brin: string;
  /** Branch code: the BRIN and two digits; undefined for the school as a whole. */
  readonly branch?: string | undefined;
  readonly name?: string | undefined;
  /** A code of `schemas/data/school-types.json`. */
  readonly schoolType?: string | undefined;
  /** Money left over from the year before, in euros. */
  readonly broughtForward?: Decimal | undefined;
}

/** Pupils of one funding type on one count date. */
export interface PupilCount extends Placed {
  readonly brin: string;
  readonly countDate: IsoDate;
  readonly fundingType: string;
  readonly pupils?: number | undefined;
  readonly disadvantageUnits?: Decimal | undefined;
  /** Newcomers among them. */
  readonly newcomers?: number | undefined;
  /** Amounts in euros that the funding decision states; they go before the installed ones. */
  readonly amountPerPupil?: Decimal | undefined;
  readonly amountPerUnit?: Decimal | undefined;
  readonly amountPerNewcomer?: Decimal | undefined;
}

/** Money received by a school in one calendar year for one school year. */
export interface Funding extends Placed {
  readonly brin: string;
  /** Empty where it was read back from a report, which tells it apart. */
  readonly schoolYear: SchoolYear;
  readonly calendarYear: number;
  readonly received?: Decimal | undefined;
  /** Money for newcomers, over and above `received`. */
  readonly newcomers?: Decimal | undefined;
}

/** What the MR agreed beforehand may be spent above school level: euros, or a share of the money received. */
export type AgreedPart =
  { readonly kind: 'amount'; readonly amount: Decimal } | { readonly kind: 'share'; readonly share: Decimal };

/** A school's programme for one school year, or a branch's own. */
export interface Programme extends Placed {
  readonly brin: string;
  readonly branch?: string | undefined;
  readonly schoolYear: SchoolYear;
  readonly scan?: Answer | undefined;
  readonly scanDate?: IsoDate | undefined;
  readonly adoptedOn?: IsoDate | undefined;
  readonly published?: Answer | undefined;
  readonly interventions: readonly ChosenIntervention[];
  readonly monitoring?: Answer | undefined;
  readonly mrConsent?: Answer | undefined;
  readonly mrConsentDate?: IsoDate | undefined;
  readonly aboveSchoolPart?: AgreedPart | undefined;
  readonly mrHireAdvice?: Answer | undefined;
  readonly parentsInvolved?: Answer | undefined;
  readonly staffInvolved?: Answer | undefined;
  readonly pupilsInvolved?: Answer | undefined;
  readonly municipalityInformed?: Answer | undefined;
  readonly results?: string | undefined;
}

/** An intervention as chosen; the code is undefined where the text is on no menukaart. */
export interface ChosenIntervention {
  readonly code: string | undefined;
  /** Known without a code where only the category was given, or read back from a report. */
  readonly category?: string | undefined;
  readonly text: string;
  /** The cell that says so, of a choice in a programme; unknown where it was read back from a report. */
  readonly place?: Place | undefined;
}

/** `school`: by the school itself; `aboveSchool`: by the board; `aboveBoard`: with other boards. */
export type SpendingLevel = 'school' | 'aboveSchool' | 'aboveBoard';

/** `payroll` (loondienst), `hired` (PNIL) or `material`. */
export type SpendingKind = 'payroll' | 'hired' | 'material';

/** One line of spending; negative for a credit note. */
export interface SpendingLine extends Placed {
  /** Undefined where the line was read back from a report, which carries totals. */
  readonly date: IsoDate | undefined;
  /** The school that spent it, or whose money was spent above it. */
  readonly brin?: string | undefined;
  readonly level: SpendingLevel;
  readonly intervention: ChosenIntervention;
  readonly amount: Decimal;
  readonly kind?: SpendingKind | undefined;
  readonly description?: string | undefined;
  readonly reference?: string | undefined;
}

/** All that a board hands in for one reporting year. */
export interface Submission {
  readonly reportingYear: number;
  readonly board: Board;
  readonly schools: readonly School[];
  readonly pupils: readonly PupilCount[];
  readonly funding: readonly Funding[];
  readonly programmes: readonly Programme[];
  readonly spending: readonly SpendingLine[];
  /**
   * Only of a report that breaks down what was spent above the schools twice, by intervention and by
   * school, but not by both: what it tells by school. It is part of `spending` already.
   */
  readonly aboveSchoolBySchool?: readonly SpendingLine[] | undefined;
  /** Only of a report: the schools, by BRIN, of which it tells what they have left. Of others something is unknown. */
  readonly balanced?: ReadonlySet<string> | undefined;
}
