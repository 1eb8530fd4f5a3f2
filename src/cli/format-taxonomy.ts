import type { Language } from '../diagnostics/diagnostic.js';
import { oneLine } from '../diagnostics/one-line.js';
import type { AnsweredEntryPoint, PresentedRole, TaxonomyAnswer } from '../pipeline/query-taxonomy.js';
import type { KnownEntryPoint, ListedEntryPoints } from '../pipeline/taxonomy/taxonomy-entry-points.js';
import type { Match } from '../xbrl/query/find-concepts.js';
import type { PresentedRow } from '../xbrl/query/presentation.js';
import { storedPath } from '../xbrl/taxonomy/resolve/file-store.js';
import { STANDARD_LABEL } from '../xbrl/taxonomy/standard-roles.js';
import type { Texts } from './command.js';
import { formatConcept } from './format-concept.js';
import { formatCubes } from './format-cubes.js';
import { formatFindings } from './format-findings.js';
import type { Languages } from './taxonomy.js';
import { moreText, MOST_SHOWN, shortRole, TaxonomyWriter } from './taxonomy-writer.js';

const TEXTS: Texts<
  'none' | 'found' | 'foundOne' | 'notFound' | 'similar' | 'noTree' | 'noRole' | 'above' | 'by' | 'abstract'
> = {
  nl: {
    none: 'Geen instappunten.',
    found: 'concepten gevonden',
    foundOne: 'concept gevonden',
    notFound: 'Niet gevonden',
    similar: 'Bedoelde u',
    noTree: 'Dit instappunt heeft geen presentatie.',
    noRole: 'Dit instappunt heeft geen presentatie in die rol.',
    above: 'zie hierboven',
    by: 'gevonden in',
    abstract: 'abstract',
  },
  en: {
    none: 'No entry points.',
    found: 'concepts found',
    foundOne: 'concept found',
    notFound: 'Not found',
    similar: 'Did you mean',
    noTree: 'This entry point has no presentation.',
    noRole: 'This entry point has no presentation in that role.',
    above: 'see above',
    by: 'found in',
    abstract: 'abstract',
  },
};

/** The entry points, each with its address and what is said of it. */
export function formatEntryPoints(
  { entryPoints, diagnostics }: ListedEntryPoints,
  language: Language,
): string {
  const listed = entryPoints.map((one) => entryPointText(one, language, true));
  if (entryPoints.length === 0) listed.push(`${TEXTS[language].none}\n`);
  if (diagnostics.length > 0) listed.push(formatFindings(diagnostics, language));
  return listed.join('\n');
}

function entryPointText(
  { id, name, description, documents, package: path }: KnownEntryPoint,
  language: Language,
  isWhole: boolean,
): string {
  const lines = [id === undefined ? name[language] : `${name[language]} (${id})`];
  for (const address of documents) lines.push(`  ${storedPath(address) ?? address}`);
  if (isWhole && path !== undefined) lines.push(`  ${oneLine(path)}`);
  if (isWhole && description !== undefined) lines.push(`  ${description[language]}`);
  return `${lines.join('\n')}\n`;
}

/** The answer of one entry point, for a person. */
export function formatAnswer(
  { entryPoint, taxonomy, answer }: AnsweredEntryPoint,
  languages: Languages,
): string {
  const writer = new TaxonomyWriter(taxonomy, languages.labelLanguage);
  const head = entryPointText(entryPoint, languages.language, false);
  return `${head}\n${answerText(answer, writer, languages.language)}`;
}

function answerText(answer: TaxonomyAnswer, writer: TaxonomyWriter, language: Language): string {
  switch (answer.query) {
    case 'show':
      if (answer.roles.length === 0) {
        return `${TEXTS[language][answer.wanted === undefined ? 'noTree' : 'noRole']}\n`;
      }
      return answer.roles.map((role) => roleText(role, writer, language)).join('\n');
    case 'search': {
      const { matches, text, suggestions } = answer;
      if (matches.length === 0) return notFound(text, suggestions, language);
      return matchesText(matches, writer, language);
    }
    case 'concept': {
      const { concepts, name, suggestions } = answer;
      if (concepts.length === 0) return notFound(name, suggestions, language);
      return concepts.map((facts) => formatConcept(facts, writer, language)).join('\n');
    }
    case 'dimensions': {
      const { name, concepts, cubes, suggestions } = answer;
      if (name !== undefined && concepts.length === 0) return notFound(name, suggestions, language);
      return formatCubes(cubes, writer, language);
    }
  }
}

function notFound(text: string, suggestions: readonly string[], language: Language): string {
  const words = TEXTS[language];
  const hint = suggestions.length === 0 ? '' : ` ${words.similar}: ${suggestions.join(', ')}?`;
  return `${words.notFound}: ${text}.${hint}\n`;
}

function roleText({ role, rows }: PresentedRole, writer: TaxonomyWriter, language: Language): string {
  const lines = [writer.role(role), `  ${role}`, ...rows.map((row) => rowText(row, writer, language))];
  return `${lines.join('\n')}\n`;
}

function rowText(row: PresentedRow, writer: TaxonomyWriter, language: Language): string {
  const { concept, depth, preferredLabel, isRepeated } = row;
  const notes = [
    ...(preferredLabel !== undefined && preferredLabel !== STANDARD_LABEL ? [shortRole(preferredLabel)] : []),
    ...(concept.abstract ? [TEXTS[language].abstract] : []),
    ...(isRepeated ? [TEXTS[language].above] : []),
  ];
  const note = notes.length === 0 ? '' : `  (${notes.join('; ')})`;
  // Trees of a thousand levels exist in hostile files only.
  const indent = '  '.repeat(Math.min(depth, DEEPEST_INDENT) + 1);
  return `${indent}${writer.labelled(concept.name, preferredLabel)}${note}`;
}

const DEEPEST_INDENT = 40;

function matchesText(matches: readonly Match[], writer: TaxonomyWriter, language: Language): string {
  const words = TEXTS[language];
  const lines = [`${matches.length} ${matches.length === 1 ? words.foundOne : words.found}`, ''];
  for (const { concept, by, text } of matches.slice(0, MOST_SHOWN)) {
    lines.push(writer.labelled(concept.name));
    if (by === 'name' || text === writer.label(concept.name)) continue;
    lines.push(`  ${words.by} ${shortRole(by.role)} (${by.language}): ${text.replace(/\s+/g, ' ')}`);
  }
  return `${[...lines, ...moreText(matches.length, language)].join('\n')}\n`;
}
