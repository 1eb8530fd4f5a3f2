import type { Subject } from '../../subjects/field.js';
import type { ColumnRow } from '../mapping/mapping.js';
import { ROLE_WORDS, type Role } from '../mapping/mapping-words.js';

const NAME = { nl: 'Grootboek', en: 'Ledger' };

/** What a table of lines is read as. Its fields are columns that a mapping names, or that programs are known to have. */
type Fields = Readonly<Record<string, Subject['fields'][string]>>;

function subject(fields: Fields): Subject {
  const explanation = {
    nl: 'De regels van een grootboek of loonadministratie.',
    en: 'The lines of a ledger or payroll.',
  };
  return {
    key: 'ledger',
    name: NAME,
    explanation,
    layout: 'horizontal',
    rows: 'expected',
    fields,
    exactFirst: true,
  };
}

/** The columns that a mapping names, by exactly those headers. */
export function mappedSubject(columns: readonly ColumnRow[]): Subject {
  const fields = columns.map(({ role, header }) => [
    fieldOf(role),
    { kind: 'text', required: true, header: { nl: header, en: header }, explanation: NAME } as const,
  ]);
  return subject(Object.fromEntries(fields) as Fields);
}

/** The columns that programs are known to have, by all of their names. */
export const KNOWN_SUBJECT: Subject = subject(
  Object.fromEntries(
    ROLE_WORDS.map(({ code, name, aliases = [] }) => [
      fieldOf(code),
      { kind: 'text', header: name, aliases, explanation: NAME } as const,
    ]),
  ),
);

/** The columns that money stands in. */
export const MONEY_ROLES: readonly Role[] = ['amount', 'debit', 'credit'];

/** A key that no header of a user is the same as: headers are known by the key of their field too. */
export function fieldOf(role: Role): string {
  return `kolom ${role} van het grootboek`;
}
