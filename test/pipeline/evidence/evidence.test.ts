import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';
import { evidenceOutput } from '../../../scripts/output-schemas.js';
import { checkEvidence } from '../../../src/pipeline/evidence/check-evidence.js';
import type { EvidenceRecord } from '../../../src/pipeline/evidence/evidence-record.js';
import { generate } from '../../../src/pipeline/generate.js';
import type { GenerateOptions } from '../../../src/pipeline/generate/generated.js';
import { openTaxonomies, type Taxonomies } from '../../../src/pipeline/taxonomy/taxonomies.js';
import { validate } from '../../../src/pipeline/validate.js';
import type { PackageCheck } from '../../../src/xbrl/processor/validate-package.js';
import { openPackage } from '../../../src/xbrl/taxonomy/resolve/package-source.js';
import { withoutRights } from '../../without-rights.js';

const BOARDS = fileURLToPath(new URL('../../../fixtures/boards/', import.meta.url));
const INPUT = join(BOARDS, 'five-years/2023/input.json');
const TOP = 'npo-evidence/';

let folder = '';
let made: Unzipped = {};
let taxonomies: Taxonomies;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
  made = unzipSync(readFileSync(await evidenceOf('made')));
  taxonomies = await openTaxonomies([]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Makes the package in a folder of its own, and gives its path. */
async function evidenceOf(name: string, options: Partial<GenerateOptions> = {}): Promise<string> {
  const output = join(folder, name);
  const { written } = await generate(INPUT, { output, evidence: true, ...options });
  const path = join(output, 'evidence.zip');
  expect(written).toContain(path);
  return path;
}

/** A package in which something was changed by hand, in a folder of its own. */
function packed(name: string, changes: Readonly<Record<string, string | undefined>>): string {
  const entries: Unzipped = {};
  for (const [entry, bytes] of Object.entries(made)) {
    if (!(entry.slice(TOP.length) in changes)) entries[entry] = bytes;
  }
  for (const [entry, text] of Object.entries(changes)) {
    if (text !== undefined) entries[TOP + entry] = strToU8(text);
  }
  const path = join(folder, name, 'evidence.zip');
  mkdirSync(dirname(path));
  writeFileSync(path, zipSync(entries));
  return path;
}

function textOf(name: string): string {
  return strFromU8(made[TOP + name] ?? new Uint8Array());
}

function recordOf(entries: Unzipped): EvidenceRecord {
  return JSON.parse(strFromU8(entries[`${TOP}evidence.json`] ?? new Uint8Array())) as EvidenceRecord;
}

/** What is said of the package as a whole, without a judgement on its reports. */
async function checked(path: string): Promise<PackageCheck> {
  const { contents } = await openPackage(path);
  const check = contents === undefined ? undefined : await checkEvidence(contents, path, taxonomies);
  if (check === undefined) throw new Error(`${path} is no evidence package`);
  return check;
}

async function codesOf(path: string): Promise<readonly string[]> {
  const { diagnostics } = await checked(path);
  return diagnostics.map(({ code, location }) => `${code} ${location?.file.split('!/')[1] ?? ''}`.trim());
}

test.each(['nl', 'en'] as const)('says that its pages are in the language %s', async (language) => {
  const entries = unzipSync(readFileSync(await evidenceOf(`in-${language}`, { language })));
  expect(recordOf(entries).language).toBe(language);
});

test('is not made of an input that changes while it is read', async () => {
  const input = join(folder, 'changing.json');
  copyFileSync(INPUT, input);
  const output = join(folder, 'of-changing');
  const changing = setInterval(() => {
    appendFileSync(input, '\n');
  }, 2);
  const { findings, written } = await generate(input, { output, evidence: true });
  clearInterval(changing);
  expect(findings.filter(({ layer }) => layer === 'output').map(({ code }) => code)).toEqual([
    'evidence:input-changed-meanwhile',
  ]);
  expect([written, existsSync(output)]).toEqual([[], false]);
});

test('is not asked of a device, which has no end', async () => {
  const { findings } = await generate('/dev/zero', { output: join(folder, 'of-device'), evidence: true });
  expect(findings.map(({ code }) => code)).toEqual(['input:file-not-readable']);
});

test('leaves what a pipe has to who reads it, and names it', async () => {
  const previous = join(folder, 'previous.pipe');
  spawnSync('mkfifo', [previous]);
  const report = join(folder, 'made/report.xbrl');
  // In a process of its own: both ends wait for each other.
  const writing = spawn('sh', ['-c', 'exec cat "$0" > "$1"', report, previous]);
  const record = recordOf(unzipSync(readFileSync(await evidenceOf('of-pipe', { previous }))));
  writing.kill();
  expect(record.inputs[1]).toEqual({ role: 'previous', name: 'previous.pipe' });
});

test('of a folder that nobody may look into is not made, and that is said', async () => {
  chmodSync(folder, 0o755);
  const input = join(folder, 'closed');
  mkdirSync(input);
  const output = join(folder, 'of-closed');
  const { findings } = await withoutRights(input, () => generate(input, { output, evidence: true }));
  expect(findings.map(({ code }) => code)).toEqual(['input:file-not-readable']);
});

describe('an evidence package', () => {
  test('is the same, byte by byte, wherever the same input is made into one', async () => {
    const other = join(folder, 'elsewhere');
    mkdirSync(other);
    copyFileSync(INPUT, join(other, 'input.json'));
    const output = join(other, 'output');
    await generate(join(other, 'input.json'), { output, evidence: true });
    const there = readFileSync(join(output, 'evidence.zip'));
    expect(there.equals(readFileSync(join(folder, 'made/evidence.zip')))).toBe(true);
  });

  test('holds the files that were written beside it, the reports in the folder for them', () => {
    const names = Object.keys(made).map((name) => name.slice(TOP.length));
    expect(names).toEqual([...names].sort());
    expect(names).toEqual(
      expect.arrayContaining([
        'SHA256SUMS',
        'evidence.json',
        'findings.json',
        'lineage-rows.csv',
        'lineage.csv',
        'reports/report.xbrl',
      ]),
    );
    for (const name of names.filter((one) => !/^(?:META-INF|SHA256SUMS|evidence\.json)/.test(one))) {
      if (name === 'reports/report.html') continue;
      const beside = readFileSync(join(folder, 'made', name.replace('reports/', '')));
      expect([name, beside.equals(made[TOP + name] ?? new Uint8Array())]).toEqual([name, true]);
    }
  });

  test('has the report page twice, each with links that lead to the lineage', () => {
    const [beside, within] = [textOf('report.html'), textOf('reports/report.html')];
    const addresses = [...within.matchAll(/<a href="([^"#]*)#f\d+"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses)).toEqual(new Set(['../report-lineage.html']));
    expect(within.replaceAll('"../report-lineage', '"report-lineage')).toBe(beside);
  });

  test('says what it was made of and by what, and nothing of the machine', () => {
    const record = evidenceOutput.parse(recordOf(made));
    expect(record.reportingYear).toBe(2023);
    expect(record.inputs).toMatchObject([
      { role: 'input', name: 'input.json', bytes: readFileSync(INPUT).length },
    ]);
    expect(record.reports).toMatchObject([{ file: 'reports/report.xbrl', verdict: 'valid' }]);
    expect(record.taxonomies.map(({ entryPoint }) => entryPoint)).toEqual(
      record.reports.map(({ entryPoint }) => entryPoint),
    );
    expect(record.taxonomies.map(({ version }) => version)).toEqual(['20261121']);
    for (const bytes of Object.values(made)) expect(strFromU8(bytes)).not.toContain(folder);
  });

  test('names every file that was given, by what it was given for', async () => {
    const previous = join(BOARDS, 'five-years/2022/expected/report.xbrl');
    const entries = unzipSync(readFileSync(await evidenceOf('with-previous', { previous })));
    expect(recordOf(entries).inputs.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'input input.json',
      'previous report.xbrl',
    ]);
  });

  test('has checksums that sha256sum accepts', () => {
    const unpacked = join(folder, 'unpacked');
    for (const [name, bytes] of Object.entries(made)) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true });
      writeFileSync(join(unpacked, name), bytes);
    }
    const { error, status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
      cwd: join(unpacked, TOP),
      encoding: 'utf8',
    });
    if (error !== undefined) {
      process.stderr.write('sha256sum is not here: SHA256SUMS was not held against it\n');
      return;
    }
    expect([status, stdout.trim().split('\n').length]).toEqual([0, Object.keys(made).length - 1]);
  });
});

describe('validate of an evidence package', () => {
  const one = '{"entryPoint":"http://example.org/a.xsd","sha256":""}';
  const many = `{"tool":{"version":"1"},"inputs":[],"taxonomies":[${`${one},`.repeat(1000)}${one}],"reports":[]}`;

  test('says that it holds, where the input is, and then judges the reports in it', async () => {
    const path = join(folder, 'made/evidence.zip');
    const [whole, ...reports] = await validate([path]);
    expect(whole).toMatchObject({ verdict: 'valid', diagnostics: [] });
    expect(whole?.notes.map(({ en }) => en)).toEqual([
      `Evidence package: all ${Object.keys(made).length - 1} files are as SHA256SUMS names them.`,
      expect.stringContaining('input.json does not lie beside it'),
    ]);
    const report = reports.find(({ file }) => file.endsWith('!/npo-evidence/reports/report.xbrl'));
    expect(report?.verdict).toBe('valid');
  });

  test('holds the input against it where that lies beside it', async () => {
    const path = packed('beside', {});
    copyFileSync(INPUT, join(dirname(path), 'input.json'));
    const same = await checked(path);
    expect(same.notes[1]?.nl).toBe(
      'Het bestand input.json ernaast is het bestand waarvan het pakket is gemaakt.',
    );
    writeFileSync(join(dirname(path), 'input.json'), '{}');
    const other = await checked(path);
    expect(other.diagnostics).toMatchObject([{ code: 'evidence:input-changed', severity: 'warning' }]);
  });

  test('finds the input beside a folder however the folder is given', async () => {
    const parent = join(folder, 'beside-folder');
    for (const [name, bytes] of Object.entries(made)) {
      mkdirSync(dirname(join(parent, name)), { recursive: true });
      writeFileSync(join(parent, name), bytes);
    }
    copyFileSync(INPUT, join(parent, 'input.json'));
    const { notes } = await checked(`${join(parent, TOP)}.`);
    expect(notes[1]?.en).toBe('The file input.json beside it is the one that the package was made of.');
  });

  test('takes no file that the run wrote for an input of that name', async () => {
    const { diagnostics, notes } = await checked(join(folder, 'with-previous/evidence.zip'));
    expect(diagnostics).toEqual([]);
    expect(notes.at(-1)?.en).toMatch(/^The file report\.xbrl does not lie beside it and was not compared/);
  });

  test('knows two inputs of one name apart by their sums', async () => {
    const record = recordOf(made);
    const inputs = [
      ...record.inputs,
      { role: 'ledger', name: 'input.json', bytes: 1, sha256: '0'.repeat(64) },
    ];
    const path = packed('two-of-a-name', { 'evidence.json': JSON.stringify({ ...record, inputs }) });
    copyFileSync(INPUT, join(dirname(path), 'input.json'));
    expect(await codesOf(path)).toEqual(['evidence:file-changed npo-evidence/evidence.json']);
    expect((await checked(path)).notes.map(({ nl }) => nl)).toEqual([
      'Het bestand input.json ernaast is het bestand waarvan het pakket is gemaakt.',
      expect.stringContaining('Het bestand input.json ligt er niet naast'),
    ]);
  });

  test.each(['2024: q1.json', String.raw`q1\2024.json`])(
    'knows an input by the name %s, which no file of another system has',
    async (name) => {
      const inputs = recordOf(made).inputs.map((input) => ({ ...input, name }));
      const text = JSON.stringify({ ...recordOf(made), inputs });
      const path = packed(`named-${name.length}`, { 'evidence.json': text });
      copyFileSync(INPUT, join(dirname(path), name));
      const { diagnostics, notes } = await checked(path);
      expect(diagnostics.map(({ code }) => code)).toEqual(['evidence:file-changed']);
      expect(notes.at(-1)?.en).toBe(`The file ${name} beside it is the one that the package was made of.`);
    },
  );

  test('knows no input by a name that no file can have', async () => {
    const record = recordOf(made);
    const inputs = [{ role: 'input', name: 'x'.repeat(5000), bytes: 1, sha256: '' }];
    const path = packed('long-name', { 'evidence.json': JSON.stringify({ ...record, inputs }) });
    expect(await codesOf(path)).toEqual(['evidence:file-changed npo-evidence/evidence.json']);
  });

  test('names the file that was changed, the one that has gone and the one that was added', async () => {
    const path = packed('altered', {
      'lineage.csv': `${textOf('lineage.csv')}\n`,
      'findings.json': undefined,
      'notes/mine.txt': 'mine',
    });
    expect(await codesOf(path)).toEqual([
      'evidence:file-missing npo-evidence/findings.json',
      'evidence:file-changed npo-evidence/lineage.csv',
      'evidence:file-added npo-evidence/notes/mine.txt',
    ]);
    const { notes } = await checked(path);
    expect(notes.map(({ en }) => en)).toEqual([expect.stringContaining('input.json does not lie beside it')]);
  });

  test('judges the reports in it all the same', async () => {
    const changed = textOf('reports/report.xbrl').replace('</', '< /');
    const path = packed('changed-report', { 'reports/report.xbrl': changed });
    const [whole, ...reports] = await validate([path]);
    expect(whole).toMatchObject({ verdict: 'invalid', diagnostics: [{ code: 'evidence:file-changed' }] });
    expect(reports.some(({ file, verdict }) => file.endsWith('report.xbrl') && verdict === 'invalid')).toBe(
      true,
    );
  });

  test('says that nobody can tell without SHA256SUMS, and which of its lines is none', async () => {
    const without = packed('without-sums', { SHA256SUMS: undefined });
    expect(await codesOf(without)).toEqual(['evidence:checksums-missing npo-evidence/SHA256SUMS']);
    const [first = '', ...others] = textOf('SHA256SUMS').split('\n');
    const odd = packed('odd-sums', { SHA256SUMS: [first, 'no sum', first, ...others].join('\n') });
    const { diagnostics } = await checked(odd);
    expect(diagnostics.map(({ code, location }) => [code, location?.line])).toEqual([
      ['evidence:checksums-unreadable', 2],
      ['evidence:checksums-unreadable', 3],
    ]);
  });

  test('stops at more lines than a package can have files', async () => {
    const path = packed('many-sums', { SHA256SUMS: 'no sum\n'.repeat(70_000) });
    const { diagnostics } = await checked(path);
    const unreadable = diagnostics.filter(({ code }) => code === 'evidence:checksums-unreadable');
    expect(unreadable.map(({ location }) => location?.line)).toEqual([60_001]);
  });

  test.each([
    ['that is no JSON', '{'],
    ['without its parts', '{}'],
    ['that lists more than any run reads', many],
    [
      'that names an input in another folder',
      '{"tool":{"version":"1"},"inputs":[{"role":"input","name":"../x"}],"taxonomies":[],"reports":[]}',
    ],
  ])('does not read evidence.json %s', async (name, text) => {
    const path = packed(name, { 'evidence.json': text });
    expect(await codesOf(path)).toEqual([
      'evidence:file-changed npo-evidence/evidence.json',
      'evidence:record-unreadable npo-evidence/evidence.json',
    ]);
  });

  test('leaves open what stands in evidence.json where it is compressed in a way that is not read', async () => {
    const path = packed('bzip2', {});
    const bytes = readFileSync(path);
    const [name, bzip2] = [`${TOP}evidence.json`, 12];
    // The directory of the file, which is behind all files: the name of an entry stands 46 bytes from its beginning.
    bytes.writeUInt16LE(bzip2, bytes.lastIndexOf(name) - 46 + 10);
    writeFileSync(path, bytes);
    const [whole] = await validate([path]);
    expect(whole).toMatchObject({
      verdict: 'undetermined',
      diagnostics: [{ code: 'package:compression-not-read' }],
    });
  });

  test('tells another taxonomy and another version of the program', async () => {
    const record = recordOf(made);
    const others = record.taxonomies.map((one) => ({ ...one, sha256: '0'.repeat(64) }));
    const changed = { ...record, taxonomies: others, tool: { ...record.tool, version: '0.0.1' } };
    const path = packed('other-surroundings', { 'evidence.json': JSON.stringify(changed) });
    expect(await codesOf(path)).toEqual([
      'evidence:file-changed npo-evidence/evidence.json',
      'evidence:taxonomy-changed',
      'evidence:other-version',
    ]);
  });

  test('knows an evidence package by what else is in it, where checksums and record are both gone', async () => {
    const path = packed('stripped', { SHA256SUMS: undefined, 'evidence.json': undefined });
    expect(await codesOf(path)).toEqual([
      'evidence:checksums-missing npo-evidence/SHA256SUMS',
      'evidence:record-missing npo-evidence/evidence.json',
    ]);
    expect((await validate([path]))[0]).toMatchObject({ file: path, verdict: 'invalid' });
  });

  test('names the cells of the input for findings in a package, zipped or not', async () => {
    const text = textOf('reports/report.xbrl');
    const changed = text.replace(/(<npo-i:SpendingAtSchoolLevel [^>]*>)([^<]*)/, '$1-$2');
    expect(changed).not.toBe(text);
    const path = packed('wrong-amount', { 'reports/report.xbrl': changed });
    const unpacked = join(folder, 'wrong-amount-unpacked');
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true });
      writeFileSync(join(unpacked, name), bytes);
    }
    for (const given of [path, join(unpacked, TOP), join(unpacked, TOP, 'reports/report.xbrl')]) {
      const verdicts = await validate([given]);
      const found = verdicts.flatMap(({ file, diagnostics }) =>
        file.endsWith('report.xbrl') ? diagnostics : [],
      );
      expect([given, found.some(({ source }) => source?.file === 'input.json')]).toEqual([given, true]);
    }
  });

  test('says nothing of the folder that generate wrote to', async () => {
    const { contents } = await openPackage(join(folder, 'made'));
    expect(contents && (await checkEvidence(contents, join(folder, 'made'), taxonomies))).toBeUndefined();
  });

  test('says nothing of a report package that is no evidence', async () => {
    const path = packed('plain', {
      SHA256SUMS: undefined,
      'evidence.json': undefined,
      'lineage.csv': undefined,
      'lineage-rows.csv': undefined,
      'findings.json': undefined,
    });
    const verdicts = await validate([path]);
    expect(verdicts.every(({ file }) => file.includes('!/npo-evidence/reports/'))).toBe(true);
  });
});
