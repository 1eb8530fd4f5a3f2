import type { Diagnostic, Language } from '../diagnostics/diagnostic.js';
import type { Form } from '../pipeline/convert.js';
import type { Command, Console, Texts } from './command.js';
import { DESTINATION_TEXTS, destinationOf, isForceAlone } from './destination.js';
import { EXIT } from './exit-code.js';
import { formatFindings } from './format-findings.js';
import { listed, repeatable } from './options.js';

const TEXTS: Texts<'file' | 'to' | 'package'> = {
  nl: {
    file: 'Een rapport: xBRL-XML (.xbrl, .xml), xBRL-JSON (.json) of een pagina met Inline XBRL (.html, .xhtml)',
    to: 'De vorm waarin het rapport komt',
    package: 'Taxonomiepakket (zip of map)',
  },
  en: {
    file: 'A report: xBRL-XML (.xbrl, .xml), xBRL-JSON (.json) or a page with Inline XBRL (.html, .xhtml)',
    to: 'The form that the report gets',
    package: 'Taxonomy package (zip or folder)',
  },
};

export const convertCommand: Command = {
  signature: 'convert <file>',
  summary: {
    nl: 'Zet een rapport om naar een andere vorm van XBRL, met dezelfde feiten',
    en: 'Convert a report to another form of XBRL, with the same facts',
  },
  options: (options, language) =>
    options
      .positional('file', { type: 'string', demandOption: true, describe: TEXTS[language].file })
      .option('to', {
        choices: ['json', 'xml', 'inline'] satisfies Form[],
        demandOption: true,
        describe: TEXTS[language].to,
      })
      .option('output', {
        alias: 'o',
        type: 'string',
        nargs: 1,
        describe: DESTINATION_TEXTS[language].output,
      })
      .option('force', { type: 'boolean', describe: DESTINATION_TEXTS[language].force })
      .option('package', repeatable(TEXTS[language].package)),
  run: runConvert,
};

async function runConvert(
  values: Readonly<Record<string, unknown>>,
  language: Language,
  console: Console,
): Promise<number> {
  if (isForceAlone(values, language, console)) return EXIT.usage;
  const { convert } = await import('../pipeline/convert.js');
  const [file, packages] = [String(values['file']), listed(values, 'package')];
  const { content, diagnostics } = await convert(file, {
    to: values['to'] as Form,
    output: values['output'] as string | undefined,
    packages,
    language,
  });
  // The report itself may go to the console.
  if (diagnostics.length > 0) console.err(formatFindings(diagnostics, language));
  if (content === undefined) return diagnostics.some(isWrong) ? EXIT.findings : EXIT.undetermined;
  const destination = destinationOf(values, [file, ...packages], language, console);
  for (const piece of content) destination.add(piece);
  return destination.end(EXIT.ok);
}

/** Whether something is wrong with the report, and not just unknown here. */
function isWrong({ severity, leavesOpen }: Diagnostic): boolean {
  return severity === 'error' && leavesOpen !== true;
}
