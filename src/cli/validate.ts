import type { Command, Texts } from './command.js';
import { EXIT } from './exit-code.js';
import { verdictJson } from './format-json.js';
import { formatVerdict } from './format-verdict.js';

const TEXTS: Texts<'files' | 'package' | 'format'> = {
  nl: {
    files: 'XBRL-bestanden',
    package: 'Taxonomiepakket (zip of map); mag vaker',
    format: 'Vorm van de uitvoer',
  },
  en: {
    files: 'XBRL files',
    package: 'Taxonomy package (zip or folder); may be repeated',
    format: 'Form of the output',
  },
};

const EXIT_OF = { valid: EXIT.ok, invalid: EXIT.findings, undetermined: EXIT.undetermined } as const;

export const validateCommand: Command = {
  signature: 'validate <files..>',
  summary: {
    nl: 'Kijk XBRL-bestanden na tegen hun taxonomie, wie ze ook maakte',
    en: 'Check XBRL files against their taxonomy, whoever made them',
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
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: TEXTS[language].format,
      }),
  run: async (values, language, console) => {
    const { validate } = await import('../pipeline/validate.js');
    const results = await validate(values['files'] as string[], { packages: values['package'] as string[] });
    for (const result of results) {
      if (values['format'] === 'json') console.out(`${JSON.stringify(verdictJson(result, language))}\n`);
      else console.out(`${formatVerdict(result, language)}\n`);
    }
    return Math.max(...results.map(({ verdict }) => EXIT_OF[verdict]));
  },
};
