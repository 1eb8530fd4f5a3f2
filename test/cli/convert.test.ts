import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { main } from '../../src/cli/main.js';

const REPORT = fileURLToPath(
  new URL('../../fixtures/boards/one-school/expected/report.xbrl', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'npo-convert-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await main([...args, '--lang', 'en'], {
    out: (printed) => (out += printed),
    err: (printed) => (err += printed),
  });
  return { code, out, err };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const fileWith = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('convert', () => {
  test('prints a report in another form, and nothing else', async () => {
    const { code, out, err } = await run('convert', REPORT, '--to', 'json');
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out) as { documentInfo: { documentType: string }; facts: object };
    expect(report.documentInfo.documentType).toBe('https://xbrl.org/2021/xbrl-json');
    expect(Object.keys(report.facts)).toHaveLength(76);
  }, 60_000);

  test('writes a file, and replaces none without being told to', async () => {
    const output = join(folder, 'report.json');
    expect((await run('convert', REPORT, '--to', 'json', '--output', output)).code).toBe(0);
    const before = readFileSync(output);
    const again = await run('convert', REPORT, '--to', 'xml', '--output', output);
    expect(again.code).toBe(2);
    expect(again.err).toContain('output:target-exists');
    expect(readFileSync(output)).toEqual(before);
    expect((await run('convert', REPORT, '--to', 'xml', '--output', output, '--force')).code).toBe(0);
    expect(readFileSync(output, 'utf8')).toMatch(/^<\?xml/);
  }, 60_000);

  test.each([
    ['is not there', undefined],
    ['is no zip file', 'x'],
  ])('writes nothing where a package %s, as nobody can tell then', async (_, content) => {
    const given = content === undefined ? join(folder, 'nothere.zip') : fileWith('broken.zip', content);
    const output = join(folder, 'packed.json');
    const { code, err } = await run('convert', REPORT, '--to', 'xml', '-o', output, '--package', given);
    expect(code).toBe(2);
    expect(err).toContain(given);
    expect(existsSync(output)).toBe(false);
  });

  test('tells what cannot be converted, writes nothing, and says so by its exit code', async () => {
    const other = readFileSync(REPORT, 'utf8').replace(
      '</xbrli:xbrl>',
      '<npo-i:Unheard contextRef="c1">x</npo-i:Unheard></xbrli:xbrl>',
    );
    const output = join(folder, 'other.json');
    const { code, err } = await run(
      'convert',
      fileWith('other.xbrl', other),
      '--to',
      'json',
      '--output',
      output,
    );
    expect(code).toBe(1);
    expect(err).toContain('oime:unknownConcept');
    expect(existsSync(output)).toBe(false);
  }, 60_000);

  test('cannot tell what facts are without their taxonomy', async () => {
    const away = readFileSync(REPORT, 'utf8').replace(
      /xlink:href="[^"]*"/,
      'xlink:href="http://example.org/away.xsd"',
    );
    const { code, err } = await run('convert', fileWith('away.xbrl', away), '--to', 'json');
    expect(code).toBe(2);
    expect(err).toContain('convert:taxonomy-not-complete');
    expect((await run('convert', join(folder, 'away.xbrl'), '--to', 'xml')).code).toBe(0);
  }, 60_000);

  test('says why a package does not have the taxonomy', async () => {
    const pack = join(folder, 'elsewhere', 'META-INF');
    mkdirSync(pack, { recursive: true });
    const rule = '<rewriteURI uriStartString="http://example.org/" rewritePrefix="../../other/"/>';
    const catalogue = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">${rule}</catalog>`;
    writeFileSync(join(pack, 'catalog.xml'), catalogue);
    const away = readFileSync(REPORT, 'utf8').replace(
      /xlink:href="[^"]*"/,
      'xlink:href="http://example.org/a.xsd"',
    );
    const report = fileWith('rewritten.xbrl', away);
    const { code, err } = await run(
      'convert',
      report,
      '--to',
      'json',
      '--package',
      join(folder, 'elsewhere'),
    );
    expect(code).toBe(2);
    expect(err).toContain('package:unsafe-path');
  }, 60_000);

  test.each(['xbrl', 'json'])(
    'says what is wrong with the taxonomy that a report in %s does not fit',
    async (form) => {
      const pack = join(folder, 'cut');
      mkdirSync(join(pack, 'example.org', 'x'), { recursive: true });
      writeFileSync(join(pack, 'example.org', 'x', 'a.xsd'), '<xs:schema');
      const address = 'http://example.org/x/a.xsd';
      const xml = readFileSync(REPORT, 'utf8').replace(/xlink:href="[^"]*"/, `xlink:href="${address}"`);
      const { out } = await run('convert', REPORT, '--to', 'json');
      const json = out.replace(/"taxonomy": \[[^\]]*\]/, `"taxonomy": ["${address}"]`);
      const report = fileWith(`cut.${form}`, form === 'json' ? json : xml);
      const { code, err } = await run('convert', report, '--to', 'json', '--package', pack);
      expect(code).toBe(1);
      expect(err).toContain('xml:not-well-formed');
      expect(err).toContain('oime:unknownConcept');
    },
    60_000,
  );

  test('needs a file that is there, and a form', async () => {
    expect((await run('convert', join(folder, 'none.json'), '--to', 'xml')).code).toBe(2);
    expect((await run('convert', REPORT)).code).toBe(64);
    expect((await run('convert', REPORT, '--to', 'csv')).code).toBe(64);
    expect((await run('convert', fileWith('some.xml', '<a/>'), '--to', 'json')).code).toBe(1);
  }, 60_000);

  test.each<[string, string, Uint8Array | string, string, RegExp]>([
    [
      'a workbook',
      'board.xlsx',
      zipSync({ 'xl/workbook.xml': bytes('') }),
      'report:is-workbook',
      /workbook.*\n.*generate/,
    ],
    [
      'a workbook that is called a report',
      'board.xbrl',
      zipSync({ 'xl/workbook.xml': bytes('') }),
      'report:is-workbook',
      /workbook/,
    ],
    [
      'a workbook of LibreOffice',
      'board.ods',
      zipSync({ mimetype: bytes(''), 'content.xml': bytes('') }),
      'report:is-workbook',
      /workbook/,
    ],
    [
      'an old workbook',
      'board.xls',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'report:is-workbook',
      /workbook/,
    ],
    [
      'a package',
      'evidence.zip',
      zipSync({ 'a/reports/report.xbrl': bytes(''), 'a/findings.json': bytes('') }),
      'report:is-package',
      /one report is needed\. Reports in it: a\/reports\/report\.xbrl\.\n.*Unpack/,
    ],
    [
      'a zip file without reports',
      'photos.zip',
      zipSync({ 'photo.jpg': bytes('') }),
      'report:is-package',
      /no report in it/,
    ],
    [
      'a zip file that was cut off',
      'half.zip',
      zipSync({ 'a.xbrl': bytes('') }).slice(0, 40),
      'report:zip-damaged',
      /cut off or damaged/,
    ],
    ['a zip file by its name alone', 'text.zip', 'no zip', 'report:zip-damaged', /cut off or damaged/],
  ])(
    'says what to do with %s',
    async (_, name, content, finding, expected) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const { code, err } = await run('convert', path, '--to', 'json');
      expect([code, err]).toEqual([2, expect.stringContaining(finding)]);
      expect(err).toMatch(expected);
    },
    60_000,
  );

  test('says what to do with a folder, and with what is no file at all', async () => {
    expect((await run('convert', folder, '--to', 'json')).err).toContain('one report is needed');
    const { code, err } = await run('convert', '-', '--to', 'json');
    expect([code, err]).toEqual([2, expect.stringContaining('report:no-console-input')]);
  }, 60_000);

  test.each(['convert', 'validate', 'diff'])(
    '%s refuses to overwrite a file that is not named',
    async (command) => {
      const files = command === 'diff' ? [REPORT, REPORT] : [REPORT];
      const form = command === 'convert' ? ['--to', 'xml'] : [];
      const { code, out, err } = await run(command, ...files, ...form, '--force');
      expect([code, out]).toEqual([64, '']);
      expect(err).toContain('--force goes with --output');
    },
  );

  test('trace and diff say what to do with a workbook', async () => {
    const path = join(folder, 'given.xlsx');
    writeFileSync(path, zipSync({ 'xl/workbook.xml': bytes('') }));
    for (const args of [
      ['trace', path, 'Spending'],
      ['diff', path, REPORT],
    ]) {
      const { code, out } = await run(...args);
      expect([code, out]).toEqual([2, expect.stringContaining('report:is-workbook')]);
    }
  });
});

test('a report in JSON is validated layer by layer, and a finding has its place in the JSON', async () => {
  const { out: json } = await run('convert', REPORT, '--to', 'json');
  const right = await run('validate', fileWith('right.json', json), '--format', 'json');
  expect(right.code).toBe(0);
  const verdict = JSON.parse(right.out) as { layers: { name: string; status: string }[] };
  expect(verdict.layers.map(({ name }) => name).slice(0, 3)).toEqual(['xbrl-json', 'dts', 'xml-schema']);

  const wrong = json.replace('"value": "2024-12-31"', '"value": "2024-12-99"');
  expect(wrong).not.toBe(json);
  const found = await run('validate', fileWith('wrong.json', wrong), '--format', 'json');
  expect(found.code).toBe(1);
  const { diagnostics } = JSON.parse(found.out) as {
    diagnostics: { layer: string; location?: { pointer?: string; line?: number } }[];
  };
  const schema = diagnostics.find(({ layer }) => layer === 'xml-schema');
  expect(schema?.location?.pointer).toMatch(/^\/facts\/f\d+$/);
  expect(schema?.location?.line).toBeGreaterThan(1);

  const broken = await run('validate', fileWith('broken.json', json.slice(0, -5)), '--format', 'json');
  expect(broken.code).toBe(1);
  expect(broken.out).toContain('xbrlje:invalidJSON');

  const away = json.replace(/"taxonomy": \[\s*"[^"]*"/, '"taxonomy": ["http://example.org/away.xsd"');
  expect((await run('validate', fileWith('away.json', away), '--format', 'json')).code).toBe(2);
}, 120_000);

test('a report in JSON is compared with one in XML fact by fact', async () => {
  const { out: json } = await run('convert', REPORT, '--to', 'json');
  expect((await run('diff', REPORT, fileWith('same.json', json))).code).toBe(0);
  const changed = json.replace('(fictief)', '(anders)');
  expect(changed).not.toBe(json);
  const { code, out } = await run('diff', REPORT, fileWith('changed.json', changed));
  expect(code).toBe(1);
  expect(out).toContain('LegalEntityName');
  expect((await run('diff', REPORT, fileWith('none.json', '{}'))).code).toBe(2);
}, 120_000);

test('facts of parts of a taxonomy that do not come with the program are not guessed at', async () => {
  const filing = REPORT.replace('report.xbrl', 'filing.xbrl');
  const { out: json } = await run('convert', filing, '--to', 'json');
  const outside = json.replace('"ocw-i:AuthorityNumber"', '"ocw-i:SomethingElse"');
  expect(outside).not.toBe(json);
  const { code, err } = await run('convert', fileWith('outside.json', outside), '--to', 'xml');
  expect(code).toBe(2);
  expect(err).toContain('xbrl-json:outside-rewritten-part');
}, 60_000);

test('a report in JSON is judged in a report package too', async () => {
  const { out: json } = await run('convert', REPORT, '--to', 'json');
  const packageFolder = join(folder, 'package');
  mkdirSync(join(packageFolder, 'META-INF'), { recursive: true });
  mkdirSync(join(packageFolder, 'reports'));
  const info = { documentInfo: { documentType: 'https://xbrl.org/report-package/2023' } };
  writeFileSync(join(packageFolder, 'META-INF', 'reportPackage.json'), JSON.stringify(info));
  writeFileSync(join(packageFolder, 'reports', 'report.json'), json);
  const { code, out } = await run('validate', packageFolder, '--format', 'json');
  expect(out).toContain('"name":"xbrl-json","status":"passed"');
  expect(code).toBe(0);
}, 60_000);
