import type { LedgerFile } from '../generate/add-ledgers.js';
import type { GivenInput } from './hash-files.js';

/** What a run was given. */
export interface GivenFiles {
  readonly input: string;
  readonly ledgers?: readonly LedgerFile[];
  readonly previous?: string;
  readonly binding?: string;
  readonly into?: string;
  readonly packages?: readonly string[];
}

/** Each file and folder with what it was given as; a mapping that serves several ledgers is named once. */
export function givenInputs(given: GivenFiles): readonly GivenInput[] {
  const { input, ledgers = [], previous, binding, into, packages = [] } = given;
  const one = (role: GivenInput['role'], path: string | undefined): GivenInput[] =>
    path === undefined ? [] : [{ role, path }];
  return [
    ...one('input', input),
    ...ledgers.flatMap(({ path }) => one('ledger', path)),
    ...[...new Set(ledgers.map(({ mapping }) => mapping))].flatMap((path) => one('mapping', path)),
    ...one('previous', previous),
    ...one('binding', binding),
    ...one('into', into),
    ...packages.flatMap((path) => one('package', path)),
  ];
}
