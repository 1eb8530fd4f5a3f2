import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { diffOutput, findingsOutput, outputSchemas, verdictOutput } from '../../scripts/output-schemas.js';
import { main } from '../../src/cli/main.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const SCHEMAS = fileURLToPath(new URL('../../schemas/output/', import.meta.url));
const INPUT = join(FIXTURES, 'boards/one-school/input.json');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'npo-xbrl-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: string[]): Promise<Ran> {
  const printed = { out: '', err: '' };
  const code = await main(args, {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}

/** A copy of the one-school input with one text replaced. */
function altered(name: string, from: string | RegExp, to: string): string {
  const path = join(folder, name);
  const text = readFileSync(INPUT, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  return path;
}

function jsonLines(out: string): unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('generate', () => {
  test('writes the reports and says in Dutch what they hold', async () => {
    const { code, out, err } = await run('generate', INPUT, '-o', join(folder, 'plain'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Stichting De Enige School (fictief)');
    expect(out).toContain('Instemming MR       1 ja');
    expect(out).toMatch(/filing\.xbrl {2}geldig, \d+ feiten/);
    expect(out).toContain("De andere thema's moeten nog worden ingevuld");
  });

  test('speaks English when asked', async () => {
    const { out } = await run('generate', INPUT, '-o', join(folder, 'english'), '--lang', 'en');
    expect(out).toContain('Consent of MR       1 yes');
    expect(out).toContain('The other themes are still to be filled in');
  });

  test('does not overwrite without --force, and writes nothing then', async () => {
    const output = join(folder, 'twice');
    await run('generate', INPUT, '-o', output);
    writeFileSync(join(output, 'filing.xbrl'), 'mine');
    const again = await run('generate', INPUT, '-o', output);
    expect(again.code).toBe(2);
    expect(again.out).toContain('output:target-exists');
    expect(readFileSync(join(output, 'filing.xbrl'), 'utf8')).toBe('mine');
    const forced = await run('generate', INPUT, '-o', output, '--force');
    expect(forced.code).toBe(0);
    expect(readFileSync(join(output, 'filing.xbrl'), 'utf8')).toContain('<xbrli:xbrl');
  });

  test('writes the reports and exits with 1 where a business rule finds an error', async () => {
    const input = altered('error.json', '"mrConsent": "yes",', '');
    const { code, out } = await run('generate', input, '-o', join(folder, 'error'));
    expect(code).toBe(1);
    expect(out).toContain('npo:consent-not-stated');
    expect(readdirSync(join(folder, 'error'))).toContain('filing.xbrl');
  });

  test('leaves the filing out where a demanded answer is blank, and writes the detail report', async () => {
    const input = altered('blank.json', '"gmrConsent": "notApplicable",', '');
    const { code, out } = await run('generate', input, '-o', join(folder, 'blank'));
    expect(code).toBe(1);
    expect(out).toContain('npo:demanded-answer-missing');
    expect(readdirSync(join(folder, 'blank')).sort()).toEqual([
      'fill-in.csv',
      'findings.json',
      'lineage-rows.csv',
      'lineage.csv',
      'report-lineage.html',
      'report.html',
      'report.xbrl',
    ]);
  });

  test('removes the filing of an earlier run that this one cannot make', async () => {
    const output = join(folder, 'stale');
    await run('generate', INPUT, '-o', output);
    await run(
      'generate',
      altered('stale.json', '"gmrConsent": "notApplicable",', ''),
      '-o',
      output,
      '--force',
    );
    expect(existsSync(join(output, 'filing.xbrl'))).toBe(false);
  });

  test('names every finding where nothing is written, also of the parts that could be read', async () => {
    const input = altered('lost.json', /"amount": "[^"]*"/g, '"amount": "n.t.b."');
    writeFileSync(input, readFileSync(input, 'utf8').replace('"mrConsent": "yes",', ''));
    const { code, out } = await run('generate', input, '-o', join(folder, 'lost'));
    expect(code).toBe(2);
    expect(out.match(/^fout · input:json-value/gm)).toHaveLength(5);
    expect(out).toContain('npo:consent-not-stated');
  });

  test('gives the verdict that validate gives on the bytes', async () => {
    const input = altered('late.json', '"date": "2024-02-15"', '"date": "2023-02-15"');
    const target = join(folder, 'late');
    const { code, out } = await run('generate', input, '-o', target, '--format', 'json');
    const generated = jsonLines(out).map((object) => verdictOutput.parse(object));
    const validated = await run('validate', ...generated.map(({ file }) => file), '--format', 'json');
    const judged = jsonLines(validated.out).map((object) => verdictOutput.parse(object));
    expect(code).toBe(1);
    expect(generated.map(({ verdict, layers }) => [verdict, layers])).toEqual(
      judged.map(({ verdict, layers }) => [verdict, layers]),
    );
  });

  test('writes nothing and exits with 2 for an input that cannot be read', async () => {
    const input = join(folder, 'no.xlsx');
    writeFileSync(input, 'this is no workbook');
    const { code, out } = await run('generate', input, '-o', join(folder, 'unreadable'));
    expect(code).toBe(2);
    expect(out).toContain('Er is niets geschreven');
    expect(existsSync(join(folder, 'unreadable'))).toBe(false);
  });

  test.each([2021, 2022, 2023, 2025])('says why there is no filing for %s', async (year) => {
    const input = altered(
      `${String(year)}.json`,
      '"reportingYear": 2024',
      `"reportingYear": ${String(year)}`,
    );
    const { out } = await run('generate', input, '-o', join(folder, String(year)));
    expect(out).toContain(`verslagjaar ${String(year)} zijn niet`);
    expect(readdirSync(join(folder, String(year))).sort()).toEqual([
      'findings.json',
      'lineage-rows.csv',
      'lineage.csv',
      'report-lineage.html',
      'report.html',
      'report.xbrl',
    ]);
  });

  test('refuses a year that the programme does not have', async () => {
    const input = altered('2019.json', '"reportingYear": 2024', '"reportingYear": 2019');
    const { code, out } = await run('generate', input, '-o', join(folder, '2019'));
    expect(code).toBe(2);
    expect(out).toMatch(/npo:reporting-year-unknown|input:year/);
  });

  test('prints JSON and nothing else, one object a report, as its schema promises', async () => {
    const { out, err } = await run('generate', INPUT, '-o', join(folder, 'json'), '--format', 'json');
    expect(err).toBe('');
    const objects = jsonLines(out).map((object) => verdictOutput.parse(object));
    expect(objects.map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
    expect(objects.every(({ written }) => written?.length === 8)).toBe(true);
  });

  test('writes findings.json as its schema promises', async () => {
    const input = altered('findings.json.json', '"mrConsent": "yes",', '');
    await run('generate', input, '-o', join(folder, 'findings'));
    const content = findingsOutput.parse(
      JSON.parse(readFileSync(join(folder, 'findings/findings.json'), 'utf8')),
    );
    expect(content.diagnostics.map(({ code }) => code)).toContain('npo:consent-not-stated');
  });
});

describe('validate', () => {
  const filing = join(FIXTURES, 'boards/one-school/expected/filing.xbrl');

  test('exits with 0 for a valid file', async () => {
    const { code, out } = await run('validate', filing);
    expect(code).toBe(0);
    expect(out).toContain('geldig');
  });

  test('takes one package for each --package, whatever stands behind it', async () => {
    const { code } = await run('validate', '--package', join(FIXTURES, '../schemas/npo'), filing);
    expect(code).toBe(0);
  });

  test('keeps to the rules of the official entry point, whatever schema is named before it', async () => {
    const path = join(folder, 'two.xbrl');
    writeFileSync(join(folder, 'own.xsd'), '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>');
    const own = '<link:schemaRef xlink:type="simple" xlink:href="own.xsd"/>';
    writeFileSync(path, readFileSync(filing, 'utf8').replace('<link:schemaRef', `${own}<link:schemaRef`));
    const { code, out } = await run('validate', path, '--format', 'json');
    expect(code).toBe(1);
    expect(out).toContain('FR-NL-2.04');
    expect(out).toContain('"profile":"ocw-nt19-beleidsinformatie-2024"');
  });

  test('does not call a filing without facts valid', async () => {
    const path = join(folder, 'nothing.xbrl');
    writeFileSync(path, readFileSync(filing, 'utf8').replace(/<xbrli:context[\s\S]*(?=<\/xbrli:xbrl>)/, ''));
    const { out } = await run('validate', path, '--format', 'json');
    const [result] = jsonLines(out).map((object) => verdictOutput.parse(object));
    // The official rules want some facts to be there.
    expect(result?.verdict).toBe('invalid');
    expect(result?.layers.at(-1)).toEqual({ name: 'business', status: 'skipped' });
  });

  test('says what the verdict rests on', async () => {
    const { out } = await run('validate', filing);
    expect(out).toContain('Andere delen kunnen gegevens verlangen die hier ontbreken; dat is niet nagegaan.');
  });

  test.each([
    ['and at the input beside it', 'c1">po<', 'c1" decimals="0">po<', '/board/sector'],
    ['and at no input that the value was not made of', 'c1">po<', 'c1">xo<', undefined],
  ])('exits with 1 for an invalid file and points at the line, %s', async (name, right, wrong, pointer) => {
    const target = join(folder, name);
    await run('generate', INPUT, '-o', target);
    const path = join(target, 'filing.xbrl');
    writeFileSync(path, readFileSync(path, 'utf8').replace(right, wrong));
    const { code, out } = await run('validate', path, '--format', 'json');
    expect(code).toBe(1);
    const [result] = jsonLines(out).map((object) => verdictOutput.parse(object));
    const [first] = result?.diagnostics ?? [];
    expect(first?.location?.line).toBe(38);
    expect(first?.location?.column).toBeGreaterThan(1);
    expect(first?.source?.pointer).toBe(pointer);
  });

  test('exits with 1 for a file that is not well-formed, and 2 for one that is not there', async () => {
    const path = join(folder, 'broken.xbrl');
    writeFileSync(path, '<xbrli:xbrl');
    expect((await run('validate', path)).code).toBe(1);
    const absent = await run('validate', join(folder, 'absent.xbrl'));
    expect(absent.code).toBe(2);
    expect(absent.out).toContain('file:not-readable');
  });

  test('gives the highest exit code of several files and one JSON object each', async () => {
    const { code, out } = await run('validate', filing, join(folder, 'absent.xbrl'), '--format', 'json');
    expect(code).toBe(2);
    expect(jsonLines(out)).toHaveLength(2);
  });

  test.each([
    ['a concept', '<ocw-i:GuidanceCounciler contextRef="c1">Ja</ocw-i:GuidanceCounciler>'],
    [
      'an axis',
      `<xbrli:context id="cx"><xbrli:entity><xbrli:identifier scheme="http://www.kvk.nl/kvk-id">12345678</xbrli:identifier></xbrli:entity>
       <xbrli:period><xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate></xbrli:period>
       <xbrli:scenario><xbrldi:typedMember dimension="ocw-dim:OtherAxis"><ocw-dm:OtherTypedMember>x</ocw-dm:OtherTypedMember></xbrldi:typedMember></xbrli:scenario>
       </xbrli:context><ocw-i:GuidanceCounciler contextRef="cx">Ja</ocw-i:GuidanceCounciler>`,
    ],
  ])('leaves open the verdict on facts with %s that is not here, never invalid', async (_, extra) => {
    const path = join(folder, 'whole.xbrl');
    const text = readFileSync(filing, 'utf8');
    writeFileSync(path, text.replace('</xbrli:xbrl>', `${extra}</xbrli:xbrl>`));
    const { code, out } = await run('validate', path, '--format', 'json');
    expect(code).toBe(2);
    const [result] = jsonLines(out).map((object) => verdictOutput.parse(object));
    expect(result?.verdict).toBe('undetermined');
    expect(result?.diagnostics.map((one) => one.code)).toContain('dts:outside-rewritten-part');
    expect(result?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('holds no footnote against a file whose fact is not here', async () => {
    const path = join(folder, 'footnote.xbrl');
    const extra = `<ocw-i:GuidanceCounciler id="f1" contextRef="c1">Ja</ocw-i:GuidanceCounciler>
      <link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
      <link:loc xlink:type="locator" xlink:href="#f1" xlink:label="fact"/>
      <link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="fact" xlink:to="note"/>
      <link:footnote xlink:type="resource" xlink:label="note" xlink:role="http://www.xbrl.org/2003/role/footnote" xml:lang="nl">Toelichting</link:footnote>
      </link:footnoteLink>`;
    writeFileSync(path, readFileSync(filing, 'utf8').replace('</xbrli:xbrl>', `${extra}</xbrli:xbrl>`));
    const { out } = await run('validate', path, '--profile', 'none', '--format', 'json');
    const [result] = jsonLines(out).map((object) => verdictOutput.parse(object));
    expect(result?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result?.verdict).toBe('undetermined');
  });
});

describe('diff', () => {
  const filing = join(FIXTURES, 'boards/one-school/expected/filing.xbrl');

  test('exits with 0 for the same report written otherwise', async () => {
    const path = join(folder, 'same.xbrl');
    const text = readFileSync(filing, 'utf8').replaceAll('"c1"', '"other"').replaceAll('ocw-i:', 'x:');
    writeFileSync(path, text.replace('xmlns:ocw-i=', 'xmlns:x=').replaceAll('\n  ', '\n\n    '));
    const { code, out } = await run('diff', filing, path);
    expect([code, out]).toEqual([0, 'De rapporten zijn gelijk.\n']);
  });

  test('exits with 1 and names the fact with its difference', async () => {
    const path = join(folder, 'different.xbrl');
    writeFileSync(path, readFileSync(filing, 'utf8').replace(/(decimals="0">)15601</, '$115600<'));
    const { code, out } = await run('diff', filing, path, '--format', 'json');
    expect(code).toBe(1);
    const { changes } = diffOutput.parse(JSON.parse(out));
    expect(changes).toEqual([
      {
        kind: 'changed',
        entity: 'http://www.kvk.nl/kvk-id 12345678',
        concept: 'ocw-i:InterventionsEffectiveUseOfEducation',
        dimensions: { 'ocw-dim:SettingCodeAxis': '00AB' },
        period: '2024-01-01/2024-12-31',
        unit: 'iso4217:EUR',
        before: '15601',
        after: '15600',
        difference: '-1',
      },
    ]);
    expect((await run('diff', filing, path, '--tolerance', '1')).code).toBe(0);
  });

  test.each([
    ['no context', (text: string) => text.replace('contextRef="c1"', 'contextRef="absent"')],
    [
      'a context with content that is no dimension',
      (text: string) => text.replace('<xbrli:scenario>', '<xbrli:scenario><x:actual xmlns:x="urn:x"/>'),
    ],
  ])('exits with 2 for facts with %s: nobody can tell what they are about', async (_, change) => {
    const path = join(folder, 'incomparable.xbrl');
    const text = readFileSync(filing, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
    const { code, out } = await run('diff', filing, path);
    expect(code).toBe(2);
    expect(out).toContain('file:facts-not-comparable');
  });

  test('exits with 2 where a file cannot be compared, and 64 for a tolerance that is no amount', async () => {
    expect((await run('diff', filing, INPUT)).code).toBe(2);
    const other = await run('diff', filing, join(FIXTURES, '../schemas/ocw/nt19/catalog.xml'));
    expect(other.code).toBe(2);
    expect(other.out).toContain('xbrl21:no-xbrl-root');
    expect((await run('diff', filing, filing, '--tolerance', 'veel')).code).toBe(64);
  });
});

describe('trace and explain', () => {
  test('trace names the cells and lines that a figure is made of', async () => {
    const target = join(folder, 'trace');
    await run('generate', INPUT, '-o', target);
    const { code, out } = await run(
      'trace',
      join(target, 'filing.xbrl'),
      'InterventionsEffectiveUseOfEducation',
      '--school',
      '00AB',
    );
    expect(code).toBe(0);
    expect(out).toContain('15601 iso4217:EUR');
    expect(out.match(/\/spending\/\d+\/amount/g)).toEqual(['/spending/0/amount', '/spending/2/amount']);
  });

  test('trace says where nothing is found', async () => {
    const filing = join(folder, 'alone.xbrl');
    copyFileSync(join(FIXTURES, 'boards/one-school/expected/filing.xbrl'), filing);
    expect((await run('trace', filing, 'Nothing')).code).toBe(1);
    expect((await run('trace', filing, 'SectorBi')).out).toContain('lineage.csv');
    expect((await run('trace', INPUT, 'SectorBi')).code).toBe(2);
  });

  test('explain prints the page of a finding', async () => {
    const { code, out } = await run('explain', 'npo:consent-not-stated');
    expect(code).toBe(0);
    expect(out).toContain('Grondslag:');
    expect((await run('explain', 'FR-NL-3.03', '--lang', 'en')).out).toContain('Basis:');
  });

  test('explain suggests the code that one with a slip was meant to be', async () => {
    expect((await run('explain', 'npo:concent-not-stated')).err).toContain('npo:consent-not-stated?');
  });

  test('explain suggests a code where there is none of that name', async () => {
    const { code, err } = await run('explain', 'consent-not-stated');
    expect(code).toBe(64);
    expect(err).toContain('npo:consent-not-stated');
  });
});

describe('the command line', () => {
  test.each([
    ['an unknown command', ['vlieg']],
    ['a missing argument', ['generate']],
    ['an unknown option', ['validate', 'a.xbrl', '--snel']],
    ['a format that does not exist', ['validate', 'a.xbrl', '--format', 'xml']],
    ['a year that is no year', ['generate', INPUT, '-o', 'x', '--year', 'abc']],
    ['a year without a value', ['generate', INPUT, '-o', 'x', '--year=']],
    ['a year with a fraction', ['generate', INPUT, '-o', 'x', '--year', '2024.5']],
    ['an output folder without a name', ['generate', INPUT, '-o']],
    ['two tolerances', ['diff', 'a', 'b', '--tolerance', '1', '--tolerance', '2']],
    ['two output folders', ['generate', INPUT, '-o', 'x', '-o', 'y']],
    ['a template of a year without the programme', ['init', '-o', 'x.xlsx', '--year', '2030']],
  ])('exits with 64 for %s', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([64, '']);
    expect(err).not.toBe('');
  });

  test('lists its commands in both languages', async () => {
    expect((await run('--help')).out).toContain('Maak de rapporten van een verslagjaar');
    expect((await run('--help', '--lang', 'en')).out).toContain('Make the reports of a report year');
  });

  test.each([...outputSchemas()])('has the promise %s checked in', (name, schema) => {
    expect(readFileSync(join(SCHEMAS, name), 'utf8')).toBe(schema);
  });
});
