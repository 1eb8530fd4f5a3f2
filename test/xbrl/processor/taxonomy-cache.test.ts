import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openProcessor } from '../../../src/xbrl/processor/processor.js';
import type { JudgeOptions } from '../../../src/xbrl/processor/judge-files.js';

const sales = fileURLToPath(new URL('../../../fixtures/taxonomies/sales/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'npo-cache-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;

/** A copy of a report and its taxonomy, and a folder that nothing was kept in. */
function fresh() {
  const here = join(folder, String(++count));
  cpSync(sales, here, { recursive: true });
  return { here, report: join(here, 'report.xbrl'), cache: join(here, 'cache', 'deep') };
}

/** Judged by a processor of its own, as another run of the program would. */
async function judge(report: string, cache?: string, options: JudgeOptions = {}) {
  const [verdict] = await (await openProcessor([], { cache })).validate(report, options);
  return verdict;
}

/** What the only file of a cache says. */
function kept(cache: string): { readonly name: string; readonly rightIn: readonly string[] } {
  const [name = '', ...others] = readdirSync(cache);
  expect(others).toEqual([]);
  const [, body = ''] = readFileSync(join(cache, name), 'utf8').split('\n');
  return { name, rightIn: (JSON.parse(body) as { rightIn: string[] }).rightIn };
}

describe('a folder to keep what was found of taxonomies in', () => {
  test('is made, and changes nothing of a verdict', async () => {
    const { report, cache } = fresh();
    const without = await judge(report);
    expect(await judge(report, cache)).toEqual(without);
    expect(await judge(report, cache)).toEqual(without);
    expect(kept(cache).rightIn).toEqual([
      'calculation as declared',
      'dimensions',
      'enumerations',
      'formula',
      'generic-links',
      'xbrl21',
      'xml-schema',
    ]);
  });

  test('has a file for each taxonomy, which says more when more was judged', async () => {
    const { report, cache } = fresh();
    await judge(report, cache, { formula: { choice: 'off' } });
    const before = kept(cache);
    await judge(report, cache);
    const after = kept(cache);
    expect(after.name).toBe(before.name);
    expect(after.rightIn).toEqual([...before.rightIn, 'formula'].sort());
  });

  test('is not asked about a taxonomy that has changed since', async () => {
    const { here, report, cache } = fresh();
    await judge(report, cache);
    const schema = join(here, 'sales.xsd');
    const wrong = readFileSync(schema, 'utf8').replace('</xs:schema>', '<xs:element name="1"/></xs:schema>');
    writeFileSync(schema, wrong);
    const without = await judge(report);
    expect(without?.verdict).toBe('invalid');
    expect(await judge(report, cache)).toEqual(without);
  });

  test('keeps nothing of a taxonomy of which a document is missing', async () => {
    const { here, report, cache } = fresh();
    const schema = join(here, 'sales.xsd');
    const lacking = readFileSync(schema, 'utf8').replace(
      '<xs:import',
      '<xs:import namespace="urn:absent" schemaLocation="http://absent/absent.xsd"/><xs:import',
    );
    writeFileSync(schema, lacking);
    expect((await judge(report, cache))?.layers[1]).toMatchObject({ name: 'dts', status: 'skipped' });
    expect(() => readdirSync(cache)).toThrow('ENOENT');
  });

  test('is read as if it were empty where its files are damaged, and written anew', async () => {
    const { report, cache } = fresh();
    const without = await judge(report, cache);
    const path = join(cache, kept(cache).name);
    const whole = readFileSync(path, 'utf8');
    for (const damaged of ['', '\n', whole.slice(0, -1), whole.replace('xbrl21', 'xbrl22')]) {
      writeFileSync(path, damaged);
      expect(await judge(report, cache)).toEqual(without);
      expect(readFileSync(path, 'utf8')).toBe(whole);
    }
  });

  test('that cannot be made is told in a note, and the verdict is the same', async () => {
    const { here, report } = fresh();
    const cache = join(here, 'report.xbrl', 'cache');
    const without = await judge(report);
    const verdict = await judge(report, cache);
    expect({ ...verdict, notes: [] }).toEqual({ ...without, notes: [] });
    expect(verdict?.notes.map(({ en }) => en)).toEqual([
      `What was found of the taxonomy cannot be kept in the folder ${cache}: a part of the path is no folder (ENOTDIR).`,
    ]);
  });

  test('in which a folder has the name of a file is told so too', async () => {
    const { report, cache } = fresh();
    await judge(report, cache);
    const path = join(cache, kept(cache).name);
    rmSync(path);
    mkdirSync(path);
    const verdict = await judge(report, cache);
    expect(verdict?.notes.map(({ en }) => en)).toEqual([
      `What was found of the taxonomy cannot be kept in the folder ${cache}: it is a folder (EISDIR).`,
    ]);
    expect(readdirSync(cache)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.taxonomy$/)]);
  });

  test('is not known to a processor that is not told of it', async () => {
    await expect(openProcessor([], { cash: folder } as object)).rejects.toThrow(
      "openProcessor: options may have cache, not 'cash'.",
    );
  });
});
