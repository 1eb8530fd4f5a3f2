import type { Text } from '../../../../diagnostics/diagnostic.js';
import type { ChosenIntervention, SpendingKind, SpendingLevel } from '../../../model/submission.js';
import { nearest, plain } from '../../matching-text.js';
import { spendingKinds, spendingLevels } from '../../subjects/code-lists.js';
import type { Code } from '../../subjects/field.js';
import {
  type Codes,
  codesKey,
  DIMENSIONS,
  type Dimension,
  type LedgerLine,
  type LedgerNames,
} from '../lines/ledger-line.js';
import { knownCategoryOf, knownInterventionOf, nearestIntervention } from '../lines/known-interventions.js';
import { CodeIndex, type CodeMeaning, type CodeRow, type Mapping } from '../mapping/mapping.js';
import type { SchoolNames } from '../lines/school-names.js';
import { codesSpeakOfNpo } from '../lines/speaks-of-npo.js';
import { isLeftOut } from '../mapping/year-end.js';

/** What of a line decides what it is. */
export type Decidable = Pick<LedgerLine, 'codes' | 'isOpening' | 'speaksOfNpo' | 'yearEnd'>;

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
  /** By dimension, the words that the mapping translates. */
  private readonly translated: ReadonlyMap<Dimension, readonly string[]>;
  /** The kinds of codes by which the mapping says that lines are NPO; beside an amount never the kind of cost. */
  private readonly telling: readonly Dimension[];
  private readonly used = new Set<CodeRow>();
  private last: { readonly codes: Codes; readonly combination: Combination } | undefined;
  private readonly combinations = new Map<string, Combination>();
  private readonly words = new Map<string, OwnWord>();
  private asked = 0;

  constructor(
    private readonly mapping: Mapping,
    private readonly schools: SchoolNames,
  ) {
    this.indexes = new Map(
      DIMENSIONS.map((dimension) => [
        dimension,
        new CodeIndex(mapping.codes.filter((row) => row.dimension === dimension)),
      ]),
    );
    const translating = mapping.codes.filter(translates);
    this.translated = new Map(
      WORDS.map((dimension) => [
        dimension,
        translating
          .filter((row) => row.dimension === dimension)
          .slice(0, MOST_COMPARED)
          .map(({ code }) => code),
      ]),
    );
    const telling = new Set(mapping.codes.flatMap(({ npo, dimension }) => (npo === true ? [dimension] : [])));
    this.telling = DIMENSIONS.filter((one) => one !== 'file' && one !== 'kind' && telling.has(one));
  }

  /** The rows of the mapping that a line was found to have the code of. */
  get usedRows(): ReadonlySet<CodeRow> {
    return this.used;
  }

  decide(line: Decidable, names: LedgerNames): Decision {
    if (line.isOpening || isLeftOut(line.yearEnd, this.mapping.notation.yearEnd)) return { is: 'notNpo' };
    const combination = this.combinationOf(line.codes);
    const npo = combination.npo ?? npoOfRest(combination, line, names);
    if (npo === false) return { is: 'notNpo' };
    // Of the balance sheet only the account itself says so: a project stands on the entry against a cost too.
    if (isOnBalanceSheet(line.codes, names) && combination.said.get('account')?.npo !== true) {
      return { is: 'undecided', looksLikeNpo: true };
    }
    if (npo === undefined) {
      return { is: 'undecided', looksLikeNpo: line.speaksOfNpo || looksLikeNpo(combination, line, names) };
    }
    return (combination.decision ??= this.translate(line.codes) ?? this.place(combination.said));
  }

  /** The kinds of codes by which a line is none of NPO, though another of its codes says that it is. */
  codesAgainst({ codes, isOpening, yearEnd }: Decidable): readonly Dimension[] {
    if (isOpening || isLeftOut(yearEnd, this.mapping.notation.yearEnd)) return [];
    const { said, npo } = this.combinationOf(codes);
    if (npo !== false) return [];
    const answers = [...said].filter(([dimension]) => dimension !== 'file');
    if (!answers.some(([, meaning]) => meaning.npo === true)) return [];
    return answers.flatMap(([dimension, meaning]) => (meaning.npo === false ? [dimension] : []));
  }

  /** Whether none of the codes of a line says that it is or is not NPO: the file as a whole decides, or nothing. */
  isLeftOpen({ codes, isOpening, yearEnd }: Decidable): boolean {
    if (isOpening || isLeftOut(yearEnd, this.mapping.notation.yearEnd)) return false;
    return this.combinationOf(codes).npo === undefined;
  }

  /**
   * The codes of a line that the mapping has no row for, of the kinds by which it says that lines are NPO: what
   * would have told whether this one is.
   */
  codesWithoutRow(codes: Codes): readonly Dimension[] {
    return this.telling.filter((dimension) => {
      const code = codes[dimension];
      return code !== undefined && this.rowOf(dimension, code) === undefined;
    });
  }

  /** Those of these kinds whose row leaves blank whether they are NPO. Of accounts most do, and need say nothing. */
  codesLeftBlank(codes: Codes): readonly Dimension[] {
    return this.telling.filter((dimension) => {
      const row = dimension === 'account' ? undefined : this.rowOf(dimension, codes[dimension] ?? '');
      return row !== undefined && row.npo === undefined;
    });
  }

  /** Lines with the same codes say the same; a ledger has few combinations of them. */
  private combinationOf(codes: Codes): Combination {
    if (this.last?.codes === codes) return this.last.combination;
    const key = codesKey(codes);
    const combination = this.combinations.get(key) ?? remember(this.combinations, key, this.combine(codes));
    this.last = { codes, combination };
    return combination;
  }

  private combine(codes: Codes): Combination {
    const said = this.meaningsOf(codes);
    return { said, npo: npoOfCodes(said), decision: undefined, names: -1, looksLikeNpo: false };
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

  /** What each code of a line says. */
  private meaningsOf(codes: Codes): Said {
    const said = new Map<Dimension, CodeMeaning>();
    for (const dimension of DIMENSIONS) {
      const code = dimension === 'file' ? '*' : codes[dimension];
      if (code === undefined) continue;
      const meaning = this.meaningOf(dimension, code);
      if (meaning !== undefined) said.set(dimension, meaning);
    }
    return said;
  }

  /** What its row of the mapping says; what a word means that its row does not translate, the word itself. */
  private meaningOf(dimension: Dimension, code: string): CodeMeaning | undefined {
    const row = this.rowOf(dimension, code);
    if (row !== undefined) this.used.add(row);
    if (row !== undefined && translates(row)) return row;
    const own = this.wordOf(dimension, code)?.meaning;
    return row === undefined && own === undefined ? undefined : { ...SILENT, ...row, ...own };
  }

  private rowOf(dimension: Dimension, code: string): CodeRow | undefined {
    return this.indexes.get(dimension)?.find(code);
  }

  private wordOf(dimension: Dimension, code: string): OwnWord | undefined {
    if (!WORDS.includes(dimension)) return undefined;
    const key = `${dimension}\n${code}`;
    return this.words.get(key) ?? remember(this.words, key, this.readWord(dimension, code));
  }

  private readWord(dimension: Dimension, code: string): OwnWord {
    const meaning = this.ownMeaning(dimension, code);
    if (meaning !== undefined) return { meaning, nearest: undefined };
    this.asked += 1;
    if (this.asked > MOST_ASKED) return { meaning: undefined, nearest: undefined };
    const words = CANDIDATES[dimension]?.() ?? [];
    const near = dimension === 'school' ? this.schools.nearest(code) : undefined;
    const translated = this.translated.get(dimension) ?? [];
    const like = near ?? nearest(code, [...words, ...translated]);
    return {
      meaning,
      nearest:
        like ??
        (dimension === 'intervention' ? (knownCategoryOf(code) ?? nearestIntervention(code)) : undefined),
    };
  }

  private ownMeaning(dimension: Dimension, code: string): Partial<CodeMeaning> | undefined {
    if (dimension === 'intervention') {
      const intervention = knownInterventionOf(code);
      return intervention && { intervention };
    }
    if (dimension === 'kind') {
      const kind = findWord(spendingKinds(), code);
      return kind && { kind };
    }
    if (dimension === 'school' && this.schools.find(code) !== undefined) return { school: code };
    const level = findWord(spendingLevels(), code);
    // The word school in the column of the school is the name of none.
    return level === undefined || (dimension === 'school' && level === 'school') ? undefined : { level };
  }

  /** Whether all words of a line are known, to the mapping or by themselves. */
  private translate(codes: Codes): Decision | undefined {
    for (const dimension of WORDS) {
      const code = codes[dimension];
      if (code === undefined) continue;
      const row = this.rowOf(dimension, code);
      if (row !== undefined && translates(row)) continue;
      const word = this.wordOf(dimension, code);
      if (word?.meaning === undefined) return { is: 'untranslated', dimension, nearest: word?.nearest };
    }
    return undefined;
  }

  private brinOf(school: string | undefined): string | undefined {
    return school === undefined ? undefined : this.schools.find(school);
  }
}

type Said = ReadonlyMap<Dimension, CodeMeaning>;

/** What is known of the lines with the same codes. */
interface Combination {
  readonly said: Said;
  /** What the codes say; undefined where none does. */
  readonly npo: boolean | undefined;
  /** Of NPO; worked out at the first line. */
  decision: Decision | undefined;
  /** How many names there were when it was looked at whether one speaks of NPO. */
  names: number;
  looksLikeNpo: boolean;
}

/** The words of closed lists that a text may nearly be. */
const CANDIDATES: Readonly<Partial<Record<Dimension, () => readonly string[]>>> = {
  level: () => spendingLevels().map(({ name }) => name.nl),
  kind: () => spendingKinds().map(({ name }) => name.nl),
};

/** More words than any board translates of a kind. */
const MOST_COMPARED = 2000;

/** For so many unknown words it is looked what they are nearly: each is held against the mapping. */
const MOST_ASKED = 200;

/** So many answers are remembered; a file of endless codes must not fill the memory. */
const MOST_REMEMBERED = 100_000;

function remember<T>(known: Map<string, T>, key: string, value: T): T {
  if (known.size < MOST_REMEMBERED) known.set(key, value);
  return value;
}

/** Whether a row says what its word means. A row that leaves that blank, as `map` writes them, translates nothing. */
function translates({ dimension, level, school, intervention, kind }: CodeRow): boolean {
  if (dimension === 'school' || dimension === 'level') return level !== undefined || school !== undefined;
  if (dimension === 'intervention') return intervention !== undefined;
  return dimension !== 'kind' || kind !== undefined;
}

/** What the codes say. No is stronger than yes: income with an NPO project is no spending. */
function npoOfCodes(said: Said): boolean | undefined {
  const answers = [...said].flatMap(([dimension, { npo }]) => (dimension === 'file' ? [] : [npo]));
  return answers.includes(false) ? false : answers.includes(true) ? true : undefined;
}

/**
 * Where no code says: what is on the balance sheet is no spending, and otherwise the word of the file as a
 * whole counts; its no does not hold for what looks like NPO all the same.
 */
function npoOfRest(combination: Combination, line: Decidable, names: LedgerNames): boolean | undefined {
  if (isOnBalanceSheet(line.codes, names)) return false;
  const npo = combination.said.get('file')?.npo;
  if (npo !== false) return npo;
  return line.speaksOfNpo || looksLikeNpo(combination, line, names) ? undefined : false;
}

export function isOnBalanceSheet({ account }: Codes, names: LedgerNames): boolean {
  return account !== undefined && names.balanceAccounts.has(account);
}

/** Whether a code or its name speaks of NPO; looked at again where names have come since. */
function looksLikeNpo(combination: Combination, { codes }: Decidable, names: LedgerNames): boolean {
  if (combination.names !== names.size) {
    combination.names = names.size;
    combination.looksLikeNpo = codesSpeakOfNpo(codes, names);
  }
  return combination.looksLikeNpo;
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
