import type { Language } from '../diagnostics/diagnostic.js';
import type { ComparedFiles, Comparison } from '../pipeline/compare.js';
import { readTypedNumber } from '../npo/input/values/typed-number.js';
import { Decimal } from '../xbrl/numbers/decimal.js';
import type { Command, Console, Texts } from './command.js';
import { DESTINATION_TEXTS, destinationOf, isForceAlone } from './destination.js';
import { EXIT } from './exit-code.js';
import { formatChanges } from './format-changes.js';
import { formatFindings } from './format-findings.js';
import { findingJson, TOOL } from './format-json.js';
import { listed, outputForm, repeatable } from './options.js';

const TEXTS: Texts<
  | 'a'
  | 'b'
  | 'align'
  | 'package'
  | 'format'
  | 'tolerance'
  | 'same'
  | 'sameFacts'
  | 'notNumber'
  | 'either'
  | 'or'
  | 'years'
> = {
  nl: {
    a: 'Het eerste bestand',
    b: 'Het tweede bestand',
    align: 'Jaar tegen jaar: de periodes van het eerste rapport worden naast die van het tweede gelegd',
    package: 'Taxonomiepakket (zip of map) waar de feiten bij horen',
    format: 'Vorm van de uitvoer; html is een pagina om te bekijken en af te drukken',
    tolerance: 'Bedragen die zoveel of minder schelen, gelden als gelijk',
    same: 'De rapporten zijn gelijk.',
    sameFacts: 'De feiten die zijn vergeleken, zijn gelijk.',
    notNumber: '--tolerance moet een bedrag zijn, zoals 0,50',
    either: 'dit kunnen duizendtallen zijn of drie decimalen; schrijf',
    or: 'of',
    years: 'Jaar tegen jaar: periodes van het eerste rapport verschoven, in jaren',
  },
  en: {
    a: 'The first file',
    b: 'The second file',
    align: 'Year against year: the periods of the first report are held against those of the second',
    package: 'Taxonomy package (zip or folder) that the facts belong to',
    format: 'Form of the output; html is a page to look at and print',
    tolerance: 'Amounts that differ by this much or less count as equal',
    same: 'The reports are the same.',
    sameFacts: 'The facts that were compared are the same.',
    notNumber: '--tolerance must be an amount such as 0.50',
    either: 'these may be thousands or three decimals; write',
    or: 'or',
    years: 'Year against year: periods of the first report moved, in years',
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
      .option('align', { type: 'string', nargs: 1, choices: ['year'], describe: TEXTS[language].align })
      .option('package', repeatable(TEXTS[language].package))
      .option('format', outputForm(['text', 'json', 'html'], TEXTS[language].format))
      .option('output', { alias: 'o', type: 'string', describe: DESTINATION_TEXTS[language].output })
      .option('force', { type: 'boolean', describe: DESTINATION_TEXTS[language].force }),
  run: runDiff,
};

async function runDiff(
  values: Readonly<Record<string, unknown>>,
  language: Language,
  console: Console,
): Promise<number> {
  if (isForceAlone(values, language, console)) return EXIT.usage;
  const tolerance = toleranceOf(values['tolerance'] as string | undefined, language);
  if (typeof tolerance === 'string') {
    console.err(`npo-xbrl: ${tolerance}\n`);
    return EXIT.usage;
  }
  const packages = listed(values, 'package');
  const files = [String(values['a']), String(values['b'])] as const;
  const { compareFiles, printed } = await import('../pipeline/compare.js');
  const align = values['align'] as 'year' | undefined;
  const compared = await compareFiles(...files, { tolerance, align, packages });
  const result = printed(compared);
  if (result.changes === undefined && values['format'] !== 'json') {
    console.out(formatFindings(result.diagnostics, language));
    return EXIT.undetermined;
  }
  const destination = destinationOf(values, [...files, ...packages], language, console);
  if (values['format'] !== 'json' && result.diagnostics.length > 0)
    console.err(`${formatFindings(result.diagnostics, language)}\n`);
  if (values['format'] === 'json') destination.add(jsonOf(result, language));
  else if (values['format'] === 'html') destination.add(await pageOf(compared, values, language));
  else destination.add(textOf(result, language));
  if (result.changes === undefined) return destination.end(EXIT.undetermined);
  return destination.end(result.changes.length === 0 ? EXIT.ok : EXIT.findings);
}

/** The amount as people write it: `0.50`, `1.250,50`; what is wrong with it where it is none, or may be two. */
function toleranceOf(given: string | undefined, language: Language): Decimal | string | undefined {
  if (given === undefined) return undefined;
  const { notNumber, either, or } = TEXTS[language];
  const typed = readTypedNumber(given);
  if (typed.kind === 'either') {
    const decimals = new Decimal(typed.asDecimals);
    const written = decimals.toFixed(decimals.decimalPlaces() > 2 ? 4 : 2);
    const shown = language === 'nl' ? written.replace('.', ',') : written;
    return `--tolerance ${given}: ${either} ${typed.asThousands} ${or} ${shown}`;
  }
  if (typed.kind !== 'number' || typed.isPercentage) return notNumber;
  const tolerance = new Decimal(typed.decimal);
  return tolerance.isNegative() ? notNumber : tolerance;
}

async function pageOf(
  compared: ComparedFiles,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): Promise<string> {
  const { diffPageOf } = await import('../pipeline/diff-page.js');
  const page = await diffPageOf(compared, {
    a: String(values['a']),
    b: String(values['b']),
    language,
    madeBy: `${TOOL.name} ${TOOL.version}`,
  });
  return page ?? '';
}

function jsonOf({ changes, alignment, diagnostics }: Comparison, language: Language): string {
  const findings = diagnostics.map((one) => findingJson({ ...one, layer: 'diff' }, language));
  const aligned = alignment && {
    alignment: { years: alignment.years, namespaces: Object.fromEntries(alignment.namespaces) },
  };
  const said = findings.length > 0 && { diagnostics: findings };
  const object =
    changes === undefined ? { changes: [], diagnostics: findings } : { changes, ...aligned, ...said };
  return `${JSON.stringify(object)}\n`;
}

function textOf({ changes = [], alignment, diagnostics }: Comparison, language: Language): string {
  const text = TEXTS[language];
  const aligned = alignment === undefined ? '' : `${text.years}: ${String(alignment.years)}\n`;
  const same = diagnostics.length === 0 ? text.same : text.sameFacts;
  return `${aligned}${changes.length === 0 ? `${same}\n` : formatChanges(changes, language)}`;
}
