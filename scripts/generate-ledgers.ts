/**
 * Makes the ledgers of the fixtures: `npx tsx scripts/generate-ledgers.ts`. Board, schools, accounts, persons and
 * amounts are fictional; nothing is random, so that the files never change by themselves.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { auditFile, type AuditLine, type Version } from './audit-file-text.js';
import { withFixedTimes } from '../src/npo/input/write/workbook-bytes.js';

const FOLDER = fileURLToPath(new URL('../fixtures/ledgers/', import.meta.url));

/** Three schools, with a programme and money but without a line of spending: that is for the ledgers. */
const SCHOOLS = [
  ['30AA', 'Basisschool De Springplank (fictief)'],
  ['30AB', 'Basisschool Het Kompas (fictief)'],
  ['30AC', 'OBS Café Zuid (fictief)'],
] as const;

function board() {
  return {
    reportingYear: 2024,
    board: {
      authorityNumber: '99930',
      name: 'Stichting Drie Scholen (fictief)',
      kvkNumber: '12345679',
      legalForm: 'Stichting',
      sector: 'po',
      street: 'Grootboeklaan',
      houseNumber: '3',
      postalCode: '1000AB',
      city: 'Voorbeeldstad',
      contactName: 'C. Fictief',
      contactPhone: '0101234568',
      contactEmail: 'administratie@driescholen.example',
      documentTitle: 'Verantwoording NPO 2024',
      gmrConsent: 'yes',
      gmrConsentDate: '2023-06-20',
      gmrConsentTo: 'Scholing van leraren van alle scholen samen.',
      hiredPersons: 6,
      hireExplanation: 'Ingehuurd zijn remedial teachers, omdat vacatures open bleven.',
      spendingExplanation: 'De middelen zijn besteed aan kleine groepen, klassenverkleining en leermiddelen.',
    },
    schools: SCHOOLS.map(([brin, name]) => ({ brin, name, schoolType: 'bao', broughtForward: '10000.00' })),
    pupils: SCHOOLS.map(([brin]) => ({
      brin,
      countDate: '2021-10-01',
      fundingType: 'bao',
      pupils: 150,
    })),
    funding: SCHOOLS.map(([brin]) => ({
      brin,
      schoolYear: '2022-2023',
      calendarYear: 2024,
      received: '25000.00',
    })),
    programmes: SCHOOLS.flatMap(([brin]) =>
      ['2023-2024', '2024-2025'].map((schoolYear) => ({
        brin,
        schoolYear,
        scan: 'yes',
        scanDate: `${schoolYear.slice(0, 4)}-05-20`,
        adoptedOn: `${schoolYear.slice(0, 4)}-07-01`,
        published: 'yes',
        interventions: 'B3; E1; F4; F7',
        monitoring: 'yes',
        mrConsent: 'yes',
        mrConsentDate: `${schoolYear.slice(0, 4)}-06-24`,
        aboveSchoolPart: '2000.00',
        mrHireAdvice: 'yes',
        parentsInvolved: 'yes',
        staffInvolved: 'yes',
        pupilsInvolved: 'notApplicable',
        municipalityInformed: 'yes',
        results: 'De leerlingen lezen beter dan een jaar geleden.',
      })),
    ),
    spending: [],
  };
}

const line = (
  date: string,
  account: string,
  costCentre: string,
  project: string,
  debit: string,
  credit: string,
  reference: string,
  description: string,
): AuditLine => ({ date, account, costCentre, project, debit, credit, reference, description });

/** Every cost line has its own line on the bank beside it, so that each entry is in balance. */
const LINES: readonly (readonly [string, AuditLine])[] = [
  [
    'SAL',
    line('2024-01-31', '4000', '100', 'NPO-B3', '4200.50', '', 'SAL-01', 'Salaris januari, B. Voorbeeld'),
  ],
  ['SAL', line('2024-08-01', '4000', '200', 'NPO-E1', '3150.25', '', 'SAL-08', 'Salaris augustus')],
  ['INK', line('2024-03-12', '4100', '300', 'NPO-B3', '1999.99', '', 'INK-0312', 'Inhuur remedial teacher')],
  ['INK', line('2024-04-02', '4200', '100', 'NPO leermiddelen', '812.40', '', 'INK-0402', 'Leermiddelen')],
  [
    'INK',
    line(
      '2024-04-19',
      '4200',
      '100',
      'NPO leermiddelen',
      '',
      '112.40',
      'INK-0419',
      'Creditnota leermiddelen',
    ),
  ],
  [
    'INK',
    line(
      '2024-05-06',
      '4300',
      '900',
      'NPO scholing',
      '1500.00',
      '',
      'INK-0506',
      'Scholing voor alle scholen',
    ),
  ],
  // NPO by its project, but of no school.
  [
    'INK',
    line(
      '2024-06-03',
      '4200',
      '',
      'NPO leermiddelen',
      '250.00',
      '',
      'INK-0603',
      'Leermiddelen, school onbekend',
    ),
  ],
  // NPO by the look of its description only.
  ['INK', line('2024-06-10', '4200', '200', '', '75.10', '', 'INK-0610', 'NPO boekenpakket')],
  // Not NPO.
  ['SAL', line('2024-01-31', '4000', '200', '', '5100.00', '', 'SAL-01', 'Salaris januari')],
  ['INK', line('2024-02-15', '4400', '100', '', '640.00', '', 'INK-0215', 'Schoonmaak')],
  // Income is no spending.
  ['MEM', line('2024-02-01', '8100', '', 'NPO', '', '75000.00', 'MEM-02', 'Rijksbijdrage NPO')],
];

const ACCOUNTS = [
  ['1000', 'Bank', 'B'],
  ['4000', 'Salarissen', 'P'],
  ['4100', 'Inhuur derden', 'P'],
  ['4200', 'Leermiddelen', 'P'],
  ['4300', 'Scholing', 'P'],
  ['4400', 'Schoonmaak', 'P'],
  ['8100', 'Rijksbijdragen NPO', 'P'],
] as const;

const COST_CENTRES = [
  ['100', 'De Springplank'],
  ['200', '30AB Het Kompas'],
  ['300', 'OBS Cafe Zuid'],
  ['900', 'Bovenschools'],
] as const;

const PROJECTS = [
  ['NPO', 'NPO algemeen'],
  ['NPO-B3', 'NPO kleine groepen'],
  ['NPO-E1', 'NPO klassenverkleining'],
  ['NPO leermiddelen', 'NPO leermiddelen'],
  ['NPO scholing', 'NPO profesionalisering'],
] as const;

const JOURNALS = [
  ['SAL', 'Salarissen', 'Y'],
  ['INK', 'Inkoop', 'P'],
  ['MEM', 'Memoriaal', 'M'],
] as const;

/** How the codes above are to be understood; the last words of the board on what `map` proposes. */
const MAPPING = [
  { part: 'file', code: '*', npo: 'no' },
  { part: 'project', code: 'NPO', npo: 'no' },
  { part: 'project', code: 'NPO-B3', npo: 'yes', intervention: 'B3' },
  { part: 'project', code: 'NPO-E1', npo: 'yes', intervention: 'E1' },
  { part: 'project', code: 'NPO leermiddelen', npo: 'yes', intervention: 'F7' },
  { part: 'project', code: 'NPO scholing', npo: 'yes', intervention: 'F4' },
  { part: 'costCentre', code: '100', school: '30AA' },
  { part: 'costCentre', code: '200', school: 'Het Kompas' },
  { part: 'costCentre', code: '300', school: 'OBS cafe zuid' },
  { part: 'costCentre', code: '900', level: 'aboveSchool' },
  { part: 'account', code: '4000', kind: 'payroll' },
  { part: 'account', code: '4100', kind: 'hired' },
  { part: 'account', code: '4200', kind: 'material' },
  { part: 'account', code: '8100', npo: 'no' },
] as const;

const PAYROLL_MAPPING = [
  { part: 'column', code: 'Periode einde', meaning: 'datum' },
  { part: 'column', code: 'Werkgeverslasten', meaning: 'bedrag' },
  { part: 'column', code: 'Locatie', meaning: 'school' },
  { part: 'column', code: 'Looncode', meaning: 'project' },
  { part: 'notation', code: 'teken', meaning: 'kosten positief' },
  { part: 'notation', code: 'blad', meaning: 'Loonkosten' },
  { part: 'file', code: '*', npo: 'yes', kind: 'payroll' },
  { part: 'project', code: 'N1', intervention: 'B3' },
  { part: 'project', code: 'N2', intervention: 'E1' },
  { part: 'school', code: 'Springpl.', school: '30AA' },
] as const;

const CSV_MAPPING = [
  { part: 'column', code: 'Boekdatum', meaning: 'datum' },
  { part: 'column', code: 'Grootboekrek.', meaning: 'rekening' },
  { part: 'column', code: 'School', meaning: 'school' },
  { part: 'column', code: 'Menukaart', meaning: 'interventie' },
  { part: 'column', code: 'Bedrag', meaning: 'bedrag' },
  { part: 'column', code: 'D/C', meaning: 'debet of credit' },
  { part: 'column', code: 'Factuur', meaning: 'documentnummer' },
  { part: 'notation', code: 'teken', meaning: 'kolom met D of C' },
  { part: 'notation', code: 'decimaalteken', meaning: 'komma' },
  { part: 'file', code: '*', npo: 'yes' },
  { part: 'account', code: '4000', kind: 'payroll' },
  { part: 'account', code: '4200', kind: 'material' },
  { part: 'intervention', code: 'groepjes', intervention: 'B3' },
] as const;

/** In Windows-1252, as a Dutch spreadsheet program saves it; the last line is a total. */
const CSV = [
  'Overzicht NPO 2024 (fictief);;;;;;',
  'Boekdatum;Grootboekrek.;School;Menukaart;Bedrag;D/C;Factuur',
  '31-01-2024;4000;30AA;Instructie in kleine groepen;4.200,50;D;SAL-01',
  '01-08-2024;4000;BASISSCHOOL HET KOMPAS;groepjes;3.150,25;D;SAL-08',
  '19-04-2024;4200;obs café zuid;F7;112,40;C;INK-0419',
  '02-05-2024;4200;bovenschools;F4;1.000,00;D;INK-0502',
  '03-05-2024;4200;De Springplnk;F7;60,00;D;INK-0503',
  ';;;;8.298,35;D;',
];

async function payroll(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const when = new Date(Date.UTC(2000, 0, 1));
  Object.assign(workbook, { creator: 'npo-xbrl', lastModifiedBy: 'npo-xbrl', created: when, modified: when });
  workbook.addWorksheet('Toelichting').getCell(1, 1).value = 'Loonkosten NPO 2024 (fictief)';
  const sheet = workbook.addWorksheet('Loonkosten');
  sheet.addRow(['Periode einde', 'Personeelsnr', 'Naam', 'Locatie', 'Looncode', 'Werkgeverslasten']);
  const rows = [
    ['2024-01-31', 1, 'A. Verzonnen', 'Het Kompas', 'N1', 4100.1],
    ['2024-08-31', 2, 'B. Verzonnen', 'springpl.', 'n2', 2050.05],
    ['2024-09-30', 2, 'B. Verzonnen', 'Springpl.', 'N2', -50.05],
  ] as const;
  for (const [date, ...rest] of rows) {
    const added = sheet.addRow([new Date(`${date}T00:00:00Z`), ...rest]);
    added.getCell(1).numFmt = 'dd-mm-yyyy';
  }
  return withFixedTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(`${FOLDER}${name}`, content);
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
const books = (version: Version) =>
  auditFile({
    version,
    year: 2024,
    accounts: ACCOUNTS,
    costCentres: COST_CENTRES,
    projects: PROJECTS,
    journals: JOURNALS,
    lines: LINES,
    contra: '1000',
  });

mkdirSync(FOLDER, { recursive: true });
write('bestuur.json', json(board()));
write('grootboek-3.2.xaf', books('3.2'));
write('grootboek-4.0.xaf', books('4.0'));
write('koppeling.json', json({ mapping: MAPPING }));
write('besteding.csv', Buffer.from(`${CSV.join('\r\n')}\r\n`, 'latin1'));
write('koppeling-besteding.json', json({ mapping: CSV_MAPPING }));
write('lonen.xlsx', await payroll());
write('koppeling-lonen.json', json({ mapping: PAYROLL_MAPPING }));
