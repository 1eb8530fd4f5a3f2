import type { ItemTypeSyntax, KindTest, LexicalName, SequenceTypeSyntax } from './expression.js';
import { TokenStream } from './token-stream.js';

/** Names that, before a parenthesis, are no function (XPath 2.0 §A.3). */
export const RESERVED: ReadonlySet<string> = new Set([
  ...['attribute', 'comment', 'document-node', 'element', 'empty-sequence', 'if', 'item', 'node'],
  ...['processing-instruction', 'schema-attribute', 'schema-element', 'text', 'typeswitch'],
]);

const KIND_TESTS: ReadonlySet<string> = new Set(
  [...RESERVED].filter((name) => !['empty-sequence', 'if', 'item', 'typeswitch'].includes(name)),
);

/** Reads sequence types and kind tests (XPath 2.0 §2.5.3). */
export class TypeParser extends TokenStream {
  sequenceType(): SequenceTypeSyntax {
    const { at } = this.peek();
    if (this.sees('empty-sequence') && this.sees('(', 1)) {
      this.take();
      this.expect('(');
      const { end } = this.expect(')');
      const text = this.source.slice(at, end);
      return { item: undefined, isOptional: true, isRepeated: false, text };
    }
    const item = this.itemType();
    const sign = this.takes('?') ? '?' : this.takes('*') ? '*' : this.takes('+') ? '+' : '';
    return {
      item,
      isOptional: sign === '?' || sign === '*',
      isRepeated: sign === '*' || sign === '+',
      text: this.source.slice(at, this.endOfLast()),
    };
  }

  /** XPath 2.0 [49]: an atomic type and whether nothing will do too. */
  protected singleType(): { readonly type: LexicalName; readonly isOptional: boolean } {
    const type = this.expectName();
    return { type, isOptional: this.takes('?') };
  }

  protected seesKindTest(): boolean {
    const { kind, text } = this.peek();
    return kind === 'name' && KIND_TESTS.has(text) && this.sees('(', 1);
  }

  protected kindTest(): KindTest {
    const { text } = this.take();
    this.expect('(');
    const test = this.kindTestContent(text);
    this.expect(')');
    return test;
  }

  private itemType(): ItemTypeSyntax {
    if (this.seesKindTest()) return this.kindTest();
    if (this.sees('item') && this.sees('(', 1)) {
      this.take();
      this.expect('(');
      this.expect(')');
      return { kind: 'item' };
    }
    const name = this.expectName();
    if (this.sees('(')) this.refuse();
    return { kind: 'atomic', name };
  }

  private kindTestContent(kind: string): KindTest {
    switch (kind) {
      case 'element':
      case 'attribute':
        return this.namedTest(kind);
      case 'schema-element':
      case 'schema-attribute':
        return { kind, name: this.expectName() };
      case 'document-node':
        return { kind: 'document', content: this.documentContent() };
      case 'processing-instruction': {
        const isNamed = this.peek().kind === 'name' || this.peek().kind === 'string';
        return { kind, target: isNamed ? this.take().text : undefined };
      }
      default:
        return { kind: kind as 'node' | 'text' | 'comment' };
    }
  }

  private documentContent(): KindTest | undefined {
    if (this.sees(')')) return undefined;
    if (!this.sees('element') && !this.sees('schema-element')) this.refuse('element');
    return this.kindTest();
  }

  private namedTest(kind: 'element' | 'attribute'): KindTest {
    if (this.sees(')')) return { kind, name: undefined, type: undefined, isNillable: false };
    const name = this.takes('*') ? undefined : this.expectName();
    const type = this.takes(',') ? this.expectName() : undefined;
    const isNillable = kind === 'element' && type !== undefined && this.takes('?');
    return { kind, name, type, isNillable };
  }
}
