import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Language } from '../../../../../src/diagnostics/diagnostic.js';
import { mappingJsonSchema } from '../../../../../src/npo/input/ledger/mapping/mapping-schema.js';
import type { ProposedMapping } from '../../../../../src/npo/input/ledger/propose/mapping-rows.js';
import type { CodeRow, Mapping } from '../../../../../src/npo/input/ledger/mapping/mapping.js';
import {
  type MappingFormat,
  writeMapping,
} from '../../../../../src/npo/input/ledger/propose/write-mapping.js';
import { Decimal } from '../../../../../src/xbrl/numbers/decimal.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { B3, readMappingText } from '../ledger-reading.js';

const folder = temporaryFolder();

const NOTHING = {
  npo: undefined,
  level: undefined,
  school: undefined,
  intervention: undefined,
  kind: undefined,
};
const share = { count: 2, debit: new Decimal('10.50'), credit: new Decimal('20') };

const PROPOSAL: ProposedMapping = {
  columns: [
    { header: 'Boekdatum', role: 'date', remark: undefined },
    { header: 'Bedrag; netto', role: 'amount', remark: { nl: 'kijk', en: 'look' } },
    { header: 'Iets', role: undefined, remark: undefined },
  ],
  notation: { sign: 'reversed', decimal: 'comma', date: 'monthFirst', sheet: 'Blad 2' },
  codes: [
    { ...NOTHING, dimension: 'file', code: '*', name: undefined, share, remarks: [], npo: false },
    {
      dimension: 'project',
      code: '007',
      name: 'Kleine groepen "NPO"; Réa',
      share,
      remarks: [{ nl: 'bedoelde u dit?', en: 'did you mean this?' }],
      npo: true,
      level: 'aboveSchool',
      school: '30AA',
      intervention: B3,
      kind: 'hired',
    },
    { ...NOTHING, dimension: 'account', code: '=1+1', name: '', share, remarks: [] },
    {
      ...NOTHING,
      dimension: 'intervention',
      code: '-extra-',
      name: undefined,
      share,
      remarks: [],
      intervention: { code: undefined, text: 'Pianoles' },
    },
  ],
};

function content(mapping: Mapping | undefined) {
  const codeOf = ({ dimension, code, npo, level, school, intervention, kind }: CodeRow) => {
    return [dimension, code.trim(), npo, level, school, intervention, kind];
  };
  return { codes: mapping?.codes.map(codeOf), columns: mapping?.columns, notation: mapping?.notation };
}

describe('a mapping', () => {
  const forms = (['json', 'csv', 'xlsx'] as const).flatMap((format) =>
    (['nl', 'en'] as const).map((language) => [format, language] as const),
  );

  test.each(forms)('written as %s in %s is read back as it was', async (format, language) => {
    const written = await writeMapping(PROPOSAL, format, language);
    const { mapping, codes } = await readMappingText(folder, written, `koppeling.${format}`);
    // Piano lessons are on no menukaart.
    expect(codes).toEqual(['ledger:intervention-not-known']);
    expect(content(mapping)).toEqual({
      codes: [
        ['file', '*', false, undefined, undefined, undefined, undefined],
        ['project', '007', true, 'aboveSchool', '30AA', B3, 'hired'],
        ['account', '=1+1', undefined, undefined, undefined, undefined, undefined],
        [
          'intervention',
          '-extra-',
          undefined,
          undefined,
          undefined,
          { code: undefined, text: 'Pianoles' },
          undefined,
        ],
      ],
      columns: [
        { role: 'date', header: 'Boekdatum' },
        { role: 'amount', header: 'Bedrag; netto' },
      ],
      notation: { sign: 'reversed', decimal: 'comma', date: 'monthFirst', sheet: 'Blad 2' },
    });
  });

  test.each(forms)(
    'written as %s in %s has the same bytes each time',
    async (format: MappingFormat, language: Language) => {
      const [first, second] = [
        await writeMapping(PROPOSAL, format, language),
        await writeMapping(PROPOSAL, format, language),
      ];
      expect(Buffer.from(first as string).equals(Buffer.from(second as string))).toBe(true);
    },
  );

  test('has no formula where the ledger had a text that looks like one', async () => {
    const csv = String(await writeMapping(PROPOSAL, 'csv', 'nl'));
    expect(csv).toMatch(/;" ?=1\+1|; =1\+1/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from((await writeMapping(PROPOSAL, 'xlsx', 'nl')) as Uint8Array).buffer);
    const cells = workbook.getWorksheet('Koppeling')?.getColumn(2).values ?? [];
    expect(cells).toContain('=1+1');
    expect(cells).toContain('007');
  });

  test('keeps the place of its rows', async () => {
    const written = await writeMapping(PROPOSAL, 'csv', 'nl');
    const { mapping } = await readMappingText(folder, written, 'a.csv');
    // Three columns, four notations and the header stand above the first code.
    expect(mapping?.codes[1]?.places['school']).toMatchObject({ line: 10, column: 8 });
  });

  test('reads what a person made of it', async () => {
    const text =
      'Code;Onderdeel;npo;Eigen kolom;INTERVENTIE\n4.10;Grootboekrekening;x;a;kleine groepen\nP1;label;J;b;b3\n';
    const { mapping, codes } = await readMappingText(folder, text, 'a.csv');
    expect(codes).toEqual(['ledger:intervention-not-known', 'ledger:mapping-columns-not-read']);
    expect(
      mapping?.codes.map(({ dimension, code, npo, intervention }) => [dimension, code, npo, intervention]),
    ).toEqual([
      ['account', '4.10', true, { code: undefined, text: 'kleine groepen' }],
      ['project', 'P1', true, B3],
    ]);
  });

  test.each([
    ['another part', 'Onderdeel;Code\nrekenning;1\n', 'input:code-unknown'],
    ['no part', 'Onderdeel;Code;NPO\n;1;ja\n', 'input:value-missing'],
    ['no code', 'Onderdeel;Code;NPO\nproject;;ja\n', 'input:value-missing'],
    ['a code twice', 'Onderdeel;Code;NPO\nproject;1;ja\nproject;1;nee\n', 'ledger:code-twice'],
    ['another role', 'Onderdeel;Code;Betekenis\nkolom;Datum;datumm\n', 'input:code-unknown'],
    ['a role twice', 'Onderdeel;Code;Betekenis\nkolom;A;datum\nkolom;B;datum\n', 'ledger:column-role-twice'],
    ['another notation', 'Onderdeel;Code;Betekenis\nnotatie;decimaalteken;dubbel\n', 'input:code-unknown'],
    ['an answer that is none', 'Onderdeel;Code;NPO\nproject;1;misschien\n', 'input:code-unknown'],
    ['no headers', 'a;b\n1;2\n', 'input:header-row-missing'],
    ['nothing', '', 'input:file-empty'],
    ['an audit file', '<auditfile/>', 'ledger:mapping-is-xml'],
  ])('with %s is a finding', async (_, text, code) => {
    const { codes } = await readMappingText(folder, text, 'a.csv');
    expect(codes).toEqual([code]);
  });

  test.each([
    ['no JSON', '{"mapping": [}', 'input:json-not-well-formed'],
    ['too deep', `{"mapping": ${'['.repeat(20)}`, 'input:json-not-well-formed'],
    ['another key', '{"mapping": [{"part": "project", "code": "1", "cod": "2"}]}', 'ledger:mapping-form'],
    ['another part', '{"mapping": [{"part": "projekt", "code": "1"}]}', 'ledger:mapping-form'],
    ['no code', '{"mapping": [{"part": "project"}]}', 'ledger:mapping-form'],
    ['no rows', '{"mapping": []}', 'ledger:mapping-form'],
  ])('in JSON with %s is a finding with its place', async (_, text, code) => {
    const { diagnostics, hasLoss } = await readMappingText(folder, text, 'a.json');
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.source?.line).toBe(1);
    expect(hasLoss).toBe(true);
  });

  test('has the schema that is published', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../../../../schemas/input/mapping.schema.json', import.meta.url), 'utf8'),
    );
    expect(published).toEqual(JSON.parse(JSON.stringify(mappingJsonSchema())));
  });
});
