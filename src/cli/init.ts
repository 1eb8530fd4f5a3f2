import { oneLine } from '../diagnostics/one-line.js';
import { suggestedCommand } from '../installation/suggested-command.js';
import { findReportingYear, reportingYears } from '../npo/model/reporting-year.js';
import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { formatFindings } from './format-findings.js';

const FORMATS = ['xlsx', 'csv', 'json'] as const;

const TEXTS: Texts<
  'output' | 'year' | 'noYear' | 'ending' | 'format' | 'example' | 'force' | 'written' | 'next'
> = {
  nl: {
    output: 'Bestand (of map, bij CSV) dat wordt gemaakt',
    year: 'Verslagjaar',
    noYear: '--year is een verslagjaar van het programma',
    ending:
      'de naam achter --output past niet bij --format: .xlsx voor een werkmap, .json voor JSON, een map voor CSV',
    format: 'Vorm',
    example: 'Ingevuld met een verzonnen bestuur',
    force: 'Een bestaand bestand overschrijven',
    written: 'Geschreven',
    next: 'Vul het in en maak de rapporten met',
  },
  en: {
    output: 'File (or folder, for CSV) to make',
    year: 'Report year',
    noYear: '--year is a reporting year of the programme',
    ending:
      'the name behind --output does not fit --format: .xlsx for a workbook, .json for JSON, a folder for CSV',
    format: 'Form',
    example: 'Filled in with a fictional board',
    force: 'Overwrite an existing file',
    written: 'Written',
    next: 'Fill it in and make the reports with',
  },
};

export const initCommand: Command = {
  signature: 'init',
  summary: {
    nl: 'Maak een leeg of ingevuld voorbeeld van de invoer',
    en: 'Make an empty input, or an example filled in',
  },
  options: (options, language) =>
    options
      .option('output', { alias: 'o', type: 'string', demandOption: true, describe: TEXTS[language].output })
      .option('year', { type: 'number', default: latestFilingYear(), describe: TEXTS[language].year })
      .option('format', { choices: FORMATS, default: 'xlsx' as const, describe: TEXTS[language].format })
      .option('example', { type: 'boolean', describe: TEXTS[language].example })
      .option('force', { type: 'boolean', describe: TEXTS[language].force }),
  run: async (values, language, console) => {
    const output = String(values['output']);
    const year = Number(values['year']);
    if (findReportingYear(year) === undefined) {
      const known = reportingYears().years.map((one) => one.year);
      console.err(`npo-xbrl: ${TEXTS[language].noYear}: ${known.join(', ')}\n`);
      return EXIT.usage;
    }
    const format = FORMATS.find((one) => one === values['format']) ?? 'xlsx';
    if (hasEndingOfAnother(output, format)) {
      console.err(`npo-xbrl: ${TEXTS[language].ending}\n`);
      return EXIT.usage;
    }
    const { writeTemplate } = await import('../npo/input/write-template.js');
    const { diagnostics } = await writeTemplate(output, {
      year,
      format,
      example: values['example'] === true,
      language,
      force: values['force'] === true,
    });
    if (diagnostics.length > 0) {
      console.err(formatFindings(diagnostics, language));
      return EXIT.undetermined;
    }
    const text = TEXTS[language];
    const next = suggestedCommand('generate', output, '-o', 'rapport');
    console.out(`${text.written}: ${oneLine(output)}\n${text.next}:\n  ${next}\n`);
    return EXIT.ok;
  },
};

/** Whether a name says that a file, or for CSV a folder, is of another form than it is. */
function hasEndingOfAnother(output: string, format: (typeof FORMATS)[number]): boolean {
  const [, ending] = /\.(xlsx|xlsm|xls|ods|csv|json)$/i.exec(output) ?? [];
  return ending !== undefined && (format === 'csv' || ending.toLowerCase() !== format);
}

/** The latest reporting year that has an official form. */
function latestFilingYear(): number {
  const years = reportingYears().years.filter(({ withoutFiling }) => withoutFiling === undefined);
  return Math.max(...years.map(({ year }) => year));
}
