import type { Subject } from '../subjects/field.js';

/**
 * The fields by which a controller knows a row again, by subject. The kind of spending is none of them, nor is
 * the number of hired persons (docs/decisions/0005).
 */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  board: ['designatedReserve', 'specificItem'],
  schools: ['brin', 'branch', 'name', 'broughtForward'],
  funding: ['brin', 'schoolYear', 'calendarYear', 'received', 'newcomers'],
  programmes: ['brin', 'branch', 'schoolYear', 'aboveSchoolPart'],
  spending: ['date', 'brin', 'level', 'intervention', 'amount', 'description', 'reference'],
};

/** The fields of spending that hold words of the user's own. */
const FREE: ReadonlySet<string> = new Set(['intervention', 'description', 'reference']);

/** Which columns of a table are shown, and what is in them. */
export interface ShownFields {
  readonly isShown: (field: string) => boolean;
  readonly isFree: (field: string) => boolean;
  readonly isAmount: (field: string) => boolean;
}

/** Those of a part of a submission. */
export function shownFieldsOf({ key, fields }: Subject): ShownFields {
  const shown = new Set(SHOWN[key]);
  return {
    isShown: (field) => shown.has(field),
    isFree: (field) => FREE.has(field),
    isAmount: (field) => fields[field]?.kind === 'amount',
  };
}
