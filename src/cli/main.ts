import yargs from 'yargs';
import type { Language } from '../diagnostics/diagnostic.js';
import { whyNoAccess } from '../diagnostics/why-no-access.js';
import { bindCommand } from './bind.js';
import type { Command, Console, Texts } from './command.js';
import { convertCommand } from './convert.js';
import { diffCommand } from './diff.js';
import { EXIT } from './exit-code.js';
import { explainCommand } from './explain.js';
import { TOOL } from './format-json.js';
import { generateCommand } from './generate.js';
import { initCommand } from './init.js';
import { mapCommand } from './map.js';
import { PARSER_STRINGS } from './parser-strings.js';
import { shownText } from './shown-text.js';
import { taxonomyCommand } from './taxonomy.js';
import { traceCommand } from './trace.js';
import { validateCommand } from './validate.js';

const COMMANDS: readonly Command[] = [
  initCommand,
  mapCommand,
  generateCommand,
  validateCommand,
  diffCommand,
  convertCommand,
  explainCommand,
  traceCommand,
  taxonomyCommand,
  bindCommand,
];

const TEXTS: Texts<'usage' | 'lang' | 'twice' | 'none' | 'unwritable' | 'bug'> = {
  nl: {
    usage: 'Van de NPO-gegevens van een schoolbestuur naar een nagekeken XBRL-deel van het jaarverslag.',
    lang: 'Taal van de uitvoer',
    twice: 'mag maar een keer',
    none: 'Geef een opdracht; `npo-xbrl --help` noemt ze.',
    unwritable: 'De uitvoer kan niet worden geschreven',
    bug: 'Dit is een fout in npo-xbrl zelf, niet in uw gegevens. Meld hem met de tekst hieronder.',
  },
  en: {
    usage: "From a school board's NPO data to a checked XBRL section of its annual report.",
    lang: 'Language of the output',
    twice: 'may be given only once',
    none: 'Give a command; `npo-xbrl --help` lists them.',
    unwritable: 'The output cannot be written',
    bug: 'This is a bug in npo-xbrl itself, not in your data. Please report it with the text below.',
  },
};

/** Runs one command line and gives the exit code. Prints on the console given, never elsewhere. */
export async function main(
  args: readonly string[],
  console: Console = processConsole(languageOf(args)),
): Promise<number> {
  const language = languageOf(args);
  const text = TEXTS[language];
  try {
    const chosen = await chosenOf(args, language, console);
    if (chosen === undefined) return EXIT.ok;
    refuseRepeated(chosen.values, text.twice);
    return await chosen.command.run(chosen.values, language, console);
  } catch (error) {
    if (error instanceof UsageError || (error instanceof Error && error.name === 'YError')) {
      console.err(`npo-xbrl: ${error.message}\n`);
      return EXIT.usage;
    }
    console.err(`${text.bug}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.bug;
  }
}

/**
 * What an argument list chooses; undefined where it asks for help or the version, which are printed. A choice
 * leaves the parser as an exception: after a command has run, yargs would lay out its help in case
 * that is needed, which takes longer than judging a small report.
 */
async function chosenOf(
  given: readonly string[],
  language: Language,
  console: Console,
): Promise<Chosen | undefined> {
  const args = withoutDashes(given);
  const text = TEXTS[language];
  const parser = yargs([...args])
    .scriptName('npo-xbrl')
    .detectLocale(false)
    .updateStrings(PARSER_STRINGS[language] as Record<string, string>)
    .usage(`$0: ${text.usage}`)
    .option('lang', { choices: ['nl', 'en'] as const, default: 'nl' as const, describe: text.lang })
    .strict()
    .demandCommand(1, text.none)
    .version(TOOL.version)
    .help()
    .exitProcess(false)
    .fail((message, error) => {
      throw (error as Error | undefined) ?? new UsageError(message);
    });
  for (const command of COMMANDS) {
    parser.command(
      command.signature,
      command.summary[language],
      (options) => command.options(options, language),
      (values) => {
        throw new Chosen(command, values);
      },
    );
  }
  try {
    await parser.parseAsync(args.length === 0 ? ['--help'] : [...args], {}, (_error, _values, output) => {
      if (output !== '') console.out(`${output}\n`);
    });
    return undefined;
  } catch (thrown) {
    if (thrown instanceof Chosen) return thrown;
    throw thrown;
  }
}

/**
 * Behind `--` nothing is an option, whatever it begins with: a name there is the path of a file. The parser counts
 * what stands there with no command.
 */
function withoutDashes(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--');
  if (at === -1) return args;
  const operands = args.slice(at + 1).map((arg) => (arg.startsWith('-') ? `./${arg}` : arg));
  return [...args.slice(0, at), ...operands];
}

class Chosen extends Error {
  constructor(
    readonly command: Command,
    readonly values: Readonly<Record<string, unknown>>,
  ) {
    super();
  }
}

class UsageError extends Error {}

/** Options that may be given more than once; of the others a second one leaves open which is meant. */
const REPEATABLE = new Set(['_', 'files', 'package', 'ledger', 'mapping', 'parameter']);

function refuseRepeated(values: Readonly<Record<string, unknown>>, message: string): void {
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value) && !REPEATABLE.has(name)) throw new UsageError(`--${name}: ${message}`);
  }
}

/** The language must be known before the options can be described. */
function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const value =
    at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  return value === 'en' ? 'en' : 'nl';
}

function processConsole(language: Language): Console {
  // A reader that has seen enough (`| head`) closes the pipe: no reason to complain.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(
      `npo-xbrl: ${TEXTS[language].unwritable}${whyNoAccess(error.code ?? error.message)[language]}.\n`,
    );
    process.exit(EXIT.undetermined);
  });
  // Nobody reads what goes wrong: the exit code still tells.
  process.stderr.on('error', () => undefined);
  const writer = (stream: NodeJS.WriteStream) => (text: string) =>
    stream.write(shownText(text, stream.isTTY));
  return { out: writer(process.stdout), err: writer(process.stderr) };
}
