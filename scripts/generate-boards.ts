/**
 * Makes the inputs of the fixture boards: `npx tsx scripts/generate-boards.ts`. Everything in them is
 * fictional; the amounts come from a seeded series, so that the files never change by themselves.
 */
import { mkdirSync } from 'node:fs';
import { writeSubmission } from '../src/npo/input/write-submission.js';
import { fiveYears } from './five-years-board.js';
import { BOARDS } from './fixture-boards.js';

type Json = Record<string, unknown>;

/** A seeded series of numbers in [0, 1). */
function series(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function cents(value: number): string {
  return (Math.round(value) / 100).toFixed(2);
}

const twelve = {
  next: series(20241121),
  schools: [
    ['10AA', 'Basisschool De Horizon (fictief)', 'bao'],
    ['10AB', 'Basisschool Het Kompas (fictief)', 'bao'],
    ['10AC', 'Basisschool De Regenboog (fictief)', 'bao'],
    ['10AD', 'Basisschool De Wegwijzer (fictief)', 'bao'],
    ['10AE', 'Basisschool Het Anker (fictief)', 'bao'],
    ['10AF', 'Basisschool De Vlieger (fictief)', 'bao'],
    ['10AG', 'Basisschool De Brug (fictief)', 'bao'],
    ['10AH', 'SBO De Sleutel (fictief)', 'sbo'],
    ['10AI', 'SO Het Baken (fictief)', 'so'],
    ['20VA', 'Lyceum Noord (fictief)', 'vo'],
    ['20VB', 'College Zuid (fictief)', 'vo'],
    ['20VC', 'Praktijkschool West (fictief)', 'pro'],
  ] as const,
  interventions: [
    'A2',
    'A3',
    'B1',
    'B2',
    'B3',
    'B8',
    'C1',
    'C2',
    'D1',
    'D2',
    'E1',
    'E2',
    'F2',
    'F4',
  ] as const,
};

const FUNDING_TYPES = { bao: 'bao', sbo: 'sbo', so: 'so-vso', vo: 'vo', pro: 'pro-vbo' } as const;

function pick<T>(list: readonly T[], next: () => number): T {
  const item = list[Math.floor(next() * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function twelveSchools(): Json {
  const { next, schools, interventions } = twelve;
  const programmes: Json[] = [];
  const funding: Json[] = [];
  const spending: Json[] = [];
  const left = new Map<string, number>();
  for (const [index, [brin]] of schools.entries()) {
    const size = 40_000_00 + Math.round(next() * 60_000_00);
    const chosen = [...interventions].filter(() => next() < 0.5);
    if (!chosen.includes('B3')) chosen.push('B3');
    for (const schoolYear of ['2023-2024', '2024-2025']) {
      const refused = brin === '10AG' && schoolYear === '2024-2025';
      programmes.push({
        brin,
        schoolYear,
        scan: 'yes',
        scanDate: `${schoolYear.slice(0, 4)}-06-15`,
        adoptedOn: `${schoolYear.slice(0, 4)}-07-0${(index % 8) + 1}`,
        published: 'yes',
        interventions: chosen.sort().join('; '),
        monitoring: 'yes',
        mrConsent: refused ? 'no' : 'yes',
        mrConsentDate: `${schoolYear.slice(0, 4)}-06-2${index % 9}`,
        ...(refused ? {} : { aboveSchoolPart: index % 4 === 3 ? '40%' : '6000.00' }),
        mrHireAdvice: brin === '10AD' ? 'no' : 'yes',
        parentsInvolved: 'yes',
        staffInvolved: 'yes',
        pupilsInvolved: brin.startsWith('20') ? 'yes' : 'notApplicable',
        municipalityInformed: 'yes',
        results: `Eerste resultaten van ${brin} in ${schoolYear}: de achterstanden zijn kleiner geworden.`,
      });
    }
    // A late payment: no money was granted for the school years that 2024 touches.
    funding.push({
      brin,
      schoolYear: '2022-2023',
      calendarYear: 2024,
      received: cents(size * 0.02),
      ...(index % 5 === 0 ? { newcomers: '2500.00' } : {}),
    });
    left.set(brin, size * 0.78);
    for (let line = 0; line < 45; line++) {
      const month = 1 + Math.floor(next() * 12);
      const day = 1 + Math.floor(next() * 28);
      const credit = next() < 0.02;
      const amount = Math.round((size / 60) * (0.3 + next())) * (credit ? -0.2 : 1);
      const kind = next() < 0.12 ? 'hired' : next() < 0.5 ? 'payroll' : 'material';
      spending.push({
        date: `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
        brin,
        level: 'school',
        intervention: pick(chosen, next),
        amount: cents(amount),
        kind,
        description: credit ? 'Creditnota' : 'Kosten interventie',
        reference: `INK-${brin}-${String(line + 1).padStart(3, '0')}`,
      });
    }
    if (brin !== '10AG') {
      spending.push({
        date: '2024-10-15',
        brin,
        level: 'aboveSchool',
        intervention: pick(['C1', 'E2', 'F4'], next),
        amount: cents(1_000_00 + Math.round(next() * 2_000_00)),
        kind: 'payroll',
        description: 'Bovenschoolse inzet',
        reference: `BOV-${brin}`,
      });
    }
  }
  spending.push({
    date: '2024-03-05',
    brin: '10AB',
    level: 'school',
    intervention: 'Schoolmaatje',
    amount: '1250.50',
    kind: 'material',
    description: 'Eigen aanpak, staat niet op de menukaart',
    reference: 'INK-10AB-900',
  });
  return {
    reportingYear: 2024,
    board: {
      authorityNumber: '99912',
      name: 'Stichting Twaalf Scholen (fictief)',
      kvkNumber: '12345679',
      legalForm: 'Stichting',
      sector: 'po-vo',
      street: 'Voorbeeldlaan',
      houseNumber: '12',
      postalCode: '1234AB',
      city: 'Voorbeeldstad',
      contactName: 'A. Voorbeeld',
      contactPhone: '0101234567',
      contactEmail: 'controller@twaalfscholen.example',
      documentTitle: 'Verantwoording NPO 2024',
      gmrConsent: 'yes',
      gmrConsentDate: '2023-06-28',
      gmrConsentTo: 'Inzet van een bovenschools team voor welbevinden en scholing.',
      hiredPersons: 9,
      hireExplanation: 'Ingehuurd zijn vakleerkrachten en remedial teachers, omdat vacatures open bleven.',
      spendingExplanation:
        'De scholen hebben vooral ingezet op instructie in kleine groepen en op welbevinden \u2013 zie ook het bestuursverslag. Groepen met <5 leerlingen zijn samengevoegd.',
    },
    schools: schools.map(([brin, name, schoolType], index) => ({
      brin,
      name,
      schoolType,
      broughtForward: cents(
        (left.get(brin) ?? 0) + 15_000_00 + index * 1_250_00 + Math.round(next() * 5_000_00),
      ),
    })),
    pupils: schools.map(([brin, , schoolType], index) => ({
      brin,
      countDate: '2021-10-01',
      fundingType: FUNDING_TYPES[schoolType],
      pupils: 120 + index * 17,
      ...(index % 3 === 0 ? { disadvantageUnits: `${String(40 + index)}.5` } : {}),
    })),
    funding,
    programmes,
    spending,
  };
}

function oneSchool(): Json {
  return {
    reportingYear: 2024,
    board: {
      authorityNumber: '99901',
      name: 'Stichting De Enige School (fictief)',
      kvkNumber: '12345678',
      legalForm: 'Stichting',
      sector: 'po',
      street: 'Schoolstraat',
      houseNumber: '1',
      postalCode: '1000AA',
      city: 'Voorbeeldstad',
      contactName: 'B. Fictief',
      contactPhone: '0101234567',
      contactEmail: 'administratie@enigeschool.example',
      documentTitle: 'Verantwoording NPO 2024',
      gmrConsent: 'notApplicable',
      hiredPersons: 0,
      hireExplanation: 'Er is geen personeel ingehuurd.',
      spendingExplanation: 'De middelen zijn besteed aan instructie in kleine groepen en een zomerschool.',
    },
    schools: [
      { brin: '00AB', name: 'De Enige School (fictief)', schoolType: 'bao', broughtForward: '34750.00' },
    ],
    pupils: [{ brin: '00AB', countDate: '2021-10-01', fundingType: 'bao', pupils: 142 }],
    funding: [{ brin: '00AB', schoolYear: '2022-2023', calendarYear: 2024, received: '250.00' }],
    programmes: ['2023-2024', '2024-2025'].map((schoolYear) => ({
      brin: '00AB',
      schoolYear,
      scan: 'yes',
      scanDate: `${schoolYear.slice(0, 4)}-05-20`,
      adoptedOn: `${schoolYear.slice(0, 4)}-07-01`,
      published: 'yes',
      interventions: 'A3; B3; F7',
      monitoring: 'yes',
      mrConsent: 'yes',
      mrConsentDate: `${schoolYear.slice(0, 4)}-06-24`,
      mrHireAdvice: 'notApplicable',
      parentsInvolved: 'yes',
      staffInvolved: 'yes',
      pupilsInvolved: 'notApplicable',
      municipalityInformed: 'yes',
      results: 'De leerlingen lezen beter dan een jaar geleden.',
    })),
    spending: [
      ['2024-02-15', 'B3', '8200.50', 'payroll', 'Instructie in kleine groepen, voorjaar', 'MEM-001'],
      ['2024-07-22', 'A3', '6100.49', 'payroll', 'Zomerschool', 'MEM-002'],
      ['2024-09-30', 'B3', '7400.50', 'payroll', 'Instructie in kleine groepen, najaar', 'MEM-003'],
      ['2024-10-04', 'F7', '1249.95', 'material', 'Leermiddelen bij de instructie', 'INK-004'],
      ['2024-11-12', 'F7', '-149.95', 'material', 'Creditnota leermiddelen', 'INK-005'],
    ].map(([date, intervention, amount, kind, description, reference]) => ({
      date,
      brin: '00AB',
      level: 'school',
      intervention,
      amount,
      kind,
      description,
      reference,
    })),
  };
}

for (const [name, format, input] of [
  ['one-school', 'json', oneSchool()],
  ['twelve-schools', 'xlsx', twelveSchools()],
  ...[...fiveYears()].map(([year, input]) => [`five-years/${year}`, 'json', input] as const),
] as const) {
  mkdirSync(`${BOARDS}${name}`, { recursive: true });
  const { diagnostics } = await writeSubmission(input, `${BOARDS}${name}/input.${format}`, format, {
    force: true,
  });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
}
