import type { Argv } from 'yargs';
import type { Language } from '../diagnostics/diagnostic.js';
import { oneLine } from '../diagnostics/one-line.js';
import type { ProfileChoice } from '../pipeline/validate/profile-choice.js';
import type { CalculationChoice } from '../xbrl/validate/calculation/layer.js';
import type { FormulaChoice, FormulaRequest } from '../xbrl/validate/formula-request.js';
import type { FindingsPage } from '../pipeline/findings-page.js';
import type { Command, Texts } from './command.js';
import { DESTINATION_TEXTS, destinationOf, isForceAlone } from './destination.js';
import { EXIT } from './exit-code.js';
import { TOOL, verdictJson } from './format-json.js';
import { formatVerdict, formatVerdictLine } from './format-verdict.js';
import { listed, outputForm, repeatable } from './options.js';

const TEXTS: Texts<
  | 'files'
  | 'package'
  | 'cache'
  | 'entryPoint'
  | 'profile'
  | 'calculation'
  | 'formula'
  | 'parameter'
  | 'assertion'
  | 'trace'
  | 'utr'
  | 'threads'
  | 'notThreads'
  | 'documentSet'
  | 'format'
> = {
  nl: {
    files:
      'XBRL-rapporten (.xbrl, .json, .html met Inline XBRL), schema’s, linkbases, taxonomiepakketten, rapportpakketten of mappen',
    package: 'Taxonomiepakket (zip of map)',
    cache:
      'Map om te bewaren wat van een taxonomie is nagekeken, zodat een volgend rapport ertegen sneller gaat; laat niemand erin schrijven die u niet vertrouwt',
    entryPoint: 'Instappunt van een pakket of map: een naam of een adres; anders alle',
    profile:
      'Regels naast XBRL: geen (none), FR-NL en FG-NL (sbr), of ook die van het programma (npo); anders volgt dat uit de taxonomie',
    calculation:
      'Optellingen nakijken volgens Calculations 1.1 (afgerond of afgekapt), XBRL 2.1, of niet; anders volgt dat uit de taxonomie',
    formula: 'De regels (assertions) van de taxonomie nakijken; off slaat ze over',
    parameter: 'Waarde voor een parameter van de taxonomie, als naam=waarde',
    assertion: 'Alleen de regels van de taxonomie met deze naam; * staat voor alles',
    trace: 'Toon stap voor stap hoe de regel met deze naam wordt berekend',
    utr: 'Eenhedenregister (utr.xml) om de eenheden van feiten tegen na te kijken',
    documentSet:
      'De bestanden zijn pagina’s van één rapport in Inline XBRL; een map met pagina’s is dat vanzelf',
    threads: 'Hoeveel bestanden tegelijk, hoogstens acht; telt vanaf honderd bestanden',
    notThreads: '--threads is een heel getal vanaf 1.',
    format: 'Vorm van de uitvoer; html is een pagina om te bekijken en af te drukken',
  },
  en: {
    files:
      'XBRL reports (.xbrl, .json, .html with Inline XBRL), schemas, linkbases, taxonomy packages, report packages or folders',
    package: 'Taxonomy package (zip or folder)',
    cache:
      'Folder to keep what was checked of a taxonomy in, so that the next report against it is faster; let nobody write in it whom you do not trust',
    entryPoint: 'Entry point of a package or folder: a name or an address; all of them otherwise',
    profile:
      'Rules beside XBRL: none, FR-NL and FG-NL (sbr), or those of the programme too (npo); the taxonomy says so otherwise',
    calculation:
      'Check sums by Calculations 1.1 (rounded or cut off), XBRL 2.1, or not at all; the taxonomy says so otherwise',
    formula: 'Check the rules (assertions) of the taxonomy; off leaves them out',
    parameter: 'Value for a parameter of the taxonomy, as name=value',
    assertion: 'Only the rules of the taxonomy of this name; * stands for anything',
    trace: 'Show step by step how the rule of this name is evaluated',
    utr: 'Units registry (utr.xml) to check the units of facts against',
    documentSet: 'The files are pages of one report in Inline XBRL; a folder of pages is so by itself',
    threads: 'How many files at a time, eight at most; it counts from a hundred files on',
    notThreads: '--threads is a whole number from 1.',
    format: 'Form of the output; html is a page to look at and print',
  },
};

/** The options on the formulas of a taxonomy. */
function formulaOptions(options: Argv, language: Language): Argv {
  return options
    .option('formula', {
      type: 'string',
      nargs: 1,
      choices: ['on', 'off'] satisfies FormulaChoice[],
      describe: TEXTS[language].formula,
    })
    .option('parameter', repeatable(TEXTS[language].parameter))
    .option('assertion', { type: 'string', nargs: 1, describe: TEXTS[language].assertion })
    .option('trace', { type: 'string', nargs: 1, describe: TEXTS[language].trace });
}

const EXIT_OF = { valid: EXIT.ok, invalid: EXIT.findings, undetermined: EXIT.undetermined } as const;

export const validateCommand: Command = {
  signature: 'validate <files..>',
  summary: {
    nl: 'Kijk XBRL-rapporten na tegen hun taxonomie, wie ze ook maakte, of een taxonomie zelf',
    en: 'Check XBRL reports against their taxonomy, whoever made them, or a taxonomy itself',
  },
  options: (options, language) =>
    formulaOptions(
      options
        .positional('files', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: TEXTS[language].files,
        })
        .option('package', repeatable(TEXTS[language].package))
        .option('cache', { type: 'string', nargs: 1, describe: TEXTS[language].cache })
        .option('entry-point', { type: 'string', nargs: 1, describe: TEXTS[language].entryPoint })
        .option('profile', {
          type: 'string',
          nargs: 1,
          choices: ['none', 'sbr', 'npo'] satisfies ProfileChoice[],
          describe: TEXTS[language].profile,
        })
        .option('calculation', {
          type: 'string',
          nargs: 1,
          choices: ['1.1', '1.1-truncation', '2.1', 'off'] satisfies CalculationChoice[],
          describe: TEXTS[language].calculation,
        })
        .option('utr', { type: 'string', nargs: 1, describe: TEXTS[language].utr })
        .option('document-set', { type: 'boolean', describe: TEXTS[language].documentSet })
        .option('threads', { type: 'number', nargs: 1, describe: TEXTS[language].threads })
        .option('format', outputForm(['text', 'json', 'html'], TEXTS[language].format))
        .option('output', { alias: 'o', type: 'string', describe: DESTINATION_TEXTS[language].output })
        .option('force', { type: 'boolean', describe: DESTINATION_TEXTS[language].force }),
      language,
    ),
  run: async (values, language, console) => {
    if (isForceAlone(values, language, console)) return EXIT.usage;
    const threads = values['threads'] as number | undefined;
    if (threads !== undefined && !(Number.isInteger(threads) && threads > 0)) {
      console.err(`npo-xbrl: ${TEXTS[language].notThreads}\n`);
      return EXIT.usage;
    }
    const { validateEach } = await import('../pipeline/validate.js');
    const [files, packages] = [values['files'] as string[], listed(values, 'package')];
    const results = validateEach(files, {
      packages,
      cache: values['cache'] as string | undefined,
      entryPoint: values['entry-point'] as string | undefined,
      profile: values['profile'] as ProfileChoice | undefined,
      calculation: values['calculation'] as CalculationChoice | undefined,
      formula: formulaRequest(values),
      utr: values['utr'] as string | undefined,
      documentSet: values['document-set'] === true,
      threads,
    });
    const destination = destinationOf(values, [...files, ...packages], language, console);
    const page = values['format'] === 'html' ? await openPage(values, language) : undefined;
    let exit: number = EXIT.ok;
    for await (const result of results) {
      if (page !== undefined) await page.add(result);
      else if (values['format'] === 'json')
        destination.add(`${JSON.stringify(verdictJson(result, language))}\n`);
      else destination.add(`${formatVerdict(result, language)}\n`);
      destination.note(`${oneLine(result.file)}: ${formatVerdictLine(result, language)}\n`);
      exit = Math.max(exit, EXIT_OF[result.verdict]);
    }
    if (page !== undefined) destination.add(page.text());
    return destination.end(exit);
  },
};

/** Pages are loaded only where one is asked for. */
async function openPage(
  values: Readonly<Record<string, unknown>>,
  language: Language,
): Promise<FindingsPage> {
  const { FindingsPage } = await import('../pipeline/findings-page.js');
  const packages = listed(values, 'package');
  const output = values['output'] as string | undefined;
  return new FindingsPage({ packages, language, output, madeBy: `${TOOL.name} ${TOOL.version}` });
}

/** What the options say of the formulas of a taxonomy; a parameter without a value has an empty one. */
function formulaRequest(values: Readonly<Record<string, unknown>>): FormulaRequest {
  return {
    choice: values['formula'] as FormulaChoice | undefined,
    assertion: values['assertion'] as string | undefined,
    trace: values['trace'] as string | undefined,
    // Only what a taxonomy itself asks of the date of today depends on it.
    now: new Date().toISOString(),
    parameters: listed(values, 'parameter').map((text) => {
      const [name = '', ...value] = text.split('=');
      return { name, value: value.join('=') };
    }),
  };
}
