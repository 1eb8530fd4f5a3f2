import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { placeFiles } from '../../../../src/npo/input/write/place-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-place-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const pathOf = (name: string) => join(folder, name);
const codes = (findings: readonly Diagnostic[]) => findings.map(({ code }) => code);
const LOCK = '.npo-xbrl-lock';

/** The names and contents of what is in the folder. */
function contents(): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { withFileTypes: true }).map((entry): [string, string] => [
    entry.name,
    entry.isDirectory() ? 'a folder' : readFileSync(pathOf(entry.name), 'utf8'),
  ]);
  return Object.fromEntries(files);
}

/** No file system has a name this long: it is found out when the file is to get it. */
const IMPOSSIBLE = 'x'.repeat(300);

describe('files that replace others', () => {
  beforeEach(() => {
    writeFileSync(pathOf('a'), 'old a');
    writeFileSync(pathOf('c'), 'old c');
    writeFileSync(pathOf('left'), 'old');
  });
  const place = (names: readonly string[]) =>
    placeFiles(
      names.map((name) => ({ path: pathOf(name), content: `new ${name.slice(0, 1)}` })),
      { force: true, stale: [pathOf('left')] },
    );

  test('leave nothing beside them, and nothing of an earlier run', async () => {
    expect(await place(['a', 'b', 'c'])).toEqual([]);
    expect(contents()).toEqual({ a: 'new a', b: 'new b', c: 'new c' });
  });

  test('are not there where one of them cannot be: all is as it was', async () => {
    const before = contents();
    const findings = await place(['a', 'b', IMPOSSIBLE, 'c']);
    expect(codes(findings)).toEqual(['output:target-not-writable']);
    expect(findings[0]?.location).toEqual({ file: pathOf(IMPOSSIBLE) });
    expect(contents()).toEqual(before);
  });

  test.each(['c', 'left'])('are not there where a folder stands in the place of %s', async (name) => {
    rmSync(pathOf(name));
    mkdirSync(pathOf(name));
    const before = contents();
    const findings = await place(['a', 'b', 'c']);
    expect(codes(findings)).toEqual(['output:target-is-folder']);
    expect(findings[0]?.location).toEqual({ file: pathOf(name) });
    expect(contents()).toEqual(before);
  });
});

test.each(['new/', 'new\\'])('%s is a folder by its name, though it is not there', async (name) => {
  const findings = await placeFiles([{ path: pathOf(name), content: '' }]);
  expect(codes(findings)).toEqual(['output:target-is-folder']);
});

// A link: should it be replaced all the same, the device itself stays.
test('a device is not replaced, not even with force', async () => {
  symlinkSync('/dev/null', pathOf('device'));
  const findings = await placeFiles([{ path: pathOf('device'), content: 'new' }], { force: true });
  expect(codes(findings)).toEqual(['output:target-not-writable']);
});

test('a link to what the process has open, as /dev/stdout is, is no file either', async () => {
  writeFileSync(pathOf('open'), 'old');
  const descriptor = openSync(pathOf('open'), 'r');
  symlinkSync(`/dev/fd/${descriptor}`, pathOf('output'));
  const findings = await placeFiles([{ path: pathOf('output'), content: 'new' }], { force: true });
  closeSync(descriptor);
  expect(codes(findings)).toEqual(['output:target-not-writable']);
});

test('a link that leads nowhere is there already, and is replaced with force alone', async () => {
  symlinkSync(pathOf('nowhere'), pathOf('link'));
  const place = (force: boolean) => placeFiles([{ path: pathOf('link'), content: 'new' }], { force });
  expect(codes(await place(false))).toEqual(['output:target-exists']);
  expect(codes(await place(true))).toEqual([]);
  expect(contents()).toEqual({ link: 'new' });
});

test('files of an earlier run are one finding, which names them all', async () => {
  const files = ['a', 'b', 'c'].map((name) => ({ path: pathOf(name), content: 'new' }));
  await placeFiles(files);
  const [finding, ...others] = await placeFiles(files);
  expect(others).toEqual([]);
  expect(finding?.message.nl).toBe(
    `${pathOf('a')} en 2 andere bestanden bestaan al; er is niets geschreven.`,
  );
  expect(finding?.related.map(({ file }) => file)).toEqual([pathOf('b'), pathOf('c')]);
});

test('a folder is called a folder, not something to be replaced with --force', async () => {
  expect(codes(await placeFiles([{ path: folder, content: 'new' }]))).toEqual(['output:target-is-folder']);
});

describe('two runs at once', () => {
  const NAMES = Array.from({ length: 20 }, (_, index) => `file${index}`);
  const setOf = (run: string) => Object.fromEntries(NAMES.map((name) => [name, run]));
  const place = (run: string, force: boolean) =>
    placeFiles(
      NAMES.map((name) => ({ path: pathOf(name), content: run })),
      { force },
    );

  test('write one set, and only the run whose set it is says so', async () => {
    const runs = ['first', 'second', 'third'];
    const findings = await Promise.all(runs.map((run) => place(run, false)));
    const ready = runs.filter((_, index) => findings[index]?.length === 0);
    expect(ready).toHaveLength(1);
    expect(contents()).toEqual(setOf(ready[0] ?? ''));
    expect(new Set(codes(findings.flat()))).toEqual(new Set(['output:target-exists']));
  });

  test('that may replace files replace them one after the other', async () => {
    expect(await Promise.all([place('first', true), place('second', true)])).toEqual([[], []]);
    expect([setOf('first'), setOf('second')]).toContainEqual(contents());
  });

  test('with files of their own do not hinder each other', async () => {
    const findings = await Promise.all(
      NAMES.map((name) => placeFiles([{ path: pathOf(name), content: 'one' }])),
    );
    expect(findings.flat()).toEqual([]);
    expect(contents()).toEqual(setOf('one'));
  });
});

describe('a folder that another run has locked', () => {
  beforeEach(() => {
    mkdirSync(pathOf(LOCK));
  });

  test('gets nothing, which is said after a moment', async () => {
    const findings = await placeFiles([{ path: pathOf('a'), content: 'new' }]);
    expect(codes(findings)).toEqual(['output:folder-in-use']);
    expect(contents()).toEqual({ [LOCK]: 'a folder' });
  });

  test('is free again where that run was broken off', async () => {
    const before = new Date(Date.now() - 120_000);
    utimesSync(pathOf(LOCK), before, before);
    expect(await placeFiles([{ path: pathOf('a'), content: 'new' }])).toEqual([]);
    expect(contents()).toEqual({ a: 'new' });
  });
});
