import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BOARDS = fileURLToPath(new URL('../fixtures/boards/', import.meta.url));

export interface FixtureBoard {
  readonly name: string;
  readonly input: string;
  /** The folder of the files that it must give. */
  readonly expected: string;
  /** Last year's report of the same board. */
  readonly previous: string | undefined;
}

/**
 * The fixture boards in the order of their names, a board of several years with a folder a year: `2022`
 * comes after the report that `2021` must give, as does `2022-` with more words.
 */
export function fixtureBoards(): readonly FixtureBoard[] {
  return readdirSync(BOARDS)
    .sort()
    .flatMap((name) => {
      const own = boardIn(name);
      return own === undefined
        ? readdirSync(join(BOARDS, name))
            .sort()
            .flatMap((year) => boardIn(`${name}/${year}`) ?? [])
        : [own];
    });
}

function boardIn(name: string): FixtureBoard | undefined {
  const folder = join(BOARDS, name);
  const input = readdirSync(folder).find((file) => file.startsWith('input.'));
  if (input === undefined) return undefined;
  const year = /\/(\d{4})(?:-[^/]*)?$/.exec(name)?.[1];
  const before = join(folder, '..', String(Number(year) - 1));
  return {
    name,
    input: join(folder, input),
    expected: join(folder, 'expected'),
    previous: year !== undefined && existsSync(before) ? join(before, 'expected/report.xbrl') : undefined,
  };
}
