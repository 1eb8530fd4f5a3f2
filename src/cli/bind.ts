import { oneLine } from '../diagnostics/one-line.js';
import { suggestedCommand } from '../installation/suggested-command.js';
import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { countFindings, formatFindings } from './format-findings.js';
import { findingJson, TOOL } from './format-json.js';
import { listed, outputForm, repeatable } from './options.js';

const TEXTS: Texts<
  | 'package'
  | 'from'
  | 'entryPoint'
  | 'year'
  | 'output'
  | 'force'
  | 'format'
  | 'usage'
  | 'findings'
  | 'written'
  | 'next'
> = {
  nl: {
    package: 'Taxonomiepakket (zip of map) van het nieuwe verslagjaar',
    from: 'De formulierkoppeling die bekend is',
    entryPoint: 'Instappunt: een naam of een adres; anders dat wat heet zoals het bekende',
    year: 'Verslagjaar, als het niet in de naam van het instappunt staat',
    output: 'Bestand waarin het voorstel komt (.json)',
    force: 'Een bestaand bestand overschrijven',
    format: 'Vorm van de uitvoer',
    usage: '--year is een jaartal',
    findings: 'Bevindingen',
    written: 'Geschreven',
    next: 'Kijk elke regel na, haal "unconfirmed" weg waar het klopt, en maak de aanlevering met',
  },
  en: {
    package: 'Taxonomy package (zip or folder) of the new report year',
    from: 'The binding that is known',
    entryPoint: 'Entry point: a name or an address; otherwise the one that is called like the known one',
    year: 'Report year, where the name of the entry point does not say it',
    output: 'File for the proposal (.json)',
    force: 'Overwrite an existing file',
    format: 'Form of the output',
    usage: '--year is a year',
    findings: 'Findings',
    written: 'Written',
    next: 'Check each line, take "unconfirmed" out where it is right, and make the filing with',
  },
};

export const bindCommand: Command = {
  signature: 'bind',
  summary: {
    nl: 'Stel de formulierkoppeling voor een nieuwe taxonomie voor',
    en: 'Propose the binding to a new taxonomy',
  },
  options: (options, language) =>
    options
      .option('package', { ...repeatable(TEXTS[language].package), demandOption: true })
      .option('from', { type: 'string', nargs: 1, default: 'nt19', describe: TEXTS[language].from })
      .option('entry-point', { type: 'string', nargs: 1, describe: TEXTS[language].entryPoint })
      .option('year', { type: 'number', nargs: 1, describe: TEXTS[language].year })
      .option('out', { alias: ['o', 'output'], type: 'string', describe: TEXTS[language].output })
      .option('force', { type: 'boolean', describe: TEXTS[language].force })
      .option('format', outputForm(['text', 'json'], TEXTS[language].format)),
  run: async (values, language, console) => {
    const text = TEXTS[language];
    const packages = listed(values, 'package');
    const year = values['year'] as number | undefined;
    if (year !== undefined && !Number.isInteger(year)) {
      console.err(`npo-xbrl: ${text.usage}\n`);
      return EXIT.usage;
    }
    const { bind } = await import('../pipeline/bind.js');
    const bound = await bind({
      packages,
      from: String(values['from']),
      entryPoint: values['entry-point'] as string | undefined,
      year,
      output: values['out'] as string | undefined,
      force: values['force'] === true,
    });
    const { proposal, diagnostics, written } = bound;
    if (values['format'] === 'json') {
      const findings = diagnostics.map((one) => findingJson({ ...one, layer: 'bind' }, language));
      const json = {
        tool: TOOL,
        ...(proposal && { proposal }),
        diagnostics: findings,
        ...(written && { written }),
      };
      console.out(`${JSON.stringify(json)}\n`);
    } else {
      const { formatProposal } = await import('./format-proposal.js');
      if (proposal !== undefined) console.out(formatProposal(proposal, language));
      if (diagnostics.length > 0) {
        const head = `${text.findings} (${countFindings(diagnostics, language)})`;
        console.out(`\n${head}\n\n${formatFindings(diagnostics, language)}`);
      }
      if (written !== undefined) {
        const given = packages.flatMap((path) => ['--package', path]);
        const next = suggestedCommand('generate', 'INPUT', '--binding', written, ...given, '-o', 'rapport');
        console.out(`\n${text.written}: ${oneLine(written)}\n${text.next}:\n  ${next}\n`);
      }
    }
    if (proposal === undefined || (values['out'] !== undefined && written === undefined))
      return EXIT.undetermined;
    return proposal.unconfirmed.notFound.length > 0 ? EXIT.findings : EXIT.ok;
  },
};
