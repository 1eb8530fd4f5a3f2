import type { Language, Place } from '../diagnostics/diagnostic.js';
import { formatPlace } from '../diagnostics/format-place.js';
import { oneLine } from '../diagnostics/one-line.js';
import { append } from '../maps/append.js';
import type { Trace, TracedFigure, TracedSource } from '../pipeline/trace.js';
import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { formatFindings } from './format-findings.js';
import { findingJson } from './format-json.js';
import { outputForm } from './options.js';

const TEXTS: Texts<
  | 'file'
  | 'concept'
  | 'school'
  | 'format'
  | 'none'
  | 'similar'
  | 'noLineage'
  | 'no-rows'
  | 'rows-of-another-run'
  | 'nothing'
  | 'from'
  | 'and'
> = {
  nl: {
    file: 'Een rapport dat generate heeft geschreven',
    concept: 'Het gegeven: een naam zoals ocw-i:Interventions, of alleen Interventions',
    school: 'Alleen deze instelling (BRIN)',
    format: 'Vorm van de uitvoer',
    none: 'Dit gegeven staat niet in het rapport',
    similar: 'Bedoelde u',
    noLineage:
      'de herkomst is niet bekend: er staat geen lineage.csv naast het rapport, of het feit is er niet in',
    'no-rows':
      'Wat er op de regels staat, is niet bekend: er staat geen lineage-rows.csv naast het rapport. Neem die van dezelfde keer als lineage.csv.',
    'rows-of-another-run':
      'Wat er op de regels staat, is niet bekend: de lineage-rows.csv naast het rapport is van een andere keer dan lineage.csv, of is daarna gewijzigd. Neem die van dezelfde keer.',
    nothing: 'hierop is niets geboekt',
    from: 'uit',
    and: 'en',
  },
  en: {
    file: 'A report that generate has written',
    concept: 'The figure: a name such as ocw-i:Interventions, or just Interventions',
    school: 'Only this institution (BRIN)',
    format: 'Form of the output',
    none: 'This figure is not in the report',
    similar: 'Did you mean',
    noLineage:
      'where it comes from is unknown: no lineage.csv stands beside the report, or it lacks the fact',
    'no-rows':
      'What the rows say is not known: no lineage-rows.csv stands beside the report. Take that of the same run as lineage.csv.',
    'rows-of-another-run':
      'What the rows say is not known: the lineage-rows.csv beside the report is of another run than lineage.csv, or was changed since. Take that of the same run.',
    nothing: 'nothing was booked on this',
    from: 'from',
    and: 'and',
  },
};

export const traceCommand: Command = {
  signature: 'trace <file> <concept>',
  summary: {
    nl: 'Laat zien van welke regels van de invoer een cijfer is gemaakt',
    en: 'Show the rows of the input that a figure is made of',
  },
  options: (options, language) =>
    options
      .positional('file', { type: 'string', demandOption: true, describe: TEXTS[language].file })
      .positional('concept', { type: 'string', demandOption: true, describe: TEXTS[language].concept })
      .option('school', { type: 'string', describe: TEXTS[language].school })
      .option('format', outputForm(['text', 'json'], TEXTS[language].format)),
  run: async (values, language, console) => {
    const { trace } = await import('../pipeline/trace.js');
    const text = TEXTS[language];
    const school = values['school'] as string | undefined;
    const concept = String(values['concept']);
    const result = await trace(String(values['file']), concept, school);
    const { figures, lack } = result;
    if (values['format'] === 'json') console.out(jsonOf(result, language));
    if (figures === undefined) {
      if (values['format'] !== 'json') console.out(formatFindings(result.diagnostics, language));
      return EXIT.undetermined;
    }
    if (values['format'] !== 'json') {
      if (result.diagnostics.length > 0) console.err(`${formatFindings(result.diagnostics, language)}\n`);
      for (const figure of figures)
        for (const line of linesOf(figure, language)) console.out(`${oneLine(line)}\n`);
      if (lack !== undefined) console.out(`${text[lack]}\n`);
      if (figures.length === 0) {
        const hint = result.similar === undefined ? '' : `. ${text.similar}: ${result.similar}?`;
        const asked = school === undefined ? concept : `${concept} (${school})`;
        console.out(`${oneLine(`${text.none}: ${asked}${hint}`)}\n`);
      }
    }
    return figures.length === 0 ? EXIT.findings : EXIT.ok;
  },
};

function* linesOf({ sources, ...fact }: TracedFigure, language: Language): Generator<string> {
  const text = TEXTS[language];
  const members = Object.entries(fact.dimensions).map(([axis, member]) => `${axis}=${member}`);
  yield [fact.concept, ...members, fact.period].join('  ');
  yield `  ${fact.value}${fact.unit === undefined ? '' : ` ${fact.unit}`}`;
  if (sources === undefined) yield `  ${text.noLineage}`;
  else if (sources.length === 0) yield `  ${text.nothing}`;
  for (const [first, ...others] of byRow(sources ?? [])) {
    yield `  ${text.from} ${[formatPlace(first.place, language), ...others.map(({ place }) => within(place, language))].join(` ${text.and} `)}`;
    const { row = [] } = first;
    if (row.length > 0) yield `    ${row.map(([header, cell]) => `${header}: ${cell}`).join(' · ')}`;
  }
}

/** A row of which several cells went into a figure comes once, with all of them. */
function byRow(sources: readonly TracedSource[]): Iterable<readonly [TracedSource, ...TracedSource[]]> {
  const rows = new Map<unknown, [TracedSource, ...TracedSource[]]>();
  for (const source of sources) {
    const key = source.rowNumber ?? source;
    append(rows, key, source);
  }
  return rows.values();
}

/** `cel E4`: a place in the table that was named before. */
function within(place: Place, language: Language): string {
  const { file, sheet } = place;
  const table = formatPlace(sheet === undefined ? { file } : { file, sheet }, language);
  return formatPlace(place, language).slice(`${table}, `.length);
}

/** `schemas/output/trace.schema.json` is the promise about it. */
function jsonOf({ figures, lack, diagnostics }: Trace, language: Language): string {
  const findings = diagnostics.map((one) => findingJson({ ...one, layer: 'trace' }, language));
  const said = findings.length > 0 && { diagnostics: findings };
  const object =
    figures === undefined
      ? { figures: [], diagnostics: findings }
      : { figures: figures.map(figureJson), lack, ...said };
  return `${JSON.stringify(object)}\n`;
}

function figureJson({ sources, ...fact }: TracedFigure): Record<string, unknown> {
  return { ...fact, ...(sources !== undefined && { sources: sources.map(sourceJson) }) };
}

function sourceJson({ place, row }: TracedSource): Record<string, unknown> {
  const words = row?.map(([header, text]) => ({ header, text }));
  return { place, ...(words !== undefined && { row: words }) };
}
