import type { Subject } from '../subject.js';
import { type TextMatch, textMatches } from './text-matches.js';

/** A reference to a character in the text of a file: by its number, or by a name that XML or nobody defines. */
export interface CharacterReference extends TextMatch {
  /** Undefined for one by name. */
  readonly codePoint: number | undefined;
  readonly name: string | undefined;
}

/** Comments, processing instructions and CDATA sections hold no references; they are passed over whole. */
const REFERENCE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|&(?:#(?<decimal>\d+)|#[xX](?<hex>[\da-fA-F]+)|(?<name>[\w:.-]+));/g;

export function* characterReferences(subject: Pick<Subject, 'file' | 'text'>): Generator<CharacterReference> {
  for (const { match, place } of textMatches(subject, REFERENCE)) {
    if (!match[0].startsWith('&')) continue;
    const { decimal, hex, name } = match.groups ?? {};
    const isByNumber = name === undefined;
    const codePoint = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    yield { match, place, codePoint: isByNumber ? codePoint : undefined, name };
  }
}
