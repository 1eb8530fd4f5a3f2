import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { openReportFile } from '../../../src/pipeline/open/open-report-file.js';

const folder = mkdtempSync(join(tmpdir(), 'npo-open-report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance" targetNamespace="http://x.nl/t"><xs:import namespace="http://www.xbrl.org/2003/instance" schemaLocation="http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd"/><xs:element name="A" id="t_A" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/></xs:schema>`;

function packageWith(documentType: string): string {
  const report = {
    documentInfo: {
      documentType,
      namespaces: { t: 'http://x.nl/t', s: 'http://s' },
      taxonomy: ['../t.xsd'],
    },
    facts: {
      f: { value: 'a', dimensions: { concept: 't:A', entity: 's:1', period: '2025-01-01T00:00:00' } },
    },
  };
  const kind = { documentInfo: { documentType: 'https://xbrl.org/report-package/2023/xbr' } };
  const path = join(folder, 'report.xbr');
  const files = {
    'P/META-INF/reportPackage.json': strToU8(JSON.stringify(kind)),
    'P/t.xsd': strToU8(SCHEMA),
    'P/reports/r.json': strToU8(JSON.stringify(report)),
  };
  writeFileSync(path, zipSync(files));
  return path;
}

describe('a report package with a report in JSON', () => {
  test('gives its facts, by the taxonomy beside it', async () => {
    const { report, diagnostics } = await openReportFile(packageWith('https://xbrl.org/2021/xbrl-json'));
    expect(diagnostics).toEqual([]);
    expect(report?.facts).toMatchObject([
      { concept: '{http://x.nl/t}A', value: 'a', period: { kind: 'instant', instant: '2024-12-31' } },
    ]);
  });

  test('gives a finding where it is xBRL-CSV', async () => {
    const { report, diagnostics } = await openReportFile(packageWith('https://xbrl.org/2021/xbrl-csv'));
    expect(report).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['oimce:unsupportedDocumentType']);
  });
});
