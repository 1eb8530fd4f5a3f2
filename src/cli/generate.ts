import type { Language } from '../diagnostics/diagnostic.js';
import { formatEuros } from '../npo/model/money.js';
import type { Generated } from '../pipeline/generate.js';
import type { Command, Console, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { countFindings, formatFindings } from './format-findings.js';
import { verdictJson } from './format-json.js';
import { formatSummary } from './format-summary.js';
import { formatVerdictLine } from './format-verdict.js';

const TEXTS: Texts<
  | 'input'
  | 'output'
  | 'year'
  | 'force'
  | 'package'
  | 'format'
  | 'written'
  | 'nothing'
  | 'findings'
  | 'none'
  | 'rounding'
  | 'exact'
> = {
  nl: {
    input: 'Werkmap (.xlsx), map met CSV-bestanden, of JSON',
    output: 'Map waarin de bestanden komen',
    year: 'Verslagjaar, als het niet in de invoer staat of anders moet zijn',
    force: 'Bestaande bestanden overschrijven',
    package: 'Taxonomiepakket (zip of map) dat in de plaats komt van het meegeleverde deel',
    format: 'Vorm van de uitvoer',
    written: 'Geschreven',
    nothing: 'Er is niets geschreven.',
    findings: 'Bevindingen',
    none: 'Geen bevindingen.',
    rounding: "Afgerond op hele euro's telt de aanlevering op tot",
    exact: 'en de invoer tot',
  },
  en: {
    input: 'Workbook (.xlsx), folder of CSV files, or JSON',
    output: 'Folder for the files',
    year: 'Report year, where the input does not say it or another one is meant',
    force: 'Overwrite existing files',
    package: 'Taxonomy package (zip or folder) that takes the place of the part that comes with the program',
    format: 'Form of the output',
    written: 'Written',
    nothing: 'Nothing was written.',
    findings: 'Findings',
    none: 'No findings.',
    rounding: 'Rounded to whole euros the filing adds up to',
    exact: 'and the input to',
  },
};

export const generateCommand: Command = {
  signature: 'generate <input>',
  summary: {
    nl: 'Maak de rapporten van een verslagjaar en kijk ze na',
    en: 'Make the reports of a report year and check them',
  },
  options: (options, language) =>
    options
      .positional('input', { type: 'string', demandOption: true, describe: TEXTS[language].input })
      .option('output', { alias: 'o', type: 'string', demandOption: true, describe: TEXTS[language].output })
      .option('year', { type: 'number', describe: TEXTS[language].year })
      .option('force', { type: 'boolean', default: false, describe: TEXTS[language].force })
      .option('package', { type: 'string', array: true, default: [], describe: TEXTS[language].package })
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: TEXTS[language].format,
      }),
  run: async (values, language, console) => {
    const { generate } = await import('../pipeline/generate.js');
    const year = values['year'] as number | undefined;
    const generated = await generate(String(values['input']), {
      output: String(values['output']),
      force: values['force'] === true,
      packages: values['package'] as string[],
      ...(year === undefined ? {} : { year }),
    });
    if (values['format'] === 'json') printJson(generated, language, console);
    else printText(generated, language, console);
    if (generated.written.length === 0) return EXIT.undetermined;
    return generated.findings.some(({ severity }) => severity === 'error') ||
      generated.verdicts.some(({ verdict }) => verdict === 'invalid')
      ? EXIT.findings
      : generated.verdicts.some(({ verdict }) => verdict === 'undetermined')
        ? EXIT.undetermined
        : EXIT.ok;
  },
};

/** One object a report that was made; where none was, one about the input. */
function printJson(generated: Generated, language: Language, console: Console): void {
  const { findings, written, verdicts, input } = generated;
  const verdict = 'undetermined' as const;
  const none = { file: input, verdict, profile: '', layers: [], facts: 0, diagnostics: [], skippedRules: [] };
  for (const one of verdicts.length === 0 ? [none] : verdicts) {
    const others = new Set(verdicts.flatMap(({ file }) => (file === one.file ? [] : file)));
    const own = findings.filter(({ location }) => location === undefined || !others.has(location.file));
    console.out(`${JSON.stringify({ ...verdictJson({ ...one, diagnostics: own }, language), written })}\n`);
  }
}

function printText(generated: Generated, language: Language, console: Console): void {
  const text = TEXTS[language];
  const { summary, findings, verdicts, written, notices } = generated;
  if (summary !== undefined) console.out(`${formatSummary(summary, language)}\n`);
  if (findings.length > 0) {
    console.out(
      `${text.findings} (${countFindings(findings, language)})\n\n${formatFindings(findings, language)}\n`,
    );
  } else {
    console.out(`${text.none}\n\n`);
  }
  const { exact, rounded } = generated.rounding;
  if (!exact.equals(rounded)) {
    const [whole, before] = [formatEuros(rounded, language), formatEuros(exact, language)];
    console.out(`${text.rounding} ${whole} ${text.exact} ${before}.\n\n`);
  }
  if (written.length === 0) {
    console.out(`${text.nothing}\n`);
    return;
  }
  console.out(`${text.written}:\n`);
  for (const file of written) {
    const verdict = verdicts.find((one) => one.file === file);
    console.out(`  ${file}${verdict === undefined ? '' : `  ${formatVerdictLine(verdict, language)}`}\n`);
  }
  for (const notice of notices) console.out(`\n${notice[language]}\n`);
}
