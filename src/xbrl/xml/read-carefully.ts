import { SaxesParser } from 'saxes';
import type { Diagnostic, DiagnosticKind } from '../../diagnostics/diagnostic.js';
import { bareAmpersand } from './bare-ampersand.js';
import { addressTooLong, doctypeRefused, nestedTooDeep, notWellFormed } from './diagnostics.js';
import { LineCount } from './line-count.js';
import { ADDRESS_TOO_LONG, LONGEST_ADDRESS, TreeBuilder } from './tree-builder.js';
import type { XmlElement } from './tree.js';
import { BARE_AMPERSAND, wellFormednessReason } from './well-formedness-reason.js';

/** Stops the parser at the first thing that makes the document unreadable. */
class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

/**
 * Reads a text with a parser that says what is wrong and where. What the scanner has doubts about comes here,
 * good or not.
 *
 * @param file what the document is called in findings
 * @param maxDepth how many elements may be open at once
 */
export function readCarefully(text: string, file: string, maxDepth: number): XmlElement | Diagnostic {
  try {
    return new CarefulReader(text, file, maxDepth).read();
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic;
    throw error;
  }
}

class CarefulReader {
  /** A document of another version 1.x is read by the rules of XML 1.0 (XML 1.0 §2.8), whose characters values have. */
  private readonly parser = new SaxesParser({
    xmlns: false,
    position: true,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  private readonly builder = new TreeBuilder((why) =>
    why === ADDRESS_TOO_LONG ? this.stop(addressTooLong, { limit: LONGEST_ADDRESS }) : this.refuse(why),
  );
  private readonly lines: LineCount;
  private column = 1;

  constructor(
    private readonly text: string,
    private readonly file: string,
    private readonly maxDepth: number,
  ) {
    this.lines = new LineCount(text);
  }

  read(): XmlElement {
    const { parser, builder } = this;
    parser.on('error', (error) => this.refuse(error.message));
    parser.on('doctype', () => this.stop(doctypeRefused, {}));
    parser.on('opentagstart', (tag) => {
      if (builder.depth >= this.maxDepth) this.stop(nestedTooDeep, { limit: this.maxDepth });
      // The parser has consumed the name and one character behind it.
      this.column = this.lines.goTo(parser.position - tag.name.length - 2);
    });
    parser.on('opentag', ({ name, attributes }) => {
      const raw = { names: Object.keys(attributes), values: Object.values(attributes) };
      builder.open(name, raw, this.lines.line, this.column);
    });
    parser.on('closetag', () => {
      builder.close();
    });
    parser.on('text', (text) => {
      builder.text(text);
    });
    parser.on('cdata', (text) => {
      builder.text(text);
    });
    parser.write(this.text).close();
    return builder.root ?? this.refuse('document must contain a root element');
  }

  private refuse(sentence: string): never {
    const bare = bareAmpersand(this.text);
    // The parser takes what follows, up to a semicolon or the end, for the name of an entity.
    if (bare !== undefined && bare < this.parser.position) {
      const lines = new LineCount(this.text);
      const column = lines.goTo(bare);
      this.stop(notWellFormed, { reason: BARE_AMPERSAND }, { line: lines.line, column });
    }
    return this.stop(notWellFormed, { reason: wellFormednessReason(sentence) });
  }

  private stop<P>(kind: DiagnosticKind<P>, params: P, at = this.here()): never {
    throw new Refusal(kind(params, { location: { file: this.file, ...at } }));
  }

  private here(): { line: number; column: number } {
    const { line, column } = this.parser;
    return { line, column: column + 1 };
  }
}
