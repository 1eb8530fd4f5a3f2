/**
 * Writes the broken workbooks of fixtures/broken: `npx tsx scripts/generate-broken-inputs.ts`. The broken
 * texts beside them are written by hand, LibreOffice saved those that have its name, and what each must
 * yield (`findings.json`) is reasoned by hand.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  DAY,
  FORMATS,
  HEADERS,
  line,
  number,
  others,
  spending,
  board,
  funding,
  programme,
  schools,
} from './broken-inputs/sound-sheets.js';
import { strangeWorkbooks } from './broken-inputs/strange-workbooks.js';
import { deflateRawSync } from 'node:zlib';
import {
  rawWorkbook,
  rawWorkbookParts,
  type RawCell,
  type RawSheet,
  zip,
} from '../test/npo/input/raw-workbook.js';

const BROKEN = new URL('../fixtures/broken/', import.meta.url);

function write(name: string, content: Uint8Array, file = 'input.xlsx'): void {
  const folder = new URL(`${name}/`, BROKEN);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(file, folder), content);
}

/** A compound file with one stream of the given name, empty but for its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = Buffer.alloc(512 * 3, 0xff);
  bytes.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt32LE(0x0003003e, 24);
  bytes.writeUInt32LE(0x0009fffe, 28);
  bytes.writeUInt32LE(6, 32);
  bytes.writeUInt32LE(1, 44);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeInt32LE(-2, 60);
  bytes.writeInt32LE(-2, 68);
  bytes.writeUInt32LE(0, 76);
  bytes.writeInt32LE(-3, 512);
  bytes.writeInt32LE(-2, 516);
  bytes.fill(0, 1024);
  for (const [index, name] of ['Root Entry', stream].entries()) {
    const at = 1024 + index * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64);
    bytes.writeUInt8(index === 0 ? 5 : 2, at + 66);
    bytes.writeInt32LE(-1, at + 68);
    bytes.writeInt32LE(-1, at + 72);
    bytes.writeInt32LE(index === 0 ? 1 : -1, at + 76);
  }
  return bytes;
}

/** A zip file with one part that declares another size than it unpacks to. */
function lyingZip(parts: Record<string, string>, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(zip({ ...parts, [name]: Buffer.alloc(size, 0x20) }));
  const before = Buffer.alloc(4);
  before.writeUInt32LE(size);
  const after = Buffer.alloc(4);
  after.writeUInt32LE(1000);
  for (let at = bytes.indexOf(before); at !== -1; at = bytes.indexOf(before, at + 4)) after.copy(bytes, at);
  return bytes;
}

const sound = rawWorkbookParts({ sheets: others(spending(line(DAY, 1250.5))), formats: FORMATS });
const soundBytes = Buffer.from(zip(sound));

write('xlsx-encrypted', compoundFile('EncryptedPackage'));
write('xls', compoundFile('Workbook'));
write('office-document', compoundFile('WordDocument'));
write('ods', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office/>' }));
write('xlsb', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }));
write('word-document', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }));
write('zip-of-csv', zip({ 'bestuur.csv': 'Gegeven;Waarde\r\n', 'besteding.csv': 'Datum\r\n' }));
write('xlsx-truncated', soundBytes.subarray(0, Math.floor(soundBytes.length * 0.6)));
write('xlsx-changed', changed(soundBytes));
write(
  'xlsx-part-missing',
  zip(Object.fromEntries(Object.entries(sound).filter(([name]) => !name.endsWith('page5.xml')))),
);
write(
  'xlsx-part-no-xml',
  zip({ ...sound, 'xl/worksheets/page5.xml': '<worksheet><sheetData><row></sheetData>' }),
);
write(
  'xlsx-doctype',
  zip({ ...sound, 'xl/workbook.xml': `<!DOCTYPE w [<!ENTITY a "b">]>${sound['xl/workbook.xml'] ?? ''}` }),
);
write('xlsx-bomb', zip({ ...sound, 'xl/worksheets/page5.xml': Buffer.alloc(70 * 1024 * 1024, 0x20) }));
write('xlsx-bomb-lying', lyingZip(sound, 'xl/worksheets/page5.xml', 3 * 1024 * 1024));
write('random-bytes', Buffer.from(deflateRawSync(Buffer.from('fictief '.repeat(40)))), 'input.xlsx');

/** One byte of the last sheet is another, as a bad disk or line would have it. */
function changed(bytes: Buffer): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf('xl/worksheets/page5.xml') + 60;
  copy.writeUInt8(copy.readUInt8(at) ^ 0x10, at);
  return copy;
}

write(
  'xlsx-formulas',
  rawWorkbook({
    formats: FORMATS,
    sheets: others(
      spending(
        line(DAY, { formula: 'A1+1', value: '12.5' }, 'een uitkomst'),
        line(DAY, { formula: 'SUM(E2:E3)' }, 'nooit uitgerekend'),
        line(DAY, { formula: 'E9*2', type: 'e', value: '#REF!' }, 'een foutwaarde'),
        line({ formula: 'TODAY()', style: 1, type: 'e', value: '#NAME?' }, 10),
        line(DAY, { formula: '0.1+0.2', value: '0.30000000000000004' }, 'ruis achter de vijftien cijfers'),
        line(DAY, { formula: '100/3', value: '33.3333333333333' }, 'fijner dan een cent'),
        line(DAY, 10, { formula: 'IF(TRUE,"","x")', type: 'str', value: '' }),
      ),
    ),
  }),
);
write(
  'xlsx-merged',
  rawWorkbook({
    formats: FORMATS,
    sheets: others({
      ...spending(
        line(DAY, 10, 'voor alle drie'),
        line(DAY, undefined),
        line(DAY, undefined),
        line(DAY, 20, 'goed'),
      ),
      merged: ['E2:E4', 'F2:F2'],
    }),
  }),
);
write(
  'xlsx-amounts',
  rawWorkbook({
    formats: FORMATS,
    sheets: others(
      spending(
        line(DAY, DAY, 'een datum in de kolom van de bedragen'),
        line(DAY, number('0.125', 2), 'een percentage'),
        line(DAY, { type: 'b', value: '1' }, 'waar'),
        line(DAY, '1.250,50', 'een getal als tekst, goed'),
        line(DAY, '\u00A01 250,50\u2009', 'met harde spaties, goed'),
        line(DAY, 'n.t.b.', 'geen getal'),
        line(DAY, number('1234.005', 3), 'fijner dan een cent'),
      ),
    ),
  }),
);
write(
  'xlsx-dates',
  rawWorkbook({
    date1904: true,
    formats: FORMATS,
    sheets: others(
      spending(
        line(number('43904', 1), 10, '15 maart 2024 in het stelsel van 1904, goed'),
        line(43904, 10, 'hetzelfde als getal'),
        line(20240315, 10, 'jaar, maand en dag aaneen'),
        line(number('0.5', 1), 10, 'alleen een tijd'),
        line(12, 10, 'een dag van 1904'),
        line('30-02-2024', 10, 'bestaat niet'),
        line(true1(), 10, 'waar'),
      ),
    ),
  }),
);

function true1(): RawCell {
  return { type: 'b', value: '1' };
}

write(
  'xlsx-numbers-for-names',
  rawWorkbook({
    sheets: [
      {
        ...board,
        rows: board.rows.map(([label, value]) =>
          label === 'Bevoegd-gezagnummer'
            ? [label, 991]
            : label === 'KvK-nummer'
              ? [label, 1234567]
              : [label, value],
        ),
      },
      {
        name: 'Scholen',
        rows: [
          ['BRIN', 'Vestiging'],
          [3, 1],
          ['3AF', 1],
          ['03AG', '03AG0'],
        ],
      },
      funding,
      programme,
      spending(['15-3-2024', '03AF', 'school', 'B3', 10]),
    ],
  }),
);
write(
  'xlsx-sheets',
  rawWorkbook({
    sheets: [
      board,
      schools,
      schools2(),
      { name: 'Bestedng', rows: [HEADERS] },
      { name: 'Programma', rows: [] },
    ],
  }),
);

function schools2(): RawSheet {
  return { ...schools, name: 'Schools' };
}

write('xlsx-no-sheets', rawWorkbook({ sheets: [{ name: 'Blad1', rows: [['Bedrag'], [10]] }] }));

for (const { name, file, content } of await strangeWorkbooks()) write(name, content, file);
