import { oneLine } from '../diagnostics/one-line.js';
import { suggestedCommand } from '../installation/suggested-command.js';
import type { MappingFormat } from '../npo/input/ledger/propose/write-mapping.js';
import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { countFindings, formatFindings } from './format-findings.js';
import { outputForm } from './options.js';

const TEXTS: Texts<
  | 'file'
  | 'output'
  | 'board'
  | 'mapping'
  | 'force'
  | 'form'
  | 'once'
  | 'format'
  | 'findings'
  | 'written'
  | 'next'
> = {
  nl: {
    file: 'Grootboek of loonadministratie: auditfile (XAF 3.2 of 4.0), CSV of werkmap',
    output: 'Koppelbestand dat wordt gemaakt: .xlsx, .csv of .json',
    board: 'Uw opgave (werkmap, map of JSON): haar scholen worden in het grootboek herkend',
    mapping: 'Een eerder koppelbestand, dat voor de voorstellen gaat',
    force: 'Een bestaand koppelbestand overschrijven',
    form: 'Vorm van de uitvoer',
    once: '--output, --board en --mapping mogen er een keer staan',
    format: 'de naam achter --output eindigt op .xlsx, .csv of .json',
    findings: 'Bevindingen',
    written: 'Geschreven',
    next: 'Kijk het na, vul het aan, en maak de rapporten met',
  },
  en: {
    file: 'Ledger or payroll: audit file (XAF 3.2 or 4.0), CSV or workbook',
    output: 'Mapping to make: .xlsx, .csv or .json',
    board: 'Your submission (workbook, folder or JSON): its schools are recognised in the ledger',
    mapping: 'A mapping made before, which goes before the proposals',
    force: 'Overwrite an existing mapping',
    form: 'Form of the output',
    once: '--output, --board and --mapping are given once',
    format: 'the name behind --output ends in .xlsx, .csv or .json',
    findings: 'Findings',
    written: 'Written',
    next: 'Check it, complete it, and make the reports with',
  },
};

export const mapCommand: Command = {
  signature: 'map <file>',
  summary: {
    nl: 'Toon wat een grootboek heeft en stel de koppeling met NPO voor',
    en: 'Show what a ledger has and propose its mapping to NPO',
  },
  options: (options, language) =>
    options
      .positional('file', { type: 'string', demandOption: true, describe: TEXTS[language].file })
      .option('output', { alias: 'o', type: 'string', describe: TEXTS[language].output })
      .option('board', { type: 'string', describe: TEXTS[language].board })
      .option('mapping', { type: 'string', describe: TEXTS[language].mapping })
      .option('force', { type: 'boolean', describe: TEXTS[language].force })
      .option('format', outputForm(['text', 'json'], TEXTS[language].form)),
  run: async (values, language, console) => {
    const text = TEXTS[language];
    const { output, board, mapping } = values;
    if ([output, board, mapping].some((value) => value !== undefined && typeof value !== 'string')) {
      console.err(`npo-xbrl: ${text.once}\n`);
      return EXIT.usage;
    }
    const format = typeof output === 'string' ? formatOf(output) : undefined;
    if (typeof output === 'string' && format === undefined) {
      console.err(`npo-xbrl: ${text.format}\n`);
      return EXIT.usage;
    }
    const { map } = await import('../pipeline/map.js');
    const file = String(values['file']);
    const mapped = await map(file, {
      language,
      force: values['force'] === true,
      ...(typeof board === 'string' ? { board } : {}),
      ...(typeof mapping === 'string' ? { mapping } : {}),
      ...(typeof output === 'string' && format !== undefined ? { output: { path: output, format } } : {}),
    });
    const { findings, written, facts } = mapped;
    if (values['format'] === 'json') {
      const { mapJson } = await import('./map-json.js');
      console.out(`${JSON.stringify(mapJson(mapped, language))}\n`);
    } else {
      const { formatMap } = await import('./format-map.js');
      console.out(formatMap(mapped, language));
      if (findings.length > 0) {
        const head = `${text.findings} (${countFindings(findings, language)})`;
        console.out(`\n${head}\n\n${formatFindings(findings, language, true)}`);
      }
      if (written !== undefined) {
        const submission = typeof board === 'string' ? board : 'INPUT';
        const given = ['--ledger', file, '--mapping', written];
        const next = suggestedCommand('generate', submission, ...given, '-o', 'rapport');
        console.out(`\n${text.written}: ${oneLine(written)}\n${text.next}:\n  ${next}\n`);
      }
    }
    if (facts === undefined || (output !== undefined && written === undefined)) return EXIT.undetermined;
    return findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
  },
};

function formatOf(path: string): MappingFormat | undefined {
  const [, ending] = /\.(xlsx|csv|json)$/i.exec(path) ?? [];
  return ending?.toLowerCase() as MappingFormat | undefined;
}
