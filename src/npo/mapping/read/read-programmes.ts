import type { Place } from '../../../diagnostics/diagnostic.js';
import { append } from '../../../maps/append.js';
import { parseDecimal } from '../../../xbrl/numbers/decimal.js';
import type { ReportingYear } from '../../model/reporting-year.js';
import type { AgreedPart, Answer, ChosenIntervention, Programme } from '../../model/submission.js';
import type { Binding } from '../binding/binding.js';
import { PROGRAMME_ANSWERS } from '../figures/programme-answers.js';
import { OTHER_CATEGORY } from '../figures/figure.js';
import type { ReadFigure } from './read-facts.js';
import { schoolYearsTold } from '../figures/school-years-text.js';

const TEXTS = ['scanDate', 'adoptedOn', 'mrConsentDate', 'results'] as const;

/**
 * The programmes that a report tells of. A form that has no place for programmes, but for one consent a school for
 * the whole year, gives programmes of the year itself (`2024`), one for each of its schools.
 */
export function programmesOf(
  figures: readonly ReadFigure[],
  year: ReportingYear,
  { lines }: Binding,
  schools: ReadonlyMap<string, readonly ReadFigure[]>,
): readonly Programme[] {
  const rows = new Map<string, ReadFigure[]>();
  const bySchoolYear = lines.some(({ measure }) => measure.startsWith('programme.'));
  if (!bySchoolYear) for (const school of schools.keys()) rows.set(`${school} ${year.year}`, []);
  for (const figure of figures) {
    const { school, schoolYear } = figure.keys;
    if (school === undefined) continue;
    if (figure.measure === 'consent') rows.get(`${school} ${year.year}`)?.push(figure);
    if (!figure.measure.startsWith('programme.')) continue;
    for (const told of schoolYearsTold(schoolYear, figure.value)) {
      const key = `${school} ${told}`;
      append(rows, key, figure);
    }
  }
  return [...rows].map(([key, row]) => {
    const [brin = '', schoolYear = ''] = key.split(' ');
    const [first] = row.length > 0 ? row : (schools.get(brin) ?? []);
    return programmeOf(brin, schoolYear, row, first?.place ?? { file: '' });
  });
}

function programmeOf(brin: string, schoolYear: string, row: readonly ReadFigure[], place: Place): Programme {
  const of = (field: string) =>
    row.find(
      ({ measure }) => measure === `programme.${field}` || (field === 'mrConsent' && measure === 'consent'),
    );
  const part = of('aboveSchoolAmount') ?? of('aboveSchoolShare');
  const found = [...PROGRAMME_ANSWERS, ...TEXTS].flatMap((field) => {
    const figure = of(field);
    return figure === undefined ? [] : [[field, figure.place] as const];
  });
  return {
    brin,
    schoolYear,
    ...Object.fromEntries(PROGRAMME_ANSWERS.map((field) => [field, of(field) && answerOf(of(field))])),
    ...Object.fromEntries(TEXTS.map((field) => [field, of(field)?.value])),
    aboveSchoolPart: partOf(part),
    interventions: row.filter(({ measure }) => measure === 'programme.chosenIn').map(chosenOf),
    place: lineOf(place),
    places: {
      ...Object.fromEntries(found),
      ...(part !== undefined && { aboveSchoolPart: part.place }),
    },
  };
}

function chosenOf({ keys: { intervention, category } }: ReadFigure): ChosenIntervention {
  const text = intervention ?? category ?? '';
  const known = category === undefined || category === OTHER_CATEGORY ? {} : { category };
  return { code: intervention, ...known, text };
}

/** Where what is missing would be looked for: a line, but no fact whose input could be meant. */
export function lineOf({ file, line }: Place): Place {
  return line === undefined ? { file } : { file, line };
}

function partOf(figure: ReadFigure | undefined): AgreedPart | undefined {
  const number = figure === undefined ? undefined : parseDecimal(figure.value);
  if (number === undefined) return undefined;
  return figure?.measure === 'programme.aboveSchoolShare'
    ? { kind: 'share', share: number }
    : { kind: 'amount', amount: number };
}

/** The answer that a fact's word stands for; undefined for a word that the line does not know. */
export function answerOf(figure: ReadFigure | undefined): Answer | undefined {
  const words = Object.entries(figure?.line.values ?? {});
  return words.find(([, word]) => word === figure?.value.trim())?.[0] as Answer | undefined;
}
