import type { Language } from '../diagnostics/diagnostic.js';
import type { TaxonomyQuestion } from '../pipeline/query-taxonomy.js';
import type { Command, Console, Texts } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { formatFindings } from './format-findings.js';
import { listed, outputForm, repeatable } from './options.js';

const QUERIES = ['list', 'show', 'search', 'concept', 'dimensions'] as const;
type TaxonomyQuery = (typeof QUERIES)[number];

const TEXTS: Texts<
  | 'query'
  | 'text'
  | 'package'
  | 'entryPoint'
  | 'labelLang'
  | 'role'
  | 'format'
  | 'needed'
  | 'extra'
  | 'language'
> = {
  nl: {
    query:
      'list: instappunten; show: presentatie; search: zoek concepten; concept: alles over een concept; dimensions: kubussen',
    text: 'Bij search een tekst, bij concept een naam; bij dimensions een concept, voor alleen zijn kubussen',
    package: 'Taxonomiepakket (zip of map). Zonder: de meegeleverde taxonomieën',
    entryPoint: 'Instappunt: een naam of een adres; van de meegeleverde ook een verslagjaar',
    labelLang: 'Taal van de labels, ook een andere zoals de; standaard die van de uitvoer',
    role: 'Bij show en dimensions alleen deze rol: haar adres, of een deel van haar naam',
    format: 'Vorm van de uitvoer',
    needed: 'hier hoort een tekst achter',
    extra: 'hier hoort niets achter',
    language: '--label-lang is een taal, zoals nl of en',
  },
  en: {
    query:
      'list: entry points; show: presentation; search: find concepts; concept: all about a concept; dimensions: cubes',
    text: 'For search a text, for concept a name; for dimensions a concept, where only its cubes are wanted',
    package: 'Taxonomy package (zip or folder). Without: those that come with the program',
    entryPoint: 'Entry point: a name or an address; of those that come with the program also a report year',
    labelLang: 'Language of the labels, also another one such as de; that of the output by default',
    role: 'For show and dimensions only this role: its address, or a part of its name',
    format: 'Form of the output',
    needed: 'a text is needed behind this',
    extra: 'nothing belongs behind this',
    language: '--label-lang is a language such as nl or en',
  },
};

export const taxonomyCommand: Command = {
  signature: 'taxonomy <query> [text]',
  summary: {
    nl: 'Laat zien wat er in een taxonomie staat',
    en: 'Show what is in a taxonomy',
  },
  options: (options, language) =>
    options
      .positional('query', { choices: QUERIES, demandOption: true, describe: TEXTS[language].query })
      .positional('text', { type: 'string', describe: TEXTS[language].text })
      .option('package', repeatable(TEXTS[language].package))
      .option('entry-point', { type: 'string', nargs: 1, describe: TEXTS[language].entryPoint })
      .option('label-lang', { type: 'string', nargs: 1, describe: TEXTS[language].labelLang })
      .option('role', { type: 'string', nargs: 1, describe: TEXTS[language].role })
      .option('format', outputForm(['text', 'json'], TEXTS[language].format)),
  run: async (values, language, console) => {
    const query = values['query'] as TaxonomyQuery;
    const text = values['text'] as string | undefined;
    const labelLanguage = (values['label-lang'] as string | undefined) ?? language;
    const problem = misuse(query, text, labelLanguage, language);
    if (problem !== undefined) {
      console.err(`npo-xbrl: ${problem}\n`);
      return EXIT.usage;
    }
    const packages = listed(values, 'package');
    const isJson = values['format'] === 'json';
    if (query === 'list') return list(packages, isJson, language, console);
    const request = { packages, entryPoint: values['entry-point'] as string | undefined };
    const question = questionOf(query, text, values['role'] as string | undefined);
    return ask(request, question, isJson, { language, labelLanguage }, console);
  },
};

function misuse(
  query: TaxonomyQuery,
  text: string | undefined,
  labelLanguage: string,
  language: Language,
): string | undefined {
  const words = TEXTS[language];
  const isNeeded = query === 'search' || query === 'concept';
  if (isNeeded && (text ?? '').trim() === '') return `taxonomy ${query}: ${words.needed}`;
  const isExtra = (query === 'list' || query === 'show') && text !== undefined;
  if (isExtra) return `taxonomy ${query}: ${words.extra}: ${text}`;
  return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(labelLanguage) ? undefined : words.language;
}

function questionOf(
  query: Exclude<TaxonomyQuery, 'list'>,
  text: string | undefined,
  role: string | undefined,
): TaxonomyQuestion {
  switch (query) {
    case 'show':
      return { query, role };
    case 'search':
      return { query, text: text ?? '' };
    case 'concept':
      return { query, name: text ?? '' };
    case 'dimensions':
      return { query, name: text, role };
  }
}

async function list(
  packages: readonly string[],
  isJson: boolean,
  language: Language,
  console: Console,
): Promise<ExitCode> {
  const { listEntryPoints } = await import('../pipeline/taxonomy/taxonomy-entry-points.js');
  const listed = await listEntryPoints(packages);
  if (isJson) {
    const { listJson } = await import('./taxonomy-json.js');
    console.out(`${JSON.stringify(listJson(listed, language))}\n`);
  } else {
    const { formatEntryPoints } = await import('./format-taxonomy.js');
    console.out(formatEntryPoints(listed, language));
  }
  return listed.entryPoints.length === 0 ? EXIT.undetermined : EXIT.ok;
}

/** The language of the sentences, and that of the labels. */
export interface Languages {
  readonly language: Language;
  readonly labelLanguage: string;
}

/** Prints an answer for each entry point; as JSON one object each, and one without where there is none. */
async function ask(
  request: { readonly packages: readonly string[]; readonly entryPoint: string | undefined },
  question: TaxonomyQuestion,
  isJson: boolean,
  languages: Languages,
  console: Console,
): Promise<ExitCode> {
  const { isEmptyAnswer, queryTaxonomy } = await import('../pipeline/query-taxonomy.js');
  const { answered, diagnostics } = await queryTaxonomy(request, question);
  if (isJson) {
    const { answerJson, nothingJson } = await import('./taxonomy-json.js');
    for (const one of answered) console.out(`${JSON.stringify(answerJson(one, diagnostics, languages))}\n`);
    if (answered.length === 0) {
      console.out(`${JSON.stringify(nothingJson(question.query, diagnostics, languages))}\n`);
    }
  } else {
    const { formatAnswer } = await import('./format-taxonomy.js');
    const findings = [...diagnostics, ...answered.flatMap((one) => one.diagnostics)];
    console.out(answered.map((one) => formatAnswer(one, languages)).join('\n'));
    if (findings.length > 0) console.out(`\n${formatFindings(findings, languages.language)}`);
  }
  if (answered.length === 0) return EXIT.undetermined;
  return answered.every(({ answer }) => isEmptyAnswer(answer)) ? EXIT.findings : EXIT.ok;
}
