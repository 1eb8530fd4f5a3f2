import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { verdictOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';
import {
  appinfo,
  IMPORTS,
  item,
  linkbase,
  loc,
  presentationArc,
  presentationLink,
  schema,
} from '../xbrl/taxonomy/memory-source.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-taxonomy-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const printed = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}

/** What `validate` says of a path, one object for each judgement, checked against the schema of the output. */
async function judged(...args: string[]) {
  const { code, out } = await run('validate', '--format', 'json', '--lang', 'en', ...args);
  const lines = out.trimEnd().split('\n');
  return { code, verdicts: lines.map((line) => verdictOutput.parse(JSON.parse(line))) };
}

function save(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const REF =
  '<link:linkbaseRef xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="pre.xml"/>';
const SCHEMA = schema('http://x.nl/t', appinfo(REF) + IMPORTS + item('A') + item('B'));
const PRESENTATION = linkbase(
  presentationLink(
    loc('a', 'all.xsd#t_A') + loc('b', 'all.xsd#t_B') + presentationArc('a', 'b', 'order="1"'),
  ),
);
const WRONG_PRESENTATION = PRESENTATION.replace('order="1"', 'order="eerst"');

const entryPoint = (name: string, href: string) =>
  `<tp:entryPoint><tp:name xml:lang="en">${name}</tp:name><tp:name xml:lang="nl">${name} (nl)</tp:name><tp:entryPointDocument href="${href}"/></tp:entryPoint>`;
const METADATA = `<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>http://x.nl/</tp:identifier><tp:entryPoints>${entryPoint('All', 'http://x.nl/all.xsd')}${entryPoint('Labels', 'http://x.nl/labels.xsd')}</tp:entryPoints></tp:taxonomyPackage>`;
const CATALOGUE =
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://x.nl/" rewritePrefix="../x.nl/"/></catalog>';

const PACKAGE: Readonly<Record<string, string>> = {
  'P/META-INF/taxonomyPackage.xml': METADATA,
  'P/META-INF/catalog.xml': CATALOGUE,
  'P/x.nl/all.xsd': SCHEMA,
  'P/x.nl/pre.xml': PRESENTATION,
  'P/x.nl/labels.xsd': schema('http://x.nl/labels', IMPORTS),
};

function zip(name: string, files: Readonly<Record<string, string>>): string {
  const packed = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return save(name, zipSync(Object.fromEntries(packed)));
}

function without(files: Readonly<Record<string, string>>, path: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
}

const statuses = ({ layers }: { layers: readonly { name: string; status: string }[] }) =>
  layers.map(({ name, status }) => `${name} ${status}`);

describe('validate of a taxonomy document', () => {
  test('judges a schema with what it refers to, by the layers that are about taxonomies', async () => {
    save('plain/pre.xml', PRESENTATION);
    const { code, verdicts } = await judged(save('plain/all.xsd', SCHEMA));
    expect(verdicts.map(statuses)).toEqual([
      [
        ...['xml passed', 'dts passed', 'xml-schema passed', 'xbrl21 passed', 'generic-links passed'],
        ...['dimensions passed', 'enumerations passed', 'calculation passed'],
      ],
    ]);
    expect(verdicts[0]).toMatchObject({ verdict: 'valid', profile: 'xbrl', concepts: 2 });
    expect(verdicts[0]).not.toHaveProperty('facts');
    expect(code).toBe(0);
  });

  test('judges a linkbase', async () => {
    save('linkbase/all.xsd', SCHEMA);
    const { code, verdicts } = await judged(save('linkbase/pre.xml', WRONG_PRESENTATION));
    expect([code, verdicts[0]?.verdict]).toEqual([1, 'invalid']);
    expect(verdicts[0]?.diagnostics.map(({ layer }) => layer)).toEqual(['xml-schema']);
  });

  test('names a document that it refers to in vain', async () => {
    const { code, verdicts } = await judged(save('alone/all.xsd', SCHEMA));
    expect([code, verdicts[0]?.verdict]).toEqual([1, 'invalid']);
    expect(verdicts[0]?.diagnostics[0]).toMatchObject({ layer: 'dts', location: { line: 1 } });
  });

  test('leaves the verdict open where a document elsewhere is not here', async () => {
    const text = SCHEMA.replace('pre.xml', 'http://x.nl/pre.xml');
    const { code, verdicts } = await judged(save('elsewhere/all.xsd', text));
    expect([code, verdicts[0]?.verdict]).toEqual([2, 'undetermined']);
    expect(verdicts[0]?.diagnostics.map((finding) => finding.code)).toEqual(['dts:document-not-found']);
  });

  test('refuses a document that is neither', async () => {
    const { code, verdicts } = await judged(save('other.xml', '<html/>'));
    expect([code, verdicts[0]?.diagnostics[0]?.code]).toEqual([1, 'xbrl21:no-xbrl-root']);
  });

  test('finds no entry point in it', async () => {
    const { code, verdicts } = await judged(save('entry.xsd', SCHEMA), '--entry-point', 'All');
    expect([code, verdicts[0]?.diagnostics[0]?.code]).toEqual([2, 'package:entry-point-unknown']);
  });
});

describe('validate of a taxonomy package', () => {
  test('judges each entry point, in the order of the package', async () => {
    const path = zip('whole.zip', PACKAGE);
    const { code, verdicts } = await judged(path);
    expect(verdicts.map(({ file, entryPoint: entry, verdict }) => [file, entry, verdict])).toEqual([
      [path, { name: 'All', documents: ['http://x.nl/all.xsd'] }, 'valid'],
      [path, { name: 'Labels', documents: ['http://x.nl/labels.xsd'] }, 'valid'],
    ]);
    expect(code).toBe(0);
  });

  test('names the entry point on the line of its verdict', async () => {
    const { out } = await run('validate', zip('whole.zip', PACKAGE));
    expect(out).toContain('whole.zip, All (nl): geldig, 2 concepten');
    expect(out).toContain('whole.zip, Labels (nl): geldig, 0 concepten');
  });

  test.each(['All', 'All (nl)', 'http://x.nl/all.xsd', 'x.nl/all.xsd'])(
    'judges the entry point that is asked for: %s',
    async (wanted) => {
      const { verdicts } = await judged(zip('whole.zip', PACKAGE), '--entry-point', wanted);
      expect(verdicts.map(({ verdict, concepts }) => [verdict, concepts])).toEqual([['valid', 2]]);
    },
  );

  test('lists the names where none is the one asked for', async () => {
    const { code, verdicts } = await judged(zip('whole.zip', PACKAGE), '--entry-point', 'Some');
    expect(code).toBe(2);
    expect(verdicts[0]?.diagnostics[0]?.message).toBe(
      'There is no entry point “Some”; these there are: All; Labels.',
    );
  });

  test('finds what is wrong in it, and where', async () => {
    const path = zip('wrong.zip', { ...PACKAGE, 'P/x.nl/pre.xml': WRONG_PRESENTATION });
    const { code, verdicts } = await judged(path);
    expect([code, ...verdicts.map(({ verdict }) => verdict)]).toEqual([1, 'invalid', 'valid']);
    expect(verdicts[0]?.diagnostics[0]?.location?.file).toBe(`${path}!/P/x.nl/pre.xml`);
  });

  test('says which document it should have and lacks, and where that is referred to', async () => {
    const path = zip('lacking.zip', without(PACKAGE, 'P/x.nl/pre.xml'));
    const { code, verdicts } = await judged(path, '--entry-point', 'All');
    expect([code, verdicts[0]?.verdict]).toEqual([2, 'undetermined']);
    expect(verdicts[0]?.diagnostics[0]).toMatchObject({
      code: 'package:document-missing',
      location: { file: `${path}!/P/x.nl/all.xsd`, line: 1 },
    });
  });

  test('judges a folder that it was unpacked to', async () => {
    for (const [path, text] of Object.entries(PACKAGE)) save(join('unpacked', path), text);
    expect((await judged(join(folder, 'unpacked/P'))).verdicts).toHaveLength(2);
    expect((await judged(join(folder, 'unpacked'))).code).toBe(0);
  });

  test('asks for an entry point where a folder names none', async () => {
    save('folder/all.xsd', SCHEMA);
    save('folder/pre.xml', PRESENTATION);
    const { code, verdicts } = await judged(join(folder, 'folder'));
    expect([code, verdicts[0]?.diagnostics[0]?.code]).toEqual([2, 'package:no-entry-points']);
    expect((await judged(join(folder, 'folder'), '--entry-point', 'all.xsd')).code).toBe(0);
  });

  test('refuses one that is not as the specification has it', async () => {
    const malformed = zip('malformed.zip', { 'P/META-INF/catalog.xml': CATALOGUE });
    const { code, verdicts } = await judged(malformed);
    expect([code, verdicts.map(statuses)]).toEqual([1, [['package failed']]]);
    expect(verdicts[0]?.diagnostics.map((finding) => finding.code)).toEqual(['tpe:metadataFileNotFound']);
    const { code: noZip } = await judged(save('broken.zip', 'not a zip file'));
    expect(noZip).toBe(1);
  });
});

describe('validate of a report package', () => {
  const REPORT = `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:t="http://x.nl/t"><link:schemaRef xlink:type="simple" xlink:href="HREF"/><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://s">1</xbrli:identifier></xbrli:entity><xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context><t:A contextRef="c">a</t:A></xbrli:xbrl>`;
  const kind = (end: string) =>
    JSON.stringify({ documentInfo: { documentType: `https://xbrl.org/report-package/2023${end}` } });
  const REPORTS = {
    'P/META-INF/reportPackage.json': kind('/xbr'),
    'P/META-INF/catalog.xml': CATALOGUE,
    'P/x.nl/all.xsd': SCHEMA,
    'P/x.nl/pre.xml': PRESENTATION,
    'P/reports/report.xbrl': REPORT.replace('HREF', 'http://x.nl/all.xsd'),
  };

  test('judges the report in it with the taxonomy beside it', async () => {
    const path = zip('report.xbr', REPORTS);
    const { code, verdicts } = await judged(path);
    expect([code, verdicts[0]?.verdict, verdicts[0]?.facts]).toEqual([0, 'valid', 1]);
    expect(verdicts[0]?.file).toBe(`${path}!/P/reports/report.xbrl`);
  });

  test('takes a reference by place for one by address: a document is there once', async () => {
    const beside = { 'P/reports/report.xbrl': REPORT.replace('HREF', '../x.nl/all.xsd') };
    const { code, verdicts } = await judged(zip('beside.xbr', { ...REPORTS, ...beside }));
    expect([code, verdicts[0]?.verdict]).toEqual([0, 'valid']);
  });

  test('judges each report of a package of several', async () => {
    const several = {
      ...REPORTS,
      'P/META-INF/reportPackage.json': kind(''),
      'P/reports/other.xbrl': REPORT.replace('HREF', 'http://x.nl/all.xsd').replace('t:A contextRef', 't:A'),
      'P/reports/page.json':
        '{"documentInfo": {"documentType": "https://xbrl.org/2021/xbrl-csv"}, "x": "https://xbrl.org/2021/xbrl-json"}',
    };
    const { code, verdicts } = await judged(zip('several.zip', several));
    expect([code, ...verdicts.map(({ verdict }) => verdict)]).toEqual([
      2,
      'invalid',
      'undetermined',
      'valid',
    ]);
    expect(verdicts[1]?.diagnostics.map((finding) => finding.code)).toEqual([
      'package:report-format-not-read',
    ]);
  });

  test.each([
    ['rpe:invalidJSON', 'a.xbr', { 'P/META-INF/reportPackage.json': '{' }],
    [
      'rpe:invalidJSON',
      'g.xbr',
      { 'P/META-INF/reportPackage.json': kind('/xbr').replace('{', '{"a": 1, "a": 2, ') },
    ],
    ['rpe:invalidJSONStructure', 'b.xbr', { 'P/META-INF/reportPackage.json': '{"documentInfo": []}' }],
    ['rpe:unsupportedReportPackageVersion', 'c.xbr', { 'P/META-INF/reportPackage.json': kind('/xbrx') }],
    ['rpe:documentTypeFileExtensionMismatch', 'd.zip', {}],
    ['rpe:multipleReports', 'e.xbr', { 'P/reports/b.json': '{}' }],
    ['rpe:incorrectReportType', 'f.xbri', { 'P/META-INF/reportPackage.json': kind('/xbri') }],
  ])('refuses with %s', async (code, name, files) => {
    const { code: exit, verdicts } = await judged(zip(name, { ...REPORTS, ...files }));
    expect([exit, verdicts.flatMap(({ diagnostics }) => diagnostics.map((one) => one.code))]).toEqual([
      1,
      [code],
    ]);
  });

  test.each([
    ['rpe:invalidJSON', '{'],
    [
      'rpe:invalidJSON',
      '{"documentInfo": {"documentType": "https://xbrl.org/2021/xbrl-json"}, "a": 1, "a": 2}',
    ],
    ['rpe:invalidJSONStructure', '{}'],
    ['rpe:invalidJSONStructure', '{"documentInfo": {"documentType": 1}}'],
    ['rpe:invalidJSONStructure', '{"documentInfo": []}'],
    [
      'oime:noTaxonomy',
      '{"documentInfo": {"documentType": "https://xbrl.org/2021/xbrl-json", "taxonomy": []}}',
    ],
  ])('refuses a report in JSON with %s: %s', async (code, json) => {
    const files = { ...without(REPORTS, 'P/reports/report.xbrl'), 'P/reports/r.json': json };
    const { code: exit, verdicts } = await judged(zip('json.xbr', files));
    const [first] = verdicts.flatMap(({ diagnostics }) => diagnostics);
    expect([exit, first?.code, first?.location?.file]).toEqual([
      1,
      code,
      expect.stringMatching(/P\/reports\/r\.json$/),
    ]);
  });

  test.each([
    ['rpe:missingReportsDirectory', {}],
    ['rpe:missingReport', { 'P/reports/readme.txt': '' }],
    ['rpe:missingReport', { 'P/reports/a/b/report.xbrl': '' }],
    ['rpe:multipleReportsInSubdirectory', { 'P/reports/a/1.xbrl': '', 'P/reports/a/2.xbrl': '' }],
  ])('refuses with %s', async (code, files) => {
    const others = without(REPORTS, 'P/reports/report.xbrl');
    const { verdicts } = await judged(zip('none.xbr', { ...others, ...files }));
    expect(verdicts.flatMap(({ diagnostics }) => diagnostics.map((one) => one.code))).toEqual([code]);
  });

  test.each([
    'P/reports/tricky.html/report.xbrl',
    'P/reports/tricky.json/report.xbrl',
    'P/reports/a/report.xbrl',
  ])('judges %s: a folder is no report, whatever its name', async (path) => {
    const files: Record<string, string> = {
      ...without(REPORTS, 'P/reports/report.xbrl'),
      [path]: REPORTS['P/reports/report.xbrl'],
      'P/reports/a/page.xhtml/readme.txt': '',
    };
    const packed = await judged(zip('tricky.xbr', files));
    expect(packed.verdicts.map(({ verdict, file }) => [verdict, file.split('!/')[1]])).toEqual([
      ['valid', path],
    ]);
    const unpacked = path.replaceAll('/', '-');
    for (const [name, text] of Object.entries(files)) save(join(unpacked, name), text);
    const { verdicts } = await judged(join(folder, unpacked));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['valid']);
  });

  test('asks that the name of a zip file ends as that of a report package does', async () => {
    const bare = { ...REPORTS, 'P/META-INF/reportPackage.json': kind('/xbrx') };
    for (const path of [zip('report.xbrx', REPORTS), zip('report', REPORTS), zip('future.xbrx', bare)]) {
      const { code, verdicts } = await judged(path);
      expect([code, verdicts[0]?.diagnostics.map((one) => one.code)]).toEqual([
        1,
        ['rpe:unsupportedFileExtension'],
      ]);
    }
  });

  test('asks for a report where a taxonomy package has the folder for them, unless it is told where to begin', async () => {
    const files = { ...PACKAGE, 'P/reports/readme.txt': 'x' };
    for (const [name, text] of Object.entries(files)) save(join('taxonomy-with-reports', name), text);
    for (const path of [zip('taxonomy-with-reports.zip', files), join(folder, 'taxonomy-with-reports')]) {
      const { code, verdicts } = await judged(path);
      expect([code, verdicts[0]?.diagnostics.map((one) => one.code)]).toEqual([1, ['rpe:missingReport']]);
      expect((await judged(path, '--entry-point', 'http://x.nl/all.xsd')).code).toBe(0);
    }
  });

  test('takes a folder of files for a taxonomy where its folder reports holds none', async () => {
    save('with-reports/all.xsd', SCHEMA);
    save('with-reports/pre.xml', PRESENTATION);
    save('with-reports/reports/readme.txt', 'x');
    const { verdicts } = await judged(join(folder, 'with-reports'));
    expect(verdicts[0]?.diagnostics.map((one) => one.code)).toEqual(['package:no-entry-points']);
  });

  test('takes a folder that one was unpacked to for what that says it is', async () => {
    for (const [path, text] of Object.entries(REPORTS)) save(join('unpacked-report', path), text);
    const { code, verdicts } = await judged(join(folder, 'unpacked-report/P'));
    expect([code, verdicts[0]?.verdict]).toEqual([0, 'valid']);
  });

  test('asks of a name that only report packages have that it says what it is', async () => {
    const { verdicts } = await judged(zip('silent.xbr', without(REPORTS, 'P/META-INF/reportPackage.json')));
    expect(verdicts[0]?.diagnostics.map((one) => one.code)).toEqual([
      'rpe:documentTypeFileExtensionMismatch',
    ]);
  });
});

test('validate of our own taxonomy finds nothing wrong in any entry point', async () => {
  const { code, verdicts } = await judged(fileURLToPath(new URL('../../schemas/npo', import.meta.url)));
  expect(verdicts.map(({ entryPoint: entry, verdict }) => `${entry?.name ?? ''} ${verdict}`)).toEqual(
    [2021, 2022, 2023, 2024, 2025].map((year) => `NPO accountability ${String(year)} valid`),
  );
  expect(code).toBe(0);
});

test('validate of a workbook says that it is the input of a report, and leaves the verdict open', async () => {
  const workbook = save('board.xlsx', zipSync({ 'xl/workbook.xml': strToU8('') }));
  const { code, verdicts } = await judged(workbook);
  expect(code).toBe(2);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['undetermined']);
  expect(verdicts.flatMap(({ diagnostics }) => diagnostics.map((one) => one.code))).toEqual([
    'report:is-workbook',
  ]);
});
