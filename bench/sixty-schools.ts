import type { SubmissionJson } from '../src/npo/input/subjects/subjects.js';

const SCHOOLS = 60;
const YEAR = 2024;
const SCHOOL_YEARS = ['2023-2024', '2024-2025'] as const;
const INTERVENTIONS = ['A2', 'A3', 'B1', 'B2', 'B3', 'B8', 'C1', 'C2', 'D1', 'D2', 'E1', 'E2', 'F2', 'F4'];
const KINDS = ['payroll', 'hired', 'material'] as const;
const WORDS = [
  'Rekengroepen',
  'Leesbegeleiding',
  'Licenties; tweede termijn',
  'Lessen over "welbevinden"',
  'Coördinatie',
];

/** A seeded series of whole numbers from 0 up to a limit. */
function series(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A fictional board of sixty schools with so many lines of spending: the same for every call. */
export function sixtySchools(lines: number): SubmissionJson {
  const next = series(20241122);
  const brins = Array.from({ length: SCHOOLS }, (_, i) => `${twoDigits(10 + i)}ZZ`);
  // What is spent decides what was received, so that the board has money left whatever the number of lines.
  const received = String(Math.ceil((lines / SCHOOLS) * 1000));
  return {
    reportingYear: YEAR,
    board: {
      authorityNumber: '99960',
      name: 'Stichting Zestig Scholen (fictief)',
      kvkNumber: '12345678',
      legalForm: 'Stichting',
      sector: 'po',
      street: 'Voorbeeldstraat',
      houseNumber: '1',
      postalCode: '1234AB',
      city: 'Voorbeeldstad',
      contactName: 'B. Fictief',
      contactPhone: '010-0000000',
      contactEmail: 'info@zestig.example',
      documentTitle: 'Verantwoording NPO 2024',
      gmrConsent: 'yes',
      gmrConsentDate: '2023-06-20',
      gmrConsentTo: 'Een bovenschoolse onderwijsassistent voor de scholen samen.',
      hiredPersons: 80,
      hireExplanation: 'Vakleerkrachten zijn tijdelijk ingehuurd omdat vacatures open bleven.',
      spendingExplanation: 'Het geld is besteed aan kleine groepen, welbevinden en leermiddelen.',
    },
    schools: brins.map((brin) => ({ brin, name: `Basisschool ${brin} (fictief)`, schoolType: 'bao' })),
    funding: brins.flatMap((brin) =>
      SCHOOL_YEARS.map((schoolYear) => ({ brin, schoolYear, calendarYear: YEAR, received })),
    ),
    programmes: brins.flatMap((brin) =>
      SCHOOL_YEARS.map((schoolYear) => ({
        brin,
        schoolYear,
        scan: 'yes' as const,
        adoptedOn: `${schoolYear.slice(0, 4)}-07-05`,
        interventions: INTERVENTIONS,
        mrConsent: 'yes' as const,
        mrConsentDate: `${schoolYear.slice(0, 4)}-06-28`,
        aboveSchoolPart: '40%',
        mrHireAdvice: 'yes' as const,
        parentsInvolved: 'yes' as const,
        staffInvolved: 'yes' as const,
        pupilsInvolved: 'notApplicable' as const,
        results: 'De groepen zijn kleiner en de leerlingen lezen beter dan een jaar geleden.',
      })),
    ),
    spending: Array.from({ length: lines }, (_, index) => {
      const cents = 100 + next(200_000);
      const isCredit = next(50) === 0;
      return {
        date: `${String(YEAR)}-${twoDigits(1 + next(12))}-${twoDigits(1 + next(28))}`,
        brin: brins[next(SCHOOLS)] ?? '',
        level: next(12) === 0 ? ('aboveSchool' as const) : ('school' as const),
        intervention: INTERVENTIONS[next(INTERVENTIONS.length)] ?? '',
        amount: `${isCredit ? '-' : ''}${String(Math.floor(cents / 100))}.${twoDigits(cents % 100)}`,
        kind: KINDS[next(KINDS.length)] ?? 'material',
        description: `${WORDS[next(WORDS.length)] ?? ''} ${String(index)}`,
        reference: `B${String(202400000 + index)}`,
      };
    }),
  };
}
