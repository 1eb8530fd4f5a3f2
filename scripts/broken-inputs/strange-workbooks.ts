import { strToU8 } from 'fflate';
import { gzipSync } from 'node:zlib';
import {
  rawWorkbook,
  rawWorkbookParts,
  type RawCell,
  type RawSheet,
  zip,
} from '../../test/npo/input/raw-workbook.js';
import { exceljsWorkbook } from './exceljs-workbook.js';
import {
  board,
  DAY,
  FORMATS,
  funding,
  HEADERS,
  line,
  number,
  others,
  programme,
  schools,
  spending,
} from './sound-sheets.js';

export interface StrangeWorkbook {
  readonly name: string;
  readonly file: string;
  readonly content: Uint8Array;
}

const LAST_SHEET = 'xl/worksheets/page5.xml';

/** Workbooks that are odd but sound, as real ones are, and some that no program would write. */
export async function strangeWorkbooks(): Promise<readonly StrangeWorkbook[]> {
  const workbooks: Record<string, Uint8Array> = {
    ...layouts(),
    ...names(),
    ...files(),
    ...values(),
    ...damaged(),
    'xlsx-exceljs': await exceljsWorkbook(),
  };
  return Object.entries(workbooks).map(([name, content]) => ({
    name,
    file: name.startsWith('xlsm') ? 'input.xlsm' : 'input.xlsx',
    content,
  }));
}

function workbook(...sheets: readonly RawSheet[]): Uint8Array {
  return rawWorkbook({ sheets, formats: FORMATS, sharesStrings: true });
}

function layouts(): Record<string, Uint8Array> {
  const groups: RawCell[] = ['Boeking', undefined, undefined, 'Waarvoor', undefined, undefined];
  const programmeGroups: RawSheet = {
    name: 'Programma',
    // BRIN and Schooljaar stand merged over both rows, Interventie over three columns.
    rows: [
      ['BRIN', 'Schooljaar', 'Schoolplan', undefined, undefined, 'Medezeggenschap', undefined],
      [undefined, undefined, 'Interventie', undefined, undefined, 'Instemming MR', 'Datum instemming MR'],
      ['03AF', '2023-2024', 'B3', 'C1', 'F2', 'ja', number('45100', 1)],
    ],
    merged: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1', 'C2:E2'],
  };
  return {
    'xlsx-two-header-rows': workbook(board, schools, funding, programmeGroups, {
      ...spending(),
      rows: [['Besteding van het jaar'], groups, HEADERS, line(DAY, 10, 'goed')],
      merged: ['A1:F1', 'A2:C2', 'D2:F2'],
    }),
    'xlsx-hidden': workbook({ ...board, hidden: true }, schools, funding, programme, {
      ...spending(line(DAY, 10, 'te zien'), line(DAY, 20, 'verborgen'), line(DAY, 30, 'verborgen')),
      hiddenRows: [3, 4],
    }),
    'xlsx-totals': workbook(
      ...others(
        spending(
          line(DAY, 10, 'goed'),
          ['Subtotaal', undefined, undefined, undefined, 10],
          HEADERS,
          line(DAY, 20, 'Totaal lesmateriaal, goed'),
          [undefined, undefined, undefined, undefined, 30, 'Totaal'],
          [undefined, undefined, undefined, undefined, 40, 'zonder datum, geen totaal'],
        ),
      ),
    ),
    'xlsx-many-columns': workbook(
      ...others({
        name: 'Besteding',
        rows: [
          [...HEADERS, ...Array.from({ length: 16_000 }, (_, index) => `Bedraq ${String(index)}`)],
          line(DAY, 10, 'goed'),
        ],
      }),
    ),
    'xlsx-many-merges': workbook(
      ...others({
        ...spending(line(DAY, 10, 'goed')),
        merged: Array.from({ length: 20_001 }, (_, index) => `A${String(index + 9)}:XFD${String(index + 9)}`),
      }),
    ),
    'xlsx-far-below': workbook(
      ...others({
        name: 'Besteding',
        rows: [...Array.from({ length: 60 }, () => ['aantekening']), HEADERS, line(DAY, 10, 'te ver')],
      }),
    ),
  };
}

function names(): Record<string, Uint8Array> {
  return {
    'xlsx-renamed-sheets': workbook(
      { ...board, name: '1. Bestuur ' },
      { ...schools, name: 'SCHOLEN 2024' },
      { ...funding, name: 'Bekostiging (2)' },
      { ...programme, name: "Programma's" },
      { ...spending(line(DAY, 10, 'goed')), name: 'Uitgaven' },
      { ...spending(line(DAY, 99, 'van vorig jaar, telt niet')), name: 'Besteedingen' },
      { name: 'Leerlinge', rows: [['BRIN']] },
    ),
    'xlsx-old-copies': workbook(...others(spending(line(DAY, 10, 'goed'))), {
      ...spending(line(DAY, 99, 'van vorig jaar, telt niet')),
      name: 'Besteding 2023',
    }),
    'xlsx-two-years': workbook(
      board,
      schools,
      funding,
      programme,
      { ...spending(line(DAY, 10)), name: 'Besteding 2023' },
      { ...spending(line(DAY, 10)), name: 'Besteding 2024' },
    ),
    'xlsx-translated': workbook(
      { ...board, name: 'Board', rows: [['Item', 'Value'], ...board.rows.slice(1)] },
      { ...schools, name: 'Schools' },
      { ...funding, name: 'Funding' },
      { ...programme, name: 'Programmes' },
      {
        name: 'Spending',
        rows: [
          ['Date', 'Institution code', 'Level', 'Intervention', 'Amount', 'Description'],
          ['2024-03-15', '03AF', 'above school', 'Small group tuition', '1,250.50', 'goed'],
        ],
      },
    ),
  };
}

function files(): Record<string, Uint8Array> {
  const sound = rawWorkbookParts({ sheets: others(spending(line(DAY, 1250.5))), formats: FORMATS });
  const strict = Object.entries(sound).map(([name, xml]) => [
    name,
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  ]);
  const content =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
  return {
    'xlsm-macros': zip({
      '[Content_Types].xml': content,
      ...sound,
      'xl/vbaProject.bin': strToU8('geen echte macro'),
    }),
    'xlsx-strict': zip(Object.fromEntries(strict) as Record<string, string>),
    'xlsx-gzip': gzipSync(Buffer.from('fictief'), { level: 9 }),
    numbers: zip({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' }),
  };
}

function values(): Record<string, Uint8Array> {
  return {
    'xlsx-text-numbers': workbook(
      {
        ...board,
        rows: board.rows.map(([label, value]) => [
          label,
          typeof value === 'number' ? ` ${String(value)} ` : value,
        ]),
      },
      schools,
      { ...funding, rows: [...funding.rows.slice(0, 1), ['03af', '2023/24', '2024', '€ 20.000,-']] },
      programme,
      spending(
        line('15-03-2024', "1250,5'", 'een apostrof, geen getal'),
        line("'15 maart 2024", '(12,50)', 'een apostrof voor de dag; een credit tussen haakjes'),
        line('15 mrt. 2024', '12,50-', 'een min achteraan, goed'),
        line('2024-03-15 00:00:00', '1,5E3', 'een exponent als tekst'),
        line('03/15/2024', '10', 'maand voorop'),
      ),
    ),
    'xlsx-extreme-numbers': workbook(
      ...others(
        spending(
          line(DAY, { value: '1E+308' }, 'te groot'),
          line(DAY, { value: '-0' }, 'nul, goed'),
          line(DAY, { value: '5E-324' }, 'te klein'),
          line(DAY, { value: 'INF' }, 'geen getal'),
          line(DAY, { value: '99999999999999.99' }, 'meer cijfers dan een rekenblad bewaart'),
          line({ value: '1E+15', style: 1 }, 10, 'geen dag'),
          line({ value: '-5', style: 1 }, 10, 'voor het begin van de telling'),
        ),
      ),
    ),
    'xlsx-long-texts': workbook(
      board,
      { ...schools, rows: [...schools.rows, ['03AG', 'x'.repeat(100_001)]] },
      funding,
      programme,
      spending(
        line('('.repeat(30_000), 10),
        line(`1${'.'.repeat(30_000)}`, ' '.repeat(30_000), '('.repeat(30_000)),
      ),
    ),
  };
}

function damaged(): Record<string, Uint8Array> {
  const sound = rawWorkbookParts({
    sheets: others(spending(line(DAY, 10), line(DAY, 20))),
    formats: FORMATS,
    sharesStrings: true,
  });
  const last = sound[LAST_SHEET] ?? '';
  const withLast = (xml: string) => zip({ ...sound, [LAST_SHEET]: xml });
  const nested = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
  return {
    'xlsx-row-twice': withLast(last.replace('<row r="3">', '<row r="2">')),
    'xlsx-cell-twice': withLast(last.replace('r="F1"', 'r="E1"')),
    'xlsx-text-missing': withLast(last.replace(/<v>\d+<\/v>/, '<v>9999</v>')),
    'xlsx-nested': withLast(last.replace('</worksheet>', `${nested}</worksheet>`)),
    'xlsx-part-twice': twice(zip(sound)),
    'xlsx-unknown-packing': packed(zip(sound)),
    'xlsx-latin-1': withLast(`<?xml version="1.0" encoding="nergens-8"?>${last}`),
    'xlsx-chart-only': zip({
      ...sound,
      'xl/_rels/workbook.xml.rels': (sound['xl/_rels/workbook.xml.rels'] ?? '').replaceAll(
        '/worksheet"',
        '/chartsheet"',
      ),
    }),
  };
}

/** The last part has the name of the first sheet, in both places where a zip file says it. */
function twice(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('page2.xml', 'page1.xml');
  return Buffer.from(text, 'latin1');
}

/** Every part says that it is packed with a method that hardly anybody knows. */
function packed(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (
    let at = copy.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = copy.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    copy.writeUInt16LE(12, at + 10);
  }
  return copy;
}
