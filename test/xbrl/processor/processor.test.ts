import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { localNameOf, openProcessor, qname } from '../../../src/xbrl/processor/processor.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sums = join(root, 'fixtures/taxonomies/sums');
const report = join(sums, 'rounded.xbrl');
const folder = mkdtempSync(join(tmpdir(), 'npo-processor-'));
const zipped = join(folder, 'reports.zip');
writeFileSync(zipped, zipSync({ 'reports/a.xbrl': readFileSync(report) }));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the processor by itself', () => {
  test('runs the example of its page, which prints what the page says', () => {
    const page = readFileSync(join(root, 'docs/processor.md'), 'utf8');
    const shown = /```text\n([\s\S]*?)```/.exec(page)?.[1];
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'docs/examples/read-and-judge.mjs')], {
      encoding: 'utf8',
    });
    expect({ stdout, stderr }).toEqual({ stdout: shown, stderr: '' });
  });

  test('loads a taxonomy by the path of a schema or by its address', async () => {
    const processor = await openProcessor([sums]);
    const byPath = processor.loadTaxonomy(join(sums, 'sums.xsd'));
    const byAddress = processor.loadTaxonomy(byPath.taxonomy.entryPoints[0] ?? '');
    const names = [byPath, byAddress].map(({ taxonomy }) =>
      [...taxonomy.findAllConcepts()]
        .map(({ name }) => localNameOf(name))
        .filter((name) => name.endsWith('Total')),
    );
    expect(names).toEqual([
      ['OldTotal', 'NewTotal'],
      ['OldTotal', 'NewTotal'],
    ]);
  });

  test('loads a taxonomy from schemas in several folders, after an address too', async () => {
    const paths = ['one', 'two'].map((name) => join(folder, name, 'sums.xsd'));
    for (const path of paths) {
      mkdirSync(dirname(path));
      writeFileSync(path, readFileSync(join(sums, 'sums.xsd')));
    }
    const processor = await openProcessor();
    const address = 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd';
    const { diagnostics, missing } = processor.loadTaxonomy(address, ...paths);
    expect(missing).toEqual([]);
    expect(diagnostics.filter(({ code }) => code.startsWith('dts:'))).toEqual([]);
  });

  test('says what is missing of a taxonomy, and throws nothing', async () => {
    const processor = await openProcessor();
    const { diagnostics, missing } = processor.loadTaxonomy('http://example.org/absent.xsd');
    expect(missing).toEqual(['http://example.org/absent.xsd']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['dts:document-not-found']);
  });

  test('names the entry points of a package', async () => {
    const processor = await openProcessor([join(root, 'schemas/npo')]);
    const addresses = processor.entryPoints.flatMap(({ documents }) => documents);
    expect(addresses.map((address) => /-(\d{4})\.xsd$/.exec(address)?.[1])).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(processor.diagnostics).toEqual([]);
  });

  test('takes a document from the package whose catalogue says most of its address, in whatever order they are given', async () => {
    const packaged = (name: string, start: string) => {
      const path = join(folder, name);
      const catalogue = `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="${start}" rewritePrefix="../"/></catalog>`;
      mkdirSync(join(path, 'META-INF'), { recursive: true });
      writeFileSync(join(path, 'META-INF/catalog.xml'), catalogue);
      return path;
    };
    const wide = packaged('wide', 'http://x/');
    const narrow = packaged('narrow', 'http://x/narrow/');
    writeFileSync(join(narrow, 'sums.xsd'), readFileSync(join(sums, 'sums.xsd')));
    for (const order of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      const { taxonomy } = (await openProcessor(order)).loadTaxonomy('http://x/narrow/sums.xsd');
      expect(taxonomy.documentUrls).toContain('http://x/narrow/sums.xsd');
    }
  });

  test('reads the facts of a report without judging them', async () => {
    const processor = await openProcessor();
    const read = processor.readReport(report);
    const concept = qname('http://example.org/sums', 'NewPart');
    expect(read.report?.facts.filter((fact) => fact.concept === concept)).toMatchObject([
      { value: '60', decimals: '0', period: { kind: 'duration', start: '2024-01-01', end: '2024-12-31' } },
    ]);
    expect(read.instance?.units.map(({ id }) => id)).toEqual(['EUR']);
  });

  test('reads the facts of a report in JSON, by its taxonomy', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'npo-processor-')), 'report.json');
    const write = (taxonomy: string) => {
      writeFileSync(
        path,
        JSON.stringify({
          documentInfo: {
            documentType: 'https://xbrl.org/2021/xbrl-json',
            namespaces: {
              m: 'http://example.org/sums',
              iso4217: 'http://www.xbrl.org/2003/iso4217',
              kvk: 'http://www.kvk.nl/kvk-id',
            },
            taxonomy: [taxonomy],
          },
          facts: {
            f: {
              value: '60',
              decimals: 0,
              dimensions: {
                concept: 'm:NewPart',
                entity: 'kvk:12345678',
                period: '2024-01-01T00:00:00/2025-01-01T00:00:00',
                unit: 'iso4217:EUR',
              },
            },
          },
        }),
      );
    };
    const processor = await openProcessor([sums]);
    write(pathToFileURL(join(sums, 'sums.xsd')).href);
    const { report: read, diagnostics } = processor.readReport(path);
    expect(diagnostics).toEqual([]);
    expect(read?.facts).toMatchObject([
      {
        concept: qname('http://example.org/sums', 'NewPart'),
        value: '60',
        decimals: '0',
        period: { kind: 'duration', start: '2024-01-01', end: '2024-12-31' },
      },
    ]);
    write('http://example.org/absent.xsd');
    const without = processor.readReport(path);
    expect(without.report).toBeUndefined();
    expect(without.diagnostics.map(({ code }) => code)).toEqual(['dts:document-not-found']);
    rmSync(dirname(path), { recursive: true });
  });

  test.each([
    ['a file that is not there', join(sums, 'absent.xbrl'), 'file:not-readable'],
    ['a file that is no report', join(sums, 'sums.xsd'), 'xbrl21:no-xbrl-root'],
    ['a file that is no XML', join(root, 'README.md'), 'xml:not-well-formed'],
    ['a folder', sums, 'report:is-package'],
    ['a zip file', zipped, 'report:is-package'],
    ['a path that no system takes', 'a\0b', 'file:not-readable'],
  ])('gives a finding for %s', async (_, file, code) => {
    const { report: none, diagnostics } = (await openProcessor()).readReport(file);
    expect(none).toBeUndefined();
    expect(diagnostics.map((finding) => finding.code)).toEqual([code]);
  });

  test('judges by the specifications, and by no rules beside them', async () => {
    const filing = join(root, 'fixtures/boards/one-school/expected/filing.xbrl');
    const processor = await openProcessor([join(root, 'schemas/ocw/nt19')]);
    const [verdict] = await processor.validate(filing);
    expect(verdict?.profile).toBe('xbrl');
    expect(verdict?.layers.map(({ name }) => name)).not.toContain('filing');
    expect(verdict?.diagnostics).toEqual([]);
    expect(verdict?.verdict).toBe('valid');
  });

  test('finds nothing at a path that no system takes, and throws nothing', async () => {
    const [verdict] = await (await openProcessor()).validate('a\0b');
    expect(verdict).toMatchObject({ verdict: 'undetermined', diagnostics: [{ code: 'file:not-readable' }] });
    const { diagnostics } = await openProcessor(['a\0b']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['package:not-found']);
  });

  test('leaves open what a file says that is not there', async () => {
    const [verdict] = await (await openProcessor()).validate(join(sums, 'absent.xbrl'));
    expect(verdict).toMatchObject({ verdict: 'undetermined', diagnostics: [{ code: 'file:not-readable' }] });
  });
});

describe('a document that several reports begin with', () => {
  test('is judged by what each of them has it for', async () => {
    const here = join(folder, 'linkbase-first');
    const linkbase = 'http://example.org/taxonomy/links.xml';
    const at = join(here, 'package/example.org/taxonomy/links.xml');
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, '<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase"/>');
    const reportWith = (name: string, reference: string) => {
      const path = join(here, `${name}.xbrl`);
      const content = `<link:${reference} xlink:type="simple" xlink:arcrole="http://www.w3.org/1999/xlink/properties/linkbase" xlink:href="${linkbase}"/>`;
      writeFileSync(
        path,
        `<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink">${content}</xbrli:xbrl>`,
      );
      return path;
    };
    const processor = await openProcessor([join(here, 'package')]);
    const codes = async (path: string) =>
      (await processor.validate(path)).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    await codes(reportWith('as-linkbase', 'linkbaseRef'));
    expect(await codes(reportWith('as-schema', 'schemaRef'))).toContain('dts:schema-ref-no-schema');
  });
});
