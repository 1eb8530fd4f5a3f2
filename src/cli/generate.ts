import type { Language } from '../diagnostics/diagnostic.js';
import { oneLine } from '../diagnostics/one-line.js';
import { formatEuros } from '../npo/model/money.js';
import { Decimal } from '../xbrl/numbers/decimal.js';
import type { LedgerFile } from '../pipeline/generate/add-ledgers.js';
import type { Generated } from '../pipeline/generate/generated.js';
import type { Command, Console, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { formatChanges } from './format-changes.js';
import { countFindings, formatFindings } from './format-findings.js';
import { verdictJson } from './format-json.js';
import { formatSummary } from './format-summary.js';
import { formatVerdictLine } from './format-verdict.js';
import { listed, outputForm, repeatable } from './options.js';

const TEXTS: Texts<
  | 'input'
  | 'output'
  | 'year'
  | 'force'
  | 'previous'
  | 'package'
  | 'ledger'
  | 'mapping'
  | 'binding'
  | 'into'
  | 'evidence'
  | 'against'
  | 'same'
  | 'pairs'
  | 'format'
  | 'written'
  | 'nothing'
  | 'findings'
  | 'none'
  | 'rounding'
  | 'above'
  | 'usage'
  | 'missing'
> = {
  nl: {
    input: 'Werkmap (.xlsx, .xlsm), map met CSV-bestanden, of JSON',
    output: 'Map waarin de bestanden komen',
    year: 'Verslagjaar, als het niet in de invoer staat of anders moet zijn',
    force: 'Bestaande bestanden overschrijven',
    previous: 'Het report.xbrl van vorig jaar, om deze opgave mee te vergelijken',
    package: 'Taxonomiepakket (zip of map) dat in de plaats komt van het meegeleverde deel',
    ledger: 'Grootboek of loonadministratie (auditfile, CSV of werkmap) waaruit ook besteding komt',
    mapping: 'Koppelbestand bij het grootboek; npo-xbrl map stelt er een voor',
    binding:
      'Eigen formulierkoppeling (.json) in de plaats van het officiële formulier; npo-xbrl bind stelt er een voor',
    into: 'Een bestaande Beleidsinformatie: haar NPO-gegevens worden vervangen, al het andere blijft zoals het is',
    evidence:
      'Ook evidence.zip schrijven: een rapportpakket met alles wat is gemaakt, waarvan, en controlesommen',
    against: 'Tegenover',
    same: 'Er is niets anders.',
    pairs: 'bij --ledger hoort --mapping: een voor alle, of voor elk een in dezelfde volgorde',
    format: 'Vorm van de uitvoer',
    written: 'Geschreven',
    nothing: 'Er is niets geschreven.',
    findings: 'Bevindingen',
    none: 'Geen bevindingen.',
    rounding: "Afronding op hele euro's: totalen van de aanlevering tegenover de invoer",
    above: 'bovenschools',
    usage: '--output hoort er een keer te staan, en --year is een jaartal',
    missing: 'niet gemaakt, omdat een gevraagd antwoord ontbreekt (zie de bevindingen).',
  },
  en: {
    input: 'Workbook (.xlsx, .xlsm), folder of CSV files, or JSON',
    output: 'Folder for the files',
    year: 'Report year, where the input does not say it or another one is meant',
    force: 'Overwrite existing files',
    previous: 'The report.xbrl of last year, to hold this submission against',
    package: 'Taxonomy package (zip or folder) that takes the place of the part that comes with the program',
    ledger: 'Ledger or payroll (audit file, CSV or workbook) that has spending too',
    mapping: 'Mapping of the ledger; npo-xbrl map proposes one',
    binding: 'Binding of your own (.json) in the place of the official form; npo-xbrl bind proposes one',
    into: 'An existing Beleidsinformatie: its NPO facts are replaced, all else stays as it is',
    evidence: 'Write evidence.zip too: a report package of all that was made, of what, and checksums',
    against: 'Compared with',
    same: 'Nothing is different.',
    pairs: '--ledger takes --mapping: one for all, or one for each in the same order',
    format: 'Form of the output',
    written: 'Written',
    nothing: 'Nothing was written.',
    findings: 'Findings',
    none: 'No findings.',
    rounding: 'Rounding to whole euros: totals of the filing against the input',
    above: 'above school',
    usage: '--output is given once, and --year is a year',
    missing: 'not made, because an answer that is asked for is missing (see the findings).',
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
      .option('previous', { type: 'string', describe: TEXTS[language].previous })
      .option('binding', { type: 'string', describe: TEXTS[language].binding })
      .option('into', { type: 'string', describe: TEXTS[language].into })
      .option('evidence', { type: 'boolean', describe: TEXTS[language].evidence })
      .option('force', { type: 'boolean', describe: TEXTS[language].force })
      .option('package', repeatable(TEXTS[language].package))
      .option('ledger', repeatable(TEXTS[language].ledger))
      .option('mapping', repeatable(TEXTS[language].mapping))
      .option('format', outputForm(['text', 'json'], TEXTS[language].format)),
  run: async (values, language, console) => {
    const { generate } = await import('../pipeline/generate.js');
    const year = values['year'] as number | undefined;
    const output = values['output'];
    if (typeof output !== 'string' || output === '' || !isYear(year)) {
      console.err(`npo-xbrl: ${TEXTS[language].usage}\n`);
      return EXIT.usage;
    }
    const ledgers = pairLedgers(listed(values, 'ledger'), listed(values, 'mapping'));
    if (ledgers === undefined) {
      console.err(`npo-xbrl: ${TEXTS[language].pairs}\n`);
      return EXIT.usage;
    }
    const generated = await generate(String(values['input']), {
      output,
      force: values['force'] === true,
      evidence: values['evidence'] === true,
      packages: listed(values, 'package'),
      language,
      ledgers,
      ...(year === undefined ? {} : { year }),
      ...(typeof values['previous'] === 'string' ? { previous: values['previous'] } : {}),
      ...(typeof values['binding'] === 'string' ? { binding: values['binding'] } : {}),
      ...(typeof values['into'] === 'string' ? { into: values['into'] } : {}),
    });
    if (values['format'] === 'json') printJson(generated, language, console);
    else printText(generated, language, console);
    if (generated.written.length === 0) return EXIT.undetermined;
    return generated.missing.length > 0 ||
      generated.findings.some(({ severity }) => severity === 'error') ||
      generated.verdicts.some(({ verdict }) => verdict === 'invalid')
      ? EXIT.findings
      : generated.verdicts.some(({ verdict }) => verdict === 'undetermined')
        ? EXIT.undetermined
        : EXIT.ok;
  },
};

/** An option without a value behind it is the number 0. */
function isYear(year: number | undefined): boolean {
  return year === undefined || (Number.isInteger(year) && year > 0);
}

/** Each ledger with its mapping; undefined where they do not go together. */
function pairLedgers(
  ledgers: readonly string[],
  mappings: readonly string[],
): readonly LedgerFile[] | undefined {
  const [only] = mappings;
  const isOne = mappings.length === 1 && ledgers.length > 0;
  if (!isOne && mappings.length !== ledgers.length) return undefined;
  return ledgers.map((path, index) => ({ path, mapping: mappings[index] ?? only ?? '' }));
}

/** One object a report that was made; where none was, one about the input. */
function printJson(generated: Generated, language: Language, console: Console): void {
  const { findings, written, verdicts, input, merged } = generated;
  const verdict = 'undetermined' as const;
  const none = {
    file: input,
    verdict,
    profile: '',
    layers: [],
    facts: 0,
    diagnostics: [],
    notes: [],
    skippedRules: [],
  };
  for (const one of verdicts.length === 0 ? [none] : verdicts) {
    const others = new Set(verdicts.flatMap(({ file }) => (file === one.file ? [] : file)));
    const own = findings.filter(({ location }) => location === undefined || !others.has(location.file));
    const changes = merged?.file === one.file ? { changes: merged.changes } : {};
    const json = { ...verdictJson({ ...one, diagnostics: own }, language), written, ...changes };
    console.out(`${JSON.stringify(json)}\n`);
  }
}

function printText(generated: Generated, language: Language, console: Console): void {
  const text = TEXTS[language];
  const { summary, findings, verdicts, roundings, missing, written, notices, merged } = generated;
  if (summary !== undefined) console.out(`${formatSummary(summary, language)}\n`);
  if (findings.length > 0) {
    console.out(
      `${text.findings} (${countFindings(findings, language)})\n\n${formatFindings(findings, language, written.length === 0)}\n`,
    );
  } else {
    console.out(`${text.none}\n\n`);
  }
  if (roundings.length > 0) console.out(`${roundingText(roundings, language)}\n`);
  for (const file of missing) console.out(`${oneLine(file)}: ${text.missing}\n\n`);
  if (written.length === 0) {
    console.out(`${text.nothing}\n`);
    return;
  }
  if (merged !== undefined) {
    const changes = merged.changes.length === 0 ? `${text.same}\n` : formatChanges(merged.changes, language);
    console.out(`${text.against} ${oneLine(merged.into)}: ${changes}\n`);
  }
  console.out(`${text.written}:\n`);
  for (const file of written) {
    const verdict = verdicts.find((one) => one.file === file);
    console.out(
      `  ${oneLine(file)}${verdict === undefined ? '' : `  ${formatVerdictLine(verdict, language)}`}\n`,
    );
  }
  for (const notice of notices) console.out(`\n${notice[language]}\n`);
}

/** The totals that rounding changes, a line each: the institution, as filed, as in the input, the difference. */
function roundingText(roundings: Generated['roundings'], language: Language): string {
  const lines = roundings.map(({ fact, exact }) => {
    const [member] = fact.dimensions.values();
    const name = member?.kind === 'typed' ? member.value : TEXTS[language].above;
    const filed = new Decimal(fact.value ?? '0');
    const [as, was, difference] = [filed, exact, filed.minus(exact)].map((one) => formatEuros(one, language));
    return `  ${name.padEnd(14)}${as ?? ''}  (${was ?? ''}; ${difference ?? ''})`;
  });
  return `${[TEXTS[language].rounding, ...lines].join('\n')}\n`;
}
