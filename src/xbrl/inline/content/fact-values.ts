import { XSI_NIL } from '../../instance/names.js';
import type { XmlElement } from '../../xml/tree.js';
import type { InlineSet } from '../inline-set.js';
import { ESCAPE, FORMAT, SCALE, SIGN } from '../names.js';
import { isTrue, qnameOf, type Tag, valueOf } from '../tag.js';
import { transformationOf } from '../transformations/transform.js';
import { escapedMarkup } from './escaped-markup.js';
import { htmlBase } from './html-base.js';
import { numberValue } from './number-value.js';
import { plainText } from './plain-text.js';

/** Why the value of a tag cannot be had. */
export type ValueProblem =
  | 'unknown format'
  | 'outside the domain'
  | 'signed'
  | 'not a number'
  | 'scale too large'
  | 'too much content';

export interface FactValue {
  /** The value in the target document; where there is a problem, the text as it stands in the page. */
  readonly text: string;
  readonly problem?: ValueProblem;
}

/**
 * All texts of a set together may be so many times as long as its documents: tags in tags have the same text
 * several times, but no document means to have it thousands of times.
 */
const MOST_CONTENT = 8;
/** In characters. */
const ALWAYS_ALLOWED = 1_000_000;

const NIL: FactValue = { text: '' };

/** The values of tags, each worked out once. */
export class FactValues {
  private readonly values = new Map<Tag, FactValue>();
  private readonly bases = new Map<XmlElement, string | undefined>();
  private left: number;

  constructor(private readonly set: Pick<InlineSet, 'documents' | 'continuations'>) {
    const length = set.documents.reduce((sum, document) => sum + document.length, 0);
    this.left = ALWAYS_ALLOWED + MOST_CONTENT * length;
  }

  /** @param tag an ix:nonFraction, ix:nonNumeric, ix:numerator or ix:denominator */
  of(tag: Tag): FactValue {
    let value = this.values.get(tag);
    if (value === undefined) this.values.set(tag, (value = this.find(tag)));
    return value;
  }

  /** The parts of a text or footnote, each with the address that addresses in it are relative to. */
  private partsOf(tag: Tag): readonly { readonly element: XmlElement; readonly base: string | undefined }[] {
    return this.set.continuations
      .partsOf(tag)
      .map(({ element, document }) => ({ element, base: this.baseOf(document.root) }));
  }

  private find(tag: Tag): FactValue {
    if (isTrue(valueOf(tag, XSI_NIL))) return NIL;
    if (this.isExhausted) return { text: '', problem: 'too much content' };
    const text = tag.name === 'nonNumeric' ? this.contentOf(tag) : numberText(tag);
    this.spend(text.length);
    const transformed = this.transformed(tag, text);
    if (tag.name === 'nonNumeric' || transformed.problem !== undefined) return transformed;
    const isNegative = valueOf(tag, SIGN) === '-';
    const number = numberValue(transformed.text, valueOf(tag, SCALE), isNegative);
    return 'problem' in number ? { text, problem: number.problem } : number;
  }

  private contentOf(tag: Tag): string {
    if (isTrue(valueOf(tag, ESCAPE))) return escapedMarkup(this.partsOf(tag));
    return plainText(this.set.continuations.partsOf(tag).map(({ element }) => element));
  }

  private transformed(tag: Tag, text: string): FactValue {
    if (valueOf(tag, FORMAT) === undefined) return { text };
    const name = qnameOf(tag, FORMAT);
    const transform = name && transformationOf(name);
    if (transform === undefined) return { text, problem: 'unknown format' };
    const value = transform(text);
    return value === undefined ? { text, problem: 'outside the domain' } : { text: value };
  }

  /** Whether more was asked for than a set may have; what was asked for after that is empty. */
  get isExhausted(): boolean {
    return this.left <= 0;
  }

  /** @param length in characters, of what a target document takes over from a page */
  spend(length: number): void {
    this.left -= length;
  }

  /** The address that `base` gives in a document. */
  baseOf(root: XmlElement): string | undefined {
    if (!this.bases.has(root)) this.bases.set(root, htmlBase(root));
    return this.bases.get(root);
  }
}

/** The text of a number: that of the number in it, where it only holds another (Inline XBRL 1.1 §10.1). */
function numberText(tag: Tag): string {
  let innermost = tag;
  for (let at: Tag | undefined = tag; at?.name === tag.name; at = at.children[0]) innermost = at;
  return plainText([innermost.element]);
}
