import type { Place } from '../../../src/diagnostics/diagnostic.js';
import type {
  AgreedPart,
  Board,
  ChosenIntervention,
  Funding,
  Programme,
  PupilCount,
  School,
  SpendingLine,
  Submission,
} from '../../../src/npo/model/submission.js';
import type { PreviousReport } from '../../../src/npo/model/previous-report.js';
import { Decimal } from '../../../src/xbrl/numbers/decimal.js';

/** A field as a test writes it: amounts, agreed parts (`25%`, `5000.00`) and interventions as text. */
type Written<T> = T extends Decimal | AgreedPart | ChosenIntervention
  ? string
  : T extends readonly ChosenIntervention[]
    ? readonly string[]
    : T;

type Row<T> = { readonly [K in Exclude<keyof T, 'place' | 'places'>]?: Written<T[K]> };

export interface Parts {
  readonly reportingYear?: number;
  readonly board?: Row<Board>;
  readonly schools?: readonly Row<School>[];
  readonly pupils?: readonly Row<PupilCount>[];
  readonly funding?: readonly Row<Funding>[];
  readonly programmes?: readonly Row<Programme>[];
  readonly spending?: readonly Row<SpendingLine>[];
  /** Last year's report: what it says, its closing balances by BRIN and in total. */
  readonly previous?: Omit<Parts, 'previous'> & {
    readonly closing?: Readonly<Record<string, string>>;
    readonly total?: string;
  };
}

/** A row with a pointer of its own and one for each field that is filled in. */
function placed<T>(row: Row<T>, pointer: string, defaults: Row<T>): T {
  const fields: Record<string, unknown> = { ...defaults, ...row };
  const filled = Object.keys(fields).filter((field) => fields[field] !== undefined);
  const place: Place = { file: 'board.json', pointer };
  const places = Object.fromEntries(
    filled.map((field) => [field, { file: 'board.json', pointer: `${pointer}/${field}` }]),
  );
  const values = Object.fromEntries(filled.map((field) => [field, read(field, fields[field])]));
  return { interventions: [], ...values, place, places } as T;
}

const AMOUNTS = [
  'amount',
  'received',
  'newcomers',
  'broughtForward',
  'disadvantageUnits',
  'amountPerPupil',
  'amountPerUnit',
  'amountPerNewcomer',
  'designatedReserve',
  'specificItem',
];

function read(field: string, value: unknown): unknown {
  if (AMOUNTS.includes(field) && typeof value === 'string') return new Decimal(value);
  if (field === 'aboveSchoolPart') return agreedPart(value as string);
  if (field === 'intervention') return intervention(value as string);
  if (field === 'interventions') return (value as readonly string[]).map(intervention);
  return value;
}

function agreedPart(text: string): AgreedPart {
  return text.endsWith('%')
    ? { kind: 'share', share: new Decimal(text.slice(0, -1)).dividedBy(100) }
    : { kind: 'amount', amount: new Decimal(text) };
}

/** A code such as `B3`, or any other text, which is then on no menukaart. */
function intervention(text: string): ChosenIntervention {
  return { code: /^[A-F]\d+$/.test(text) ? text : undefined, text };
}

export const goodProgramme: Row<Programme> = {
  brin: '01AB',
  schoolYear: '2023-2024',
  scan: 'yes',
  adoptedOn: '2023-07-01',
  published: 'yes',
  monitoring: 'yes',
  interventions: ['B3'],
  mrConsent: 'yes',
  mrConsentDate: '2023-06-20',
  parentsInvolved: 'yes',
  staffInvolved: 'yes',
  municipalityInformed: 'yes',
  results: 'De leerlingen lezen beter.',
};

export const goodLine: Row<SpendingLine> = {
  date: '2024-03-01',
  brin: '01AB',
  level: 'school',
  intervention: 'B3',
  amount: '1000.00',
  kind: 'payroll',
};

const goodParts: Required<Omit<Parts, 'previous'>> = {
  reportingYear: 2024,
  board: { name: 'Stichting Voorbeeld', sector: 'po', gmrConsent: 'notApplicable', hiredPersons: 0 },
  schools: [{ brin: '01AB', name: 'De Vlinder', broughtForward: '1000.00' }],
  funding: [
    { brin: '01AB', schoolYear: '2023-2024', calendarYear: 2024, received: '5000.00', newcomers: '500.00' },
  ],
  pupils: [],
  programmes: [goodProgramme, { ...goodProgramme, schoolYear: '2024-2025' }],
  spending: [goodLine],
};

/**
 * A submission for 2024 that no rule finds anything in, with parts of it replaced. Rows are given
 * whole; fields of the board, of a programme and of a line that are not given have good values, and
 * those given as `undefined` are blank.
 */
export function submissionOf(parts: Parts = {}): Submission {
  const given = { ...goodParts, ...parts };
  const rows = <T>(
    key: 'schools' | 'pupils' | 'funding' | 'programmes' | 'spending',
    defaults: Row<T>,
  ): readonly T[] => given[key].map((row, index) => placed<T>(row as Row<T>, `/${key}/${index}`, defaults));
  return {
    reportingYear: given.reportingYear,
    board: placed<Board>(given.board, '/board', goodParts.board),
    schools: rows<School>('schools', { brin: '01AB' }),
    pupils: rows<PupilCount>('pupils', { brin: '01AB', countDate: '2021-10-01', fundingType: 'bao' }),
    funding: rows<Funding>('funding', { brin: '01AB', calendarYear: given.reportingYear }),
    programmes: rows<Programme>('programmes', goodProgramme),
    spending: rows<SpendingLine>('spending', goodLine),
  };
}

/** Last year's report of the parts, of the year before unless they say otherwise. */
export function previousOf({
  previous,
  reportingYear = goodParts.reportingYear,
}: Parts): PreviousReport | undefined {
  if (previous === undefined) return undefined;
  const { closing = {}, total, ...parts } = previous;
  const at = (pointer: string): Place => ({ file: 'report.xbrl', pointer });
  const balance = (amount: string, pointer: string) => ({ amount: new Decimal(amount), place: at(pointer) });
  return {
    submission: submissionOf({ reportingYear: reportingYear - 1, ...parts }),
    place: at(''),
    closing: new Map(
      Object.entries(closing).map(([brin, amount]) => [brin, balance(amount, `/closing/${brin}`)]),
    ),
    total: total === undefined ? undefined : balance(total, '/closing'),
  };
}
