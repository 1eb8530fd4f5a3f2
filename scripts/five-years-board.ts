/**
 * A po/vo board from 2021 to 2025, two schools, entirely fictional. What a school has left at the end of a
 * year is worked out by hand beside it and is the opening of the next: the reports must agree with that.
 */

type Json = Readonly<Record<string, unknown>>;

const PRIMARY = '30AA';
const SECONDARY = '31VA';

/** Date, school, level, intervention, euros, kind. */
type Line = readonly [string, string, string, string, string, string];

interface Year {
  readonly opening: Readonly<Record<string, string>>;
  /** School, school year, received, for newcomers. */
  readonly received: readonly (readonly [string, string, string, string?])[];
  readonly lines: readonly Line[];
  readonly reserve: string;
  readonly item: string;
}

/**
 * 2021-2022: 200 × 701.16 + 20 × 251.16 = 145,255.20 for the primary school, paid in twelfths of 12,104.60 of
 * which five in 2021; 400 × 701.16 = 280,464.00 for the secondary school, all of it in November 2021.
 * 2022-2023: 210 × 500.00 + 20 × 463.78 = 114,275.60 for the primary school; the amount of the secondary
 * school is not known.
 */
const YEARS: Readonly<Record<string, Year>> = {
  '2021': {
    opening: { [PRIMARY]: '0.00', [SECONDARY]: '0.00' },
    received: [
      [PRIMARY, '2021-2022', '60523.00'],
      [SECONDARY, '2021-2022', '280464.00'],
    ],
    lines: [
      ['2021-09-15', PRIMARY, 'school', 'B3', '12000.00', 'payroll'],
      ['2021-11-20', PRIMARY, 'school', 'A1', '8000.00', 'payroll'],
      ['2021-10-05', SECONDARY, 'school', 'E2', '45000.00', 'payroll'],
      ['2021-12-10', SECONDARY, 'aboveSchool', 'F4', '15000.00', 'material'],
    ],
    // 60,523.00 - 20,000.00 = 40,523.00 and 280,464.00 - 60,000.00 = 220,464.00
    reserve: '0.00',
    item: '260987.00',
  },
  '2022': {
    opening: { [PRIMARY]: '40523.00', [SECONDARY]: '220464.00' },
    received: [
      [PRIMARY, '2021-2022', '84732.20'],
      [PRIMARY, '2022-2023', '47614.83'],
      [SECONDARY, '2021-2022', '0.00', '6000.00'],
      [SECONDARY, '2022-2023', '328000.00'],
    ],
    lines: [
      ['2022-03-01', PRIMARY, 'school', 'B3', '60000.00', 'payroll'],
      // The last day of a school year and the first of the next one.
      ['2022-07-31', PRIMARY, 'school', 'A1', '15000.00', 'payroll'],
      // Taken off the menukaart on 1 April 2022, but this programme was adopted before that.
      ['2022-08-01', PRIMARY, 'school', 'A1', '35000.00', 'payroll'],
      ['2022-05-16', SECONDARY, 'school', 'E2', '150000.00', 'payroll'],
      ['2022-10-10', SECONDARY, 'school', 'C1', '80000.00', 'hired'],
      ['2022-11-02', SECONDARY, 'aboveSchool', 'F4', '20000.00', 'material'],
    ],
    // 40,523.00 + 132,347.03 - 110,000.00 = 62,870.03 and 220,464.00 + 334,000.00 - 250,000.00 = 304,464.00
    // At most 47,614.83 + 304,464.00 = 352,078.83 of it was received ahead; the rest is 15,255.20.
    reserve: '15255.20',
    item: '352078.83',
  },
  '2023': {
    opening: { [PRIMARY]: '62870.03', [SECONDARY]: '304464.00' },
    received: [
      [PRIMARY, '2022-2023', '66660.77'],
      [SECONDARY, '2022-2023', '0.00'],
    ],
    lines: [
      ['2023-02-14', PRIMARY, 'school', 'B3', '50000.00', 'payroll'],
      ['2023-10-03', PRIMARY, 'school', 'B3', '30000.00', 'payroll'],
      ['2023-03-21', SECONDARY, 'school', 'E2', '90000.00', 'payroll'],
      ['2023-09-12', SECONDARY, 'school', 'C1', '60000.00', 'payroll'],
    ],
    // 62,870.03 + 66,660.77 - 80,000.00 = 49,530.80 and 304,464.00 - 150,000.00 = 154,464.00
    reserve: '203994.80',
    item: '0.00',
  },
  '2024': {
    opening: { [PRIMARY]: '49530.80', [SECONDARY]: '154464.00' },
    received: [],
    lines: [
      ['2024-04-09', PRIMARY, 'school', 'B3', '35000.00', 'payroll'],
      ['2024-02-06', SECONDARY, 'school', 'E2', '70000.00', 'payroll'],
      ['2024-11-19', SECONDARY, 'school', 'C1', '50000.00', 'payroll'],
    ],
    // 49,530.80 - 35,000.00 = 14,530.80 and 154,464.00 - 120,000.00 = 34,464.00
    reserve: '48994.80',
    item: '0.00',
  },
  '2025': {
    opening: { [PRIMARY]: '14530.80', [SECONDARY]: '34464.00' },
    received: [],
    lines: [
      ['2025-03-11', PRIMARY, 'school', 'B3', '14530.80', 'payroll'],
      ['2025-05-20', SECONDARY, 'school', 'C1', '30000.00', 'payroll'],
    ],
    // Nothing, and 34,464.00 - 30,000.00 = 4,464.00
    reserve: '4464.00',
    item: '0.00',
  },
};

const SCHOOL_YEARS = ['2021-2022', '2022-2023', '2023-2024', '2024-2025'] as const;

/** The submissions by the name of their folder: one a year, and one whose opening is not last year's closing. */
export function fiveYears(): ReadonlyMap<string, Json> {
  const years = Object.entries(YEARS).map(([year, of]) => [year, submission(Number(year), of)] as const);
  const { '2024': broken } = YEARS;
  if (broken === undefined) throw new Error('no 2024 to break');
  const opening = { ...broken.opening, [PRIMARY]: '49530.81' };
  return new Map([...years, ['2024-other-opening', submission(2024, { ...broken, opening })]]);
}

function submission(year: number, { opening, reserve, item, lines }: Year): Json {
  const touched = SCHOOL_YEARS.filter((schoolYear) => schoolYear.split('-').includes(String(year)));
  const hired = lines.some(([, , , , , kind]) => kind === 'hired');
  const isAbove = lines.some(([, , level]) => level === 'aboveSchool');
  return {
    reportingYear: year,
    board: { ...BOARD, ...answers(hired, isAbove), designatedReserve: reserve, specificItem: item },
    schools: [
      { brin: PRIMARY, name: 'Basisschool De Tijd (fictief)', schoolType: 'bao' },
      { brin: SECONDARY, name: 'College De Jaren (fictief)', schoolType: 'vo' },
    ].map((school) => ({ ...school, broughtForward: opening[school.brin] })),
    pupils: PUPILS,
    funding: fundingUntil(year),
    programmes: touched.flatMap((schoolYear) =>
      [PRIMARY, SECONDARY].map((brin) => programme(brin, schoolYear, year === 2022)),
    ),
    spending: lines.map(([date, brin, level, intervention, amount, kind], index) => ({
      date,
      brin,
      level,
      intervention,
      amount,
      kind,
      reference: `${String(year)}-${String(index + 1)}`,
    })),
  };
}

const BOARD: Json = {
  authorityNumber: '99905',
  name: 'Stichting Vijf Jaren (fictief)',
  kvkNumber: '12345670',
  legalForm: 'Stichting',
  sector: 'po-vo',
  boardKind: 'schoolBoard',
  street: 'Kalenderplein',
  houseNumber: '5',
  postalCode: '1234AB',
  city: 'Voorbeeldstad',
  contactName: 'C. Fictief',
  contactPhone: '0101234567',
  contactEmail: 'controller@vijfjaren.example',
  spendingExplanation: 'Het geld is besteed aan kleine groepen, welbevinden en extra personeel.',
};

function answers(hired: boolean, isAbove: boolean): Json {
  return {
    ...(isAbove
      ? { gmrConsent: 'yes', gmrConsentDate: '2021-06-30', gmrConsentTo: 'Gezamenlijke scholing.' }
      : { gmrConsent: 'notApplicable' }),
    hiredPersons: hired ? 6 : 0,
    hireExplanation: hired ? 'Trainers voor welbevinden.' : 'Er is geen personeel ingehuurd.',
  };
}

const PUPILS: readonly Json[] = [
  { brin: PRIMARY, countDate: '2020-10-01', fundingType: 'bao', pupils: 200, disadvantageUnits: '20' },
  { brin: PRIMARY, countDate: '2021-10-01', fundingType: 'bao', pupils: 210, disadvantageUnits: '20' },
  { brin: SECONDARY, countDate: '2020-10-01', fundingType: 'vo', pupils: 400, disadvantageUnits: '0' },
  { brin: SECONDARY, countDate: '2021-10-01', fundingType: 'vo', pupils: 410, disadvantageUnits: '0' },
];

/** Of this year and of the years before it. */
function fundingUntil(last: number): readonly Json[] {
  return Object.entries(YEARS)
    .filter(([year]) => Number(year) <= last)
    .flatMap(([year, { received }]) =>
      received.map(([brin, schoolYear, amount, newcomers]) => ({
        brin,
        schoolYear,
        calendarYear: Number(year),
        received: amount,
        ...(newcomers === undefined ? {} : { newcomers }),
      })),
    );
}

function programme(brin: string, schoolYear: string, hired: boolean): Json {
  const start = schoolYear.slice(0, 4);
  const isSecondary = brin === SECONDARY;
  // The one programme that was adopted under the edition of the menukaart that ended before its school year.
  const isEarly = !isSecondary && schoolYear === '2022-2023';
  return {
    brin,
    schoolYear,
    scan: 'yes',
    scanDate: isEarly ? '2022-02-10' : `${start}-05-20`,
    adoptedOn: isEarly ? '2022-03-15' : `${start}-07-01`,
    published: 'yes',
    interventions: isSecondary ? ['C1', 'E2', 'F4'] : schoolYear < '2023' ? ['A1', 'B3'] : ['B3'],
    monitoring: 'yes',
    mrConsent: 'yes',
    mrConsentDate: isEarly ? '2022-03-08' : `${start}-06-24`,
    aboveSchoolPart: isSecondary && schoolYear < '2023' ? '20000.00' : '0.00',
    mrHireAdvice: isSecondary && hired ? 'yes' : 'notApplicable',
    parentsInvolved: 'yes',
    staffInvolved: 'yes',
    pupilsInvolved: isSecondary ? 'yes' : 'notApplicable',
    municipalityInformed: 'yes',
    results: 'De achterstanden zijn kleiner dan een jaar geleden.',
  };
}
