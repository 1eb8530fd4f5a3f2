import { readInstalledJson } from './installed-file.js';

/** A type of school, and for pupils of which funding types it can receive money. */
export interface SchoolType {
  readonly code: string;
  readonly sector: 'po' | 'vo';
  readonly fundingTypes: readonly string[];
}

let loaded: readonly SchoolType[] | undefined;

/** The type of school with a code (`schemas/data/school-types.json`). */
export function findSchoolType(code: string | undefined): SchoolType | undefined {
  loaded ??= (readInstalledJson('data/school-types.json') as { schoolTypes: readonly SchoolType[] })
    .schoolTypes;
  return loaded.find((type) => type.code === code);
}
