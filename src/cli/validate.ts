import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { verdictJson } from './format-json.js';
import { formatVerdict } from './format-verdict.js';

const TEXTS: Texts<'files' | 'package' | 'entryPoint' | 'format'> = {
  nl: {
    files: 'XBRL-rapporten, schema’s, linkbases, taxonomiepakketten, rapportpakketten of mappen',
    package: 'Taxonomiepakket (zip of map); mag vaker',
    entryPoint: 'Instappunt van een pakket of map: een naam of een adres; anders alle',
    format: 'Vorm van de uitvoer',
  },
  en: {
    files: 'XBRL reports, schemas, linkbases, taxonomy packages, report packages or folders',
    package: 'Taxonomy package (zip or folder); may be repeated',
    entryPoint: 'Entry point of a package or folder: a name or an address; all of them otherwise',
    format: 'Form of the output',
  },
};

const EXIT_OF = { valid: EXIT.ok, invalid: EXIT.findings, undetermined: EXIT.undetermined } as const;

export const validateCommand: Command = {
  signature: 'validate <files..>',
  summary: {
    nl: 'Kijk XBRL-rapporten na tegen hun taxonomie, wie ze ook maakte, of een taxonomie zelf',
    en: 'Check XBRL reports against their taxonomy, whoever made them, or a taxonomy itself',
  },
  options: (options, language) =>
    options
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: TEXTS[language].files,
      })
      .option('package', {
        type: 'string',
        array: true,
        nargs: 1,
        default: [],
        describe: TEXTS[language].package,
      })
      .option('entry-point', {
        type: 'string',
        nargs: 1,
        describe: TEXTS[language].entryPoint,
      })
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: TEXTS[language].format,
      }),
  run: async (values, language, console) => {
    const { validate } = await import('../pipeline/validate.js');
    const results = await validate(values['files'] as string[], {
      packages: values['package'] as string[],
      entryPoint: values['entry-point'] as string | undefined,
    });
    for (const result of results) {
      if (values['format'] === 'json') console.out(`${JSON.stringify(verdictJson(result, language))}\n`);
      else console.out(`${formatVerdict(result, language)}\n`);
    }
    return Math.max(...results.map(({ verdict }) => EXIT_OF[verdict]));
  },
};
