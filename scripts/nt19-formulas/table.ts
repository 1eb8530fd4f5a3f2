import { readFileSync } from 'node:fs';

/** A row of the table: which pattern of the Dutch architecture an assertion follows, and on what. */
export type Row =
  | {
      readonly pattern: 'existsOnce';
      readonly number: number;
      readonly concept: string;
      readonly severity: Severity;
    }
  | { readonly pattern: 'eitherOnce'; readonly number: number; readonly concepts: readonly string[] }
  | {
      readonly pattern: 'forbidden';
      readonly number: number;
      readonly concept: string;
      readonly beside: string;
    }
  | {
      readonly pattern: 'dateEarlier';
      readonly number: number;
      readonly earlier: string;
      readonly later: string;
    }
  | { readonly pattern: 'sameIdentifier'; readonly number: number; readonly concept: string }
  | { readonly pattern: 'identifierScheme'; readonly number: number; readonly scheme: string }
  | { readonly pattern: 'onAxis'; readonly number: number }
  | {
      readonly pattern: 'sumOfChildren';
      readonly number: number;
      readonly concept: string;
      readonly onAxis: boolean;
    }
  | {
      readonly pattern: 'demanded';
      readonly number: number;
      readonly sector: string;
      readonly concept: string;
      /** Whether only a fact of no institution counts. */
      readonly offAxis?: boolean;
    };

export type Severity = 'ERROR' | 'WARNING';

/** A formula linkbase of the official taxonomy: one role's assertions, or a part of them. */
export interface RoleTable {
  /** How its files begin. */
  readonly file: string;
  readonly uri: string;
  /** The end of the id of the role type. */
  readonly type: string;
  /** What the names of its assertions begin with. */
  readonly prefix: string;
  /** Whether the English messages are official, or of this project since the official ones are not in hand. */
  readonly english: 'official' | 'own';
  readonly assertions: readonly Row[];
}

const { roles } = JSON.parse(readFileSync(new URL('assertions.json', import.meta.url), 'utf8')) as {
  readonly roles: readonly RoleTable[];
};

export const roleTables: readonly RoleTable[] = roles;
