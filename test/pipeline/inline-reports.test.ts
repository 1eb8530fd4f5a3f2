import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { compare } from '../../src/pipeline/compare.js';
import { readReportFile } from '../../src/pipeline/open/report-file.js';
import { trace } from '../../src/pipeline/trace.js';
import { validate } from '../../src/pipeline/validate.js';

const cases = fileURLToPath(new URL('../../fixtures/inline/', import.meta.url));
const at = (path: string) => join(cases, path);
const TWO = ['documents/pass-two-documents-1.html', 'documents/pass-two-documents-2.html'].map(at);

const folder = mkdtempSync(join(tmpdir(), 'npo-inline-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A case where its taxonomy lies beside it. */
function besideTaxonomy(path: string): string {
  return readFileSync(at(path), 'utf8').replaceAll('../cases.xsd', 'cases.xsd');
}

const summaries = async (files: readonly string[], documentSet = false) => {
  const verdicts = await validate(files, { documentSet, packages: [cases] });
  return verdicts.map(({ file, verdict, facts, target }) => [file, verdict, facts, target]);
};

describe('validate', () => {
  test('judges pages one by one, and by request as one set', async () => {
    const [first = '', second = ''] = TWO;
    expect(await summaries(TWO)).toEqual([
      [first, 'valid', 1, undefined],
      [second, 'invalid', 1, undefined],
    ]);
    expect(await summaries(TWO, true)).toEqual([[first, 'valid', 2, undefined]]);
  });

  test('names the file that a finding is in, of all files of a set', async () => {
    const pages = ['documents/fail-duplicate-id-across-1.html', 'documents/fail-duplicate-id-across-2.html'];
    const [verdict] = await validate(pages.map(at), { documentSet: true, packages: [cases] });
    const finding = verdict?.diagnostics.find(({ code }) => code === 'inline:duplicate-id');
    expect(finding?.location?.file).toBe(at(pages[1] ?? ''));
    expect(finding?.related.map(({ file }) => file)).toEqual([at(pages[0] ?? '')]);
  });

  test('gives a judgement for each target, and what is wrong with the pages once', async () => {
    const file = at('header/pass-two-targets.html');
    expect(await summaries([file])).toEqual([
      [file, 'valid', 1, undefined],
      [file, 'valid', 1, 'other'],
    ]);
    const wrong = join(folder, 'wrong.html');
    writeFileSync(wrong, besideTaxonomy('header/pass-two-targets.html').replace('12</ix', 'x</ix'));
    copyFileSync(at('cases.xsd'), join(folder, 'cases.xsd'));
    const verdicts = await validate([wrong]);
    const found = verdicts.map(({ verdict, diagnostics }) => [
      verdict,
      diagnostics.filter(({ layer }) => layer === 'inline').map(({ code }) => code),
    ]);
    expect(found).toEqual([
      ['invalid', ['inline:text-not-of-format']],
      ['invalid', []],
    ]);
  });
});

describe('pages in a folder', () => {
  const set = join(folder, 'set');
  const packed = join(folder, 'package.xbri');

  beforeAll(() => {
    mkdirSync(set);
    const pages = ['documents/pass-two-documents-1.html', 'documents/pass-two-documents-2.html'];
    const texts = pages.map(besideTaxonomy);
    texts.forEach((text, index) => {
      writeFileSync(join(set, `${String(index)}.html`), text);
    });
    copyFileSync(at('cases.xsd'), join(set, 'cases.xsd'));
    const type = { documentInfo: { documentType: 'https://xbrl.org/report-package/2023/xbri' } };
    const files = {
      'P/META-INF/reportPackage.json': strToU8(JSON.stringify(type)),
      'P/reports/set/1.html': strToU8(texts[0] ?? ''),
      'P/reports/set/2.xhtml': strToU8(texts[1] ?? ''),
      'P/reports/set/cases.xsd': strToU8(readFileSync(at('cases.xsd'), 'utf8')),
    };
    writeFileSync(packed, zipSync(files));
  });

  test('are one set', async () => {
    expect(await summaries([set])).toEqual([[set, 'valid', 2, undefined]]);
  });

  test('are judged by the taxonomy that they refer to, not by one of that name in their folder', async () => {
    const pages = join(folder, 'above', 'pages');
    mkdirSync(pages, { recursive: true });
    copyFileSync(at('cases.xsd'), join(pages, 'cases.xsd'));
    writeFileSync(join(pages, '1.html'), readFileSync(TWO[0] ?? ''));
    const [verdict] = await validate([pages]);
    expect(verdict?.verdict).toBe('undetermined');
    const [finding] = verdict?.diagnostics ?? [];
    expect(finding?.code).toBe('dts:outside-given-folders');
    expect(finding?.message.en).toContain(join(folder, 'above', 'cases.xsd'));
    copyFileSync(at('cases.xsd'), join(folder, 'above', 'cases.xsd'));
    const [helped] = await validate([pages], { packages: [join(folder, 'above')] });
    expect(helped?.verdict).toBe('valid');
  });

  test('are one set in a report package too (Report Package 1.0 §4.1)', async () => {
    expect(await summaries([packed])).toEqual([
      [expect.stringContaining('reports/set'), 'valid', 2, undefined],
    ]);
  });

  test('are compared fact by fact with an instance, with a package and with a page', async () => {
    const changes = async (a: string, b: string) => (await compare(a, b)).changes;
    const instance = at('documents/pass-two-documents.xml');
    expect(await changes(set, instance)).toEqual([]);
    expect(await changes(packed, instance)).toEqual([]);
    expect(await changes(at('documents/pass-two-documents-1.html'), packed)).toEqual([
      expect.objectContaining({ kind: 'added', concept: 'ex:Revenue', after: '1234' }),
    ]);
  });

  test('are traced', async () => {
    const { figures } = await trace(packed, 'ex:Revenue');
    expect(figures?.map(({ value }) => value)).toEqual(['1234']);
  });
});

test('a page that has not the name of one is told which name it needs', async () => {
  const named = join(folder, 'page.xml');
  writeFileSync(named, readFileSync(TWO[0] ?? ''));
  const [verdict] = await validate([named]);
  const [finding] = verdict?.diagnostics ?? [];
  expect([finding?.code, finding?.help.en]).toEqual([
    'xbrl21:no-xbrl-root',
    expect.stringContaining('call it .html or .xhtml'),
  ]);
});

describe('a page that cannot be compared', () => {
  test('says why', async () => {
    const page = at('numbers/fail-not-a-number.html');
    const compared = await compare(page, page);
    expect(compared.changes).toBeUndefined();
    expect(new Set(compared.diagnostics.map(({ code }) => code))).toEqual(new Set(['inline:not-a-number']));
  });

  test('is no XBRL where nothing in it is tagged', () => {
    const { report, diagnostics } = readReportFile(at('documents/fail-no-inline-elements.html'));
    expect(report).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['inline:no-inline-elements']);
  });

  test('is one of several reports in a package', async () => {
    const several = join(folder, 'several.zip');
    const page = strToU8(besideTaxonomy('documents/pass-two-documents-1.html'));
    writeFileSync(several, zipSync({ 'P/reports/1.html': page, 'P/reports/2.html': page }));
    const compared = await compare(several, several);
    expect(new Set(compared.diagnostics.map(({ code }) => code))).toEqual(
      new Set(['package:several-reports']),
    );
  });
});
