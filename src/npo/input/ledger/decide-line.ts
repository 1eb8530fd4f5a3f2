import type { Text } from '../../../diagnostics/diagnostic.js';
import type { ChosenIntervention, SpendingKind, SpendingLevel } from '../../model/submission.js';
import { nearest, plain } from '../matching-text.js';
import { spendingKinds, spendingLevels } from '../subjects/code-lists.js';
import type { Code } from '../subjects/field.js';
import { DIMENSIONS, type Dimension, type LedgerLine, type LedgerNames } from './ledger-line.js';
import { knownInterventionOf, nearestIntervention } from './known-interventions.js';
import { CodeIndex, type CodeMeaning, type CodeRow, type Mapping } from './mapping.js';
import type { SchoolNames } from './school-names.js';
import { speaksOfNpo } from './speaks-of-npo.js';

/** What of a line decides what it is. */
export type Decidable = Pick<LedgerLine, 'codes' | 'isOpening' | 'speaksOfNpo'>;

/** Where a line of NPO goes. */
export interface Placement {
  readonly level: SpendingLevel;
  readonly brin: string | undefined;
  readonly intervention: ChosenIntervention;
  readonly kind: SpendingKind | undefined;
}

/** What a line is found to be. */
export type Decision =
  | { readonly is: 'spending'; readonly placement: Placement }
  | { readonly is: 'notNpo' }
  /** Nothing says yes or no; `looksLikeNpo` where a name or description speaks of it. */
  | { readonly is: 'undecided'; readonly looksLikeNpo: boolean }
  | { readonly is: 'notPlaced'; readonly lacks: 'school' | 'intervention' }
  | { readonly is: 'contradiction'; readonly about: 'school' | 'level' | 'intervention' }
  | { readonly is: 'untranslated'; readonly dimension: Dimension; readonly nearest: string | undefined };

/** What a word of a column says by itself, without a row of the mapping. */
interface OwnWord {
  readonly meaning: Partial<CodeMeaning> | undefined;
  readonly nearest: string | undefined;
}

/** The dimensions whose codes are words that may speak for themselves. */
const WORDS: readonly Dimension[] = ['school', 'intervention', 'level', 'kind'];

/** Whose word counts for the kind of cost: the account's first. */
const KIND_ORDER: readonly Dimension[] = [
  'kind',
  'account',
  'project',
  'costUnit',
  'costCentre',
  'school',
  'intervention',
  'level',
  'journal',
  'file',
];

const SILENT: CodeMeaning = {
  npo: undefined,
  level: undefined,
  school: undefined,
  intervention: undefined,
  kind: undefined,
};

/** Decides line by line, by the mapping and the words of the lines themselves. */
export class LineDecider {
  private readonly indexes: ReadonlyMap<Dimension, CodeIndex<CodeRow>>;
  private readonly rows = new Map<string, CodeRow | undefined>();
  private readonly words = new Map<string, OwnWord>();
  private asked = 0;

  constructor(
    mapping: Mapping,
    private readonly schools: SchoolNames,
  ) {
    this.indexes = new Map(
      DIMENSIONS.map((dimension) => [
        dimension,
        new CodeIndex(mapping.codes.filter((row) => row.dimension === dimension)),
      ]),
    );
  }

  decide(line: Decidable, names: LedgerNames): Decision {
    const said = this.meaningsOf(line);
    const npo = npoOf(said, line, names) ?? this.npoOfFile(said, line, names);
    if (npo === false) return { is: 'notNpo' };
    if (npo === undefined) return { is: 'undecided', looksLikeNpo: looksLikeNpo(line, names) };
    for (const dimension of WORDS) {
      const word = this.untranslated(dimension, line.codes[dimension]);
      if (word !== undefined) return { is: 'untranslated', dimension, nearest: word.nearest };
    }
    return this.place(said);
  }

  private place(said: Said): Decision {
    const levels = distinct(said, ({ level }) => level);
    const schools = distinct(said, ({ school }) => this.brinOf(school));
    const interventions = distinct(
      said,
      ({ intervention }) => intervention,
      ({ code, text }) => code ?? plain(text),
    );
    if (schools.length > 1) return { is: 'contradiction', about: 'school' };
    if (levels.length > 1) return { is: 'contradiction', about: 'level' };
    if (interventions.length > 1) return { is: 'contradiction', about: 'intervention' };
    const [[brin], [statedLevel], [intervention]] = [schools, levels, interventions];
    const level = statedLevel ?? (brin === undefined ? undefined : 'school');
    if (level === undefined || (level === 'school' && brin === undefined)) {
      return { is: 'notPlaced', lacks: 'school' };
    }
    if (intervention === undefined) return { is: 'notPlaced', lacks: 'intervention' };
    const kind = KIND_ORDER.map((dimension) => said.get(dimension)?.kind).find((one) => one !== undefined);
    return { is: 'spending', placement: { level, brin, intervention, kind } };
  }

  /** What each code of a line says: its row of the mapping, or else its own word. */
  private meaningsOf({ codes }: Decidable): Said {
    const said = new Map<Dimension, CodeMeaning>();
    for (const dimension of DIMENSIONS) {
      const code = dimension === 'file' ? '*' : codes[dimension];
      if (code === undefined) continue;
      const meaning = this.rowOf(dimension, code) ?? this.wordOf(dimension, code)?.meaning;
      if (meaning !== undefined) said.set(dimension, { ...SILENT, ...meaning });
    }
    return said;
  }

  private rowOf(dimension: Dimension, code: string): CodeRow | undefined {
    const key = `${dimension}\n${code}`;
    if (this.rows.has(key)) return this.rows.get(key);
    const row = this.indexes.get(dimension)?.find(code);
    return remember(this.rows, key, row);
  }

  private wordOf(dimension: Dimension, code: string): OwnWord | undefined {
    if (!WORDS.includes(dimension)) return undefined;
    const key = `${dimension}\n${code}`;
    return this.words.get(key) ?? remember(this.words, key, this.readWord(dimension, code));
  }

  private readWord(dimension: Dimension, code: string): OwnWord {
    const isAsked = this.asked < MOST_ASKED;
    const like = (candidates: readonly string[]) => {
      this.asked += 1;
      return isAsked
        ? nearest(code, [...candidates, ...(this.indexes.get(dimension)?.codes ?? [])])
        : undefined;
    };
    if (dimension === 'school') {
      const level = findWord(spendingLevels(), code);
      if (this.schools.find(code) !== undefined) return { meaning: { school: code }, nearest: undefined };
      if (level !== undefined && level !== 'school') return { meaning: { level }, nearest: undefined };
      const near = isAsked ? this.schools.nearest(code) : undefined;
      return { meaning: undefined, nearest: near ?? like([]) };
    }
    if (dimension === 'intervention') {
      const intervention = knownInterventionOf(code);
      return intervention === undefined
        ? { meaning: undefined, nearest: like([]) ?? (isAsked ? nearestIntervention(code) : undefined) }
        : { meaning: { intervention }, nearest: undefined };
    }
    if (dimension === 'level') {
      const level = findWord(spendingLevels(), code);
      return { meaning: level && { level }, nearest: like(spendingLevels().map(({ name }) => name.nl)) };
    }
    const kind = findWord(spendingKinds(), code);
    return { meaning: kind && { kind }, nearest: like(spendingKinds().map(({ name }) => name.nl)) };
  }

  /** A word that neither the mapping nor itself explains. */
  private untranslated(dimension: Dimension, code: string | undefined): OwnWord | undefined {
    if (code === undefined || this.rowOf(dimension, code) !== undefined) return undefined;
    const word = this.wordOf(dimension, code);
    return word?.meaning === undefined ? word : undefined;
  }

  /** The word of the file as a whole; a no does not hold for what looks like NPO all the same. */
  private npoOfFile(said: Said, line: Decidable, names: LedgerNames): boolean | undefined {
    const npo = said.get('file')?.npo;
    return npo === false && looksLikeNpo(line, names) ? undefined : npo;
  }

  private brinOf(school: string | undefined): string | undefined {
    return school === undefined ? undefined : this.schools.find(school);
  }
}

type Said = ReadonlyMap<Dimension, CodeMeaning>;

/** For so many unknown words it is looked what they are nearly: each is held against the mapping. */
const MOST_ASKED = 200;

/** So many answers are remembered; a file of endless codes must not fill the memory. */
const MOST_REMEMBERED = 100_000;

function remember<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size < MOST_REMEMBERED) known.set(key, value);
  return value;
}

/**
 * What the codes say. No is stronger than yes: income with an NPO project is no spending. What is on the
 * balance sheet is spending only where a code says so.
 */
function npoOf(said: Said, line: Decidable, names: LedgerNames): boolean | undefined {
  if (line.isOpening) return false;
  const ofCodes = [...said].flatMap(([dimension, { npo }]) => (dimension === 'file' ? [] : [npo]));
  if (ofCodes.includes(false)) return false;
  if (ofCodes.includes(true)) return true;
  const { account } = line.codes;
  return account !== undefined && names.balanceAccounts.has(account) ? false : undefined;
}

function looksLikeNpo({ codes, speaksOfNpo: speaks }: Decidable, names: LedgerNames): boolean {
  return (
    speaks ||
    Object.entries(codes).some(
      ([dimension, code]) =>
        speaksOfNpo(code) || speaksOfNpo(names.byCode.get(dimension as Dimension)?.get(code) ?? ''),
    )
  );
}

/** The different answers of the codes; the file's only where no code has one. */
function distinct<T>(
  said: Said,
  answer: (meaning: CodeMeaning) => T | undefined,
  keyOf: (value: T) => unknown = (value) => value,
): readonly T[] {
  const found = new Map<unknown, T>();
  for (const [dimension, meaning] of said) {
    const value = dimension === 'file' ? undefined : answer(meaning);
    if (value !== undefined) found.set(keyOf(value), value);
  }
  const whole = said.get('file');
  const fallback = found.size > 0 || whole === undefined ? undefined : answer(whole);
  return fallback === undefined ? [...found.values()] : [fallback];
}

function findWord<C extends string>(codes: readonly Code<C>[], text: string): C | undefined {
  const wanted = plain(text);
  return codes.find(({ code, name, aliases = [] }) =>
    [code, name.nl, name.en, ...aliases].some((word) => plain(word) === wanted),
  )?.code;
}

export const LACKS: Readonly<Record<'school' | 'intervention', Text>> = {
  school: { nl: 'van welke school of welk niveau', en: 'of which school or level' },
  intervention: { nl: 'van welke interventie', en: 'of which intervention' },
};

export const ABOUT: Readonly<Record<'school' | 'level' | 'intervention', Text>> = {
  school: { nl: 'de school', en: 'the school' },
  level: { nl: 'het niveau', en: 'the level' },
  intervention: { nl: 'de interventie', en: 'the intervention' },
};
