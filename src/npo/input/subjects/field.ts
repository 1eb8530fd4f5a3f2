import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Decimal } from '../../../xbrl/numbers/decimal.js';
import type { AgreedPart, Answer, ChosenIntervention, IsoDate, SchoolYear } from '../../model/submission.js';

/** One value of a closed list: how it is stored, how it is shown, and what else people write for it. */
export interface Code<C extends string = string> {
  readonly code: C;
  readonly name: Text;
  readonly aliases?: readonly string[];
}

interface FieldBase {
  readonly header: Text;
  /** Other headers that the field is known by, of either language. */
  readonly aliases?: readonly string[];
  readonly explanation: Text;
  readonly required?: true;
  /** What stands here may tell which rows are hire: where that is hidden no finding shows or places it. */
  readonly tellsHire?: true;
}

export interface PlainField extends FieldBase {
  readonly kind:
    | 'email'
    | 'postal-code'
    | 'answer'
    | 'date'
    | 'integer'
    | 'year'
    | 'school-year'
    | 'amount'
    | 'decimal'
    | 'amount-or-share'
    | 'brin'
    | 'branch'
    | 'intervention'
    | 'interventions';
}

/** Words. */
export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** How many characters its concept takes; as many as any concept does where there is none. */
  readonly most?: number;
}

/** A number that is a name: its leading zeros count. */
export interface DigitsField extends FieldBase {
  readonly kind: 'digits';
  readonly fewest: number;
  readonly most: number;
  /** How many zeros it may begin with. */
  readonly mostZeros?: number;
}

export interface CodeField<C extends string = string> extends FieldBase {
  readonly kind: 'code';
  readonly codes: () => readonly Code<C>[];
}

export type Field = PlainField | TextField | DigitsField | CodeField;
export type FieldKind = Field['kind'];

/** One sheet of the workbook, one CSV file, one key of the JSON. */
export interface Subject {
  readonly key: string;
  /** The name of the sheet, and in small letters of the CSV file. */
  readonly name: Text;
  readonly aliases?: readonly string[];
  readonly explanation: Text;
  /** `vertical`: one record, a line a field. `horizontal`: a row a record, a column a field. */
  readonly layout: 'vertical' | 'horizontal';
  /** Whether the table may be absent, and whether it may be empty. */
  readonly rows: 'needed' | 'expected' | 'optional';
  readonly fields: Readonly<Record<string, Field>>;
  /** Whether a header with a remark behind it stands for nothing beside the same header without one. */
  readonly exactFirst?: boolean;
}

/** Keeps the literal types of a subject, from which the types of its values follow. */
export function defineSubject<const S extends Subject>(subject: S): S {
  return subject;
}

interface ValueByKind {
  readonly text: string;
  readonly email: string;
  readonly 'postal-code': string;
  readonly digits: string;
  readonly answer: Answer;
  readonly date: IsoDate;
  readonly integer: number;
  readonly year: number;
  readonly 'school-year': SchoolYear;
  readonly amount: Decimal;
  readonly decimal: Decimal;
  readonly 'amount-or-share': AgreedPart;
  readonly brin: string;
  readonly branch: string;
  readonly intervention: ChosenIntervention;
  readonly interventions: readonly ChosenIntervention[];
}

/** What a filled-in field is worth to the model. */
export type ValueOf<F extends Field> = F extends { readonly codes: () => readonly Code<infer C>[] }
  ? C
  : F['kind'] extends keyof ValueByKind
    ? ValueByKind[F['kind']]
    : string;

/** The fields of one row that were filled in and could be read. */
export type ValuesOf<S extends Subject> = {
  readonly [K in keyof S['fields']]?: ValueOf<S['fields'][K]>;
};

/** An amount in JSON: a number, whose source text counts, or a decimal in a string. */
type JsonDecimal = number | string;

interface JsonByKind {
  readonly integer: number;
  readonly year: number;
  readonly amount: JsonDecimal;
  readonly decimal: JsonDecimal;
  readonly 'amount-or-share': JsonDecimal;
  readonly answer: Answer;
  /** Several in one text stand between semicolons. */
  readonly interventions: readonly string[] | string;
}

export type JsonOf<F extends Field> = F extends { readonly codes: () => readonly Code<infer C>[] }
  ? C
  : F['kind'] extends keyof JsonByKind
    ? JsonByKind[F['kind']]
    : string;

type RequiredKey<S extends Subject> = {
  [K in keyof S['fields']]: S['fields'][K] extends { readonly required: true } ? K : never;
}[keyof S['fields']];

/** One record of a subject in the JSON form. */
export type JsonRow<S extends Subject> = {
  readonly [K in RequiredKey<S>]: JsonOf<S['fields'][K]>;
} & {
  readonly [K in Exclude<keyof S['fields'], RequiredKey<S>>]?: JsonOf<S['fields'][K]> | null | undefined;
};
