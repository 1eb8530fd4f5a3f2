import { Decimal } from '../../../src/xbrl/numbers/decimal.js';
import type {
  Board,
  Programme,
  School,
  SpendingLine,
  Submission,
} from '../../../src/npo/model/submission.js';

const at = (pointer: string) => ({ place: { file: 'input.json', pointer }, places: {} });

export function board(fields: Partial<Board> = {}): Board {
  return {
    authorityNumber: '99999',
    name: 'Stichting Voorbeeld (fictief)',
    kvkNumber: '12345678',
    legalForm: 'Stichting',
    sector: 'po',
    postalCode: '1234AB',
    city: 'Voorbeeldstad',
    contactName: 'V. Voorbeeld',
    contactPhone: '0101234567',
    contactEmail: 'v@voorbeeld.example',
    gmrConsent: 'notApplicable',
    hiredPersons: 0,
    hireExplanation: 'Geen inhuur.',
    spendingExplanation: 'Kleine groepen.',
    ...at('/board'),
    ...fields,
  };
}

export function school(brin: string, fields: Partial<School> = {}): School {
  return { brin, ...at(`/schools/${brin}`), ...fields };
}

let lines = 0;

export function line(amount: string, fields: Partial<SpendingLine> = {}): SpendingLine {
  const { place, places } = at(`/spending/${String(lines++)}`);
  return {
    date: '2024-03-01',
    brin: '00AB',
    level: 'school',
    intervention: { code: 'B3', text: 'B3' },
    amount: new Decimal(amount),
    kind: 'payroll',
    place,
    places: { ...places, amount: { ...place, pointer: `${place.pointer}/amount` } },
    ...fields,
  };
}

export function programme(brin: string, fields: Partial<Programme> = {}): Programme {
  return {
    brin,
    schoolYear: '2023-2024',
    interventions: [],
    mrConsent: 'yes',
    ...at(`/programmes/${brin}`),
    ...fields,
  };
}

export function submission(fields: Partial<Submission> = {}): Submission {
  return {
    reportingYear: 2024,
    board: board(),
    schools: [school('00AB')],
    pupils: [],
    funding: [],
    programmes: [programme('00AB')],
    spending: [],
    ...fields,
  };
}
