import type { Language } from '../diagnostics/diagnostic.js';
import type { Comparison } from '../pipeline/compare.js';
import { parseDecimal } from '../xbrl/numbers/decimal.js';
import type { Command, Console, Texts } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { formatChanges } from './format-changes.js';
import { formatFindings } from './format-findings.js';
import { findingJson } from './format-json.js';

const TEXTS: Texts<'a' | 'b' | 'format' | 'tolerance' | 'same' | 'notNumber'> = {
  nl: {
    a: 'Het eerste bestand',
    b: 'Het tweede bestand',
    format: 'Vorm van de uitvoer',
    tolerance: 'Bedragen die zoveel of minder schelen, gelden als gelijk',
    same: 'De rapporten zijn gelijk.',
    notNumber: '--tolerance moet een bedrag zijn, zoals 0.50',
  },
  en: {
    a: 'The first file',
    b: 'The second file',
    format: 'Form of the output',
    tolerance: 'Amounts that differ by this much or less count as equal',
    same: 'The reports are the same.',
    notNumber: '--tolerance must be an amount such as 0.50',
  },
};

export const diffCommand: Command = {
  signature: 'diff <a> <b>',
  summary: {
    nl: 'Vergelijk twee rapporten feit voor feit',
    en: 'Compare two reports fact by fact',
  },
  options: (options, language) =>
    options
      .positional('a', { type: 'string', demandOption: true, describe: TEXTS[language].a })
      .positional('b', { type: 'string', demandOption: true, describe: TEXTS[language].b })
      .option('tolerance', { type: 'string', describe: TEXTS[language].tolerance })
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: TEXTS[language].format,
      }),
  run: runDiff,
};

async function runDiff(
  values: Readonly<Record<string, unknown>>,
  language: Language,
  console: Console,
): Promise<ExitCode> {
  const given = values['tolerance'] as string | undefined;
  const tolerance = given === undefined ? undefined : parseDecimal(given.replace(',', '.'));
  if (given !== undefined && (tolerance === undefined || tolerance.isNegative())) {
    console.err(`npo-xbrl: ${TEXTS[language].notNumber}\n`);
    return EXIT.usage;
  }
  const { compare } = await import('../pipeline/compare.js');
  const result = compare(String(values['a']), String(values['b']), tolerance);
  if (values['format'] === 'json') printJson(result, language, console);
  else printText(result, language, console);
  if (result.changes === undefined) return EXIT.undetermined;
  return result.changes.length === 0 ? EXIT.ok : EXIT.findings;
}

function printJson({ changes, diagnostics }: Comparison, language: Language, console: Console): void {
  const object =
    changes === undefined
      ? {
          changes: [],
          diagnostics: diagnostics.map((one) => findingJson({ ...one, layer: 'diff' }, language)),
        }
      : { changes };
  console.out(`${JSON.stringify(object)}\n`);
}

function printText({ changes, diagnostics }: Comparison, language: Language, console: Console): void {
  const text = TEXTS[language];
  if (changes === undefined) {
    console.out(formatFindings(diagnostics, language));
    return;
  }
  console.out(changes.length === 0 ? `${text.same}\n` : formatChanges(changes, language));
}
