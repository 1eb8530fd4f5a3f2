import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { validate } from '../../../src/pipeline/validate.js';
import { openProcessor } from '../../../src/xbrl/processor/processor.js';
import type { JudgeOptions } from '../../../src/xbrl/processor/judge-files.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sales = join(root, 'fixtures/taxonomies/sales');
const folder = mkdtempSync(join(tmpdir(), 'npo-cache-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let count = 0;

/** A copy of a report and its taxonomy, and a folder that nothing was kept in. */
function fresh() {
  const here = join(folder, String(++count));
  cpSync(sales, here, { recursive: true });
  return { here, report: join(here, 'report.xbrl'), cache: join(here, 'cache') };
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

  test('that cannot be made is told in a note with each report, and the verdict is the same', async () => {
    const { here, report } = fresh();
    const cache = join(here, 'report.xbrl', 'cache');
    const without = await judge(report);
    const processor = await openProcessor([], { cache });
    for (const path of [report, report]) {
      const [verdict] = await processor.validate(path);
      expect({ ...verdict, notes: [] }).toEqual({ ...without, notes: [] });
      expect(verdict?.notes.map(({ en }) => en)).toEqual([
        `What was found of the taxonomy cannot be kept in the folder ${cache}: a part of the path is no folder (ENOTDIR).`,
      ]);
    }
  });

  test('is made in a folder that is there only, and at no place that hangs', async () => {
    const { here, report } = fresh();
    const verdict = await judge(report, join(here, 'not', 'there'));
    expect(verdict?.notes.map(({ en }) => en)).toEqual([expect.stringContaining('(ENOENT)')]);
  });

  test('is asked about nothing that is no file, or too large for one', async () => {
    const { report, cache } = fresh();
    const without = await judge(report, cache);
    const path = join(cache, kept(cache).name);
    truncateSync(path, 100_000_001);
    expect(await judge(report, cache)).toEqual(without);
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(await judge(report, cache)).toEqual(without);
  });

  test('does not take for right what was not judged because it came with the program', async () => {
    const { here, report, cache } = fresh();
    // A schema of its own makes the installed taxonomy wrong: the aspect of its filters is a number here.
    const own = join(here, 'own.xsd');
    const wrong = join(here, 'wrong.xsd');
    const section = readFileSync(join(root, 'fixtures/boards/one-school/expected/report.xbrl'), 'utf8');
    const entry = /schemaRef[^>]*href="([^"]*)"/.exec(section)?.[1] ?? '';
    const schema = (namespace: string, content: string) =>
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}">${content}</xs:schema>`;
    const FILTERS = 'http://xbrl.org/2010/filter/aspect-cover';
    const namespace = entry.replace(/\.xsd$/, '');
    writeFileSync(
      own,
      schema(
        'urn:own',
        `<xs:import namespace="${FILTERS}" schemaLocation="wrong.xsd"/><xs:import namespace="${namespace}" schemaLocation="${entry}"/>`,
      ),
    );
    writeFileSync(wrong, schema(FILTERS, '<xs:element name="aspectCover" type="xs:integer"/>'));
    writeFileSync(report, section.replace(entry, 'own.xsd'));
    cpSync(join(root, 'schemas/npo'), join(here, 'npo'), { recursive: true });
    const judged = (packages: readonly string[], cache?: string) => validate([report], { packages, cache });
    await judged([], cache);
    expect(kept(cache).rightIn).toContain('xml-schema');
    const without = await judged([join(here, 'npo')]);
    expect(without.map(({ verdict }) => verdict)).toEqual(['invalid']);
    expect(await judged([join(here, 'npo')], cache)).toEqual(without);
  });

  test('keeps nothing of a taxonomy whose labels stand for rules', async () => {
    const { here, report, cache } = fresh();
    const label = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:variable="http://xbrl.org/2008/variable" targetNamespace="http://xbrl.org/2008/label">
      <xs:import namespace="http://xbrl.org/2008/variable" schemaLocation="http://www.xbrl.org/2008/variable.xsd"/>
      <xs:element name="label" substitutionGroup="variable:variableSet" type="variable:variableSet.type"/></xs:schema>`;
    const links = `<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gen="http://xbrl.org/2008/generic" xmlns:label="http://xbrl.org/2008/label">
      <link:roleRef xlink:type="simple" roleURI="http://www.xbrl.org/2008/role/link" xlink:href="http://www.xbrl.org/2008/generic-link.xsd#standard-link-role"/>
      <gen:link xlink:type="extended" xlink:role="http://www.xbrl.org/2008/role/link">
      <label:label xlink:type="resource" xlink:label="own" aspectModel="dimensional" implicitFiltering="true"/></gen:link></link:linkbase>`;
    writeFileSync(join(here, 'label.xsd'), label);
    writeFileSync(join(here, 'labels.xml'), links);
    const schema = join(here, 'sales.xsd');
    const reference = /<link:linkbaseRef[^>]*>/.exec(readFileSync(schema, 'utf8'))?.[0] ?? '';
    const extended = readFileSync(schema, 'utf8')
      .replace(reference, reference + reference.replace('rules.xml', 'labels.xml'))
      .replace(
        '<xs:import',
        '<xs:import namespace="http://xbrl.org/2008/label" schemaLocation="label.xsd"/><xs:import',
      );
    writeFileSync(schema, extended);
    const verdict = await judge(report, cache);
    expect(verdict?.diagnostics.map(({ code }) => code)).toContain('formula:not-supported');
    expect(await judge(report, cache)).toEqual(verdict);
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
