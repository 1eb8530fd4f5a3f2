import type { School } from '../../../model/submission.js';
import { nearest, plain } from '../../matching-text.js';
import { bareName, tokensOf } from './name-tokens.js';

type Named = Pick<School, 'brin' | 'branch' | 'name'>;

/** The schools of a submission by whatever people write for them. */
export class SchoolNames {
  /** By code and by name; undefined where a name is that of two schools. */
  private readonly byText = new Map<string, Named | undefined>();
  /** By the words that tell it from other names. */
  private readonly byWords = new Map<string, Named | undefined>();

  /** The words of each school that tell it from others. */
  readonly tokens: readonly { readonly brin: string; readonly tokens: readonly string[] }[];

  constructor(readonly schools: readonly Named[]) {
    this.tokens = schools.map(({ brin, name = '' }) => ({ brin, tokens: tokensOf(name) }));
    for (const school of schools) {
      const { brin, branch, name } = school;
      add(this.byText, plain(brin), school);
      if (branch !== undefined) add(this.byText, plain(branch), school);
      if (name === undefined) continue;
      add(this.byText, plain(name), school);
      add(this.byText, plain(bareName(name)), school);
      add(this.byWords, wordsOf(name), school);
    }
  }

  /** The BRIN of a BRIN, a branch code or a name; undefined where none, or more than one, is meant. */
  find(text: string): string | undefined {
    const found =
      this.byText.get(plain(text)) ??
      this.byText.get(plain(bareName(text))) ??
      this.byWords.get(wordsOf(text));
    return found?.brin;
  }

  /** What was probably meant: a BRIN, or a BRIN with the name of the school. */
  nearest(text: string): string | undefined {
    const key = nearest(text, this.byText.keys());
    const words = key === undefined ? nearest(wordsOf(text), this.byWords.keys()) : undefined;
    const school = this.byText.get(key ?? '') ?? this.byWords.get(words ?? '');
    return school === undefined ? undefined : `${school.brin} ${school.name ?? ''}`.trim();
  }
}

function wordsOf(name: string): string {
  return [...tokensOf(name)].sort().join(' ');
}

function add(index: Map<string, Named | undefined>, key: string, school: Named): void {
  if (key === '') return;
  const known = index.get(key);
  const isOther = index.has(key) && known?.brin !== school.brin;
  index.set(key, isOther ? undefined : school);
}
