import { fundingAmounts } from '../../model/funding-amounts.js';
import { findReportingYear } from '../../model/reporting-year.js';
import type { SubmissionJson } from '../subjects/subjects.js';

interface ExampleSchool {
  readonly brin: string;
  readonly name: string;
  readonly schoolType: string;
  readonly fundingType: string;
  readonly pupils: number;
  readonly isSecondary: boolean;
}

const SCHOOLS: readonly ExampleSchool[] = [
  {
    brin: '00AA',
    name: 'Basisschool De Verzonnen Linde (fictief)',
    schoolType: 'bao',
    fundingType: 'bao',
    pupils: 210,
    isSecondary: false,
  },
  {
    brin: '00AB',
    name: 'Basisschool Het Bedachte Bos (fictief)',
    schoolType: 'bao',
    fundingType: 'bao',
    pupils: 145,
    isSecondary: false,
  },
  {
    brin: '00VO',
    name: 'Voorbeeldcollege (fictief)',
    schoolType: 'vo',
    fundingType: 'vo',
    pupils: 480,
    isSecondary: true,
  },
];

/** Euros: by pupil what the schools begin with, receive and spend, and by school for newcomers. */
const OPENING = 200;
const RECEIVED = 100;
const GROUPS = 48;
const SPENT = GROUPS + 21 + 6 - 1 + 8;
const NEWCOMERS = 1500;

/** A board that does not exist, with three schools and all its papers in order. */
export function exampleSubmission(year: number): SubmissionJson {
  const schoolYears = schoolYearsOf(year);
  const [firstYear = ''] = schoolYears;
  const fundedYears = schoolYears.filter(bringsMoney);
  return {
    reportingYear: year,
    board: {
      authorityNumber: '00000',
      name: 'Stichting Voorbeeldscholen (fictief)',
      kvkNumber: '01234567',
      legalForm: 'Stichting',
      sector: 'po-vo',
      boardKind: 'schoolBoard',
      street: 'Voorbeeldstraat',
      houseNumber: '1',
      postalCode: '1234AB',
      city: 'Voorbeeldstad',
      contactName: 'V. Voorbeeld',
      contactPhone: '010-0000000',
      contactEmail: 'controller@voorbeeld.example',
      documentTitle: `Verantwoording NPO ${String(year)}`,
      gmrConsent: 'yes',
      gmrConsentDate: `${startOf(firstYear)}-06-24`,
      gmrConsentTo: 'Een bovenschoolse onderwijsassistent voor de scholen samen.',
      hiredPersons: 6,
      hireExplanation: 'Vakleerkrachten zijn tijdelijk ingehuurd omdat vacatures open bleven.',
      spendingExplanation: 'Het geld is besteed aan kleine groepen, welbevinden en leermiddelen.',
      designatedReserve: `${String(leftOf(year, schoolYears.length, fundedYears.length))}.00`,
      specificItem: '0.00',
    },
    schools: SCHOOLS.map(({ brin, name, schoolType, pupils }) => ({
      brin,
      name,
      schoolType,
      broughtForward: `${String(openingOf(year, pupils))}.00`,
    })),
    pupils: SCHOOLS.map(({ brin, fundingType, pupils }) => ({
      brin,
      countDate: '2020-10-01',
      fundingType,
      pupils,
      disadvantageUnits: '12.5',
    })),
    funding: schoolYears.flatMap((schoolYear) =>
      SCHOOLS.map(({ brin, pupils }) => ({
        brin,
        schoolYear,
        calendarYear: year,
        received: `${String(bringsMoney(schoolYear) ? pupils * RECEIVED : 0)}.00`,
        newcomers: `${String(bringsMoney(schoolYear) ? NEWCOMERS : 0)}.00`,
      })),
    ),
    programmes: schoolYears.flatMap((schoolYear) => SCHOOLS.map((school) => programme(school, schoolYear))),
    spending: schoolYears.flatMap((schoolYear) =>
      SCHOOLS.flatMap((school) => spending(school, schoolYear, year)),
    ),
  };
}

function programme(
  { brin, isSecondary }: ExampleSchool,
  schoolYear: string,
): SubmissionJson['programmes'][number] {
  const start = startOf(schoolYear);
  return {
    brin,
    schoolYear,
    scan: 'yes',
    scanDate: `${start}-05-20`,
    adoptedOn: `${start}-07-05`,
    published: 'yes',
    interventions: ['B3', 'C1', 'E2', 'F2'],
    monitoring: 'yes',
    mrConsent: 'yes',
    mrConsentDate: `${start}-06-28`,
    aboveSchoolPart: '10%',
    mrHireAdvice: 'yes',
    parentsInvolved: 'yes',
    staffInvolved: 'yes',
    pupilsInvolved: isSecondary ? 'yes' : 'notApplicable',
    municipalityInformed: 'yes',
    results: 'De groepen zijn kleiner en de leerlingen lezen beter dan een jaar geleden.',
  };
}

function spending(
  { brin, pupils }: ExampleSchool,
  schoolYear: string,
  year: number,
): SubmissionJson['spending'] {
  const month = startOf(schoolYear) === String(year) ? '10' : '03';
  const line = (day: number, level: 'school' | 'aboveSchool', intervention: string, euros: number) => ({
    date: `${String(year)}-${month}-${String(day).padStart(2, '0')}`,
    brin,
    level,
    intervention,
    amount: `${String(euros)}.00`,
    reference: `${brin}-${month}-${String(day)}`,
  });
  return [
    {
      ...line(5, 'school', 'B3', pupils * GROUPS),
      kind: 'payroll',
      description: 'Rekengroepen van zes leerlingen',
    },
    { ...line(11, 'school', 'C1', pupils * 21), kind: 'hired', description: 'Lessen over welbevinden' },
    { ...line(18, 'school', 'F2', pupils * 6), kind: 'material', description: 'Licenties rekensoftware' },
    { ...line(19, 'school', 'F2', -pupils), kind: 'material', description: 'Creditnota licenties' },
    {
      ...line(25, 'aboveSchool', 'E2', pupils * 8),
      kind: 'payroll',
      description: 'Bovenschoolse onderwijsassistent',
    },
  ];
}

/** Before the first year of the programme nothing was left. */
function openingOf(year: number, pupils: number): number {
  return findReportingYear(year - 1) === undefined ? 0 : pupils * OPENING;
}

/** What all schools have left: they spend the same in each school year, and receive in those with new money. */
function leftOf(year: number, schoolYears: number, fundedYears: number): number {
  const left = SCHOOLS.map(
    ({ pupils }) =>
      openingOf(year, pupils) + fundedYears * (pupils * RECEIVED + NEWCOMERS) - schoolYears * pupils * SPENT,
  );
  return left.reduce((sum, amount) => sum + amount, 0);
}

function bringsMoney(schoolYear: string): boolean {
  return fundingAmounts().schoolYears.some((one) => one.schoolYear === schoolYear && one.newMoney);
}

/** The school years of the programme that a reporting year touches. */
function schoolYearsOf(year: number): readonly string[] {
  return findReportingYear(year)?.schoolYears ?? [`${String(year - 1)}-${String(year)}`];
}

function startOf(schoolYear: string): string {
  return schoolYear.slice(0, 4);
}
