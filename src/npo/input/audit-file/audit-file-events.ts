import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import {
  doctypeRefused,
  encodingNotReadable,
  nestedTooDeep,
  notWellFormed,
} from '../../../xbrl/xml/diagnostics.js';
import { BARE_AMPERSAND, wellFormednessReason } from '../../../xbrl/xml/well-formedness-reason.js';
import { cutOff, textTooLong } from './diagnostics.js';
import { type StreamDecoder, streamDecoder } from './decode-stream.js';

/** An audit file is eleven elements deep at most (XAF 3.2, history of a customer). */
const MOST_DEPTH = 32;

/** How long a piece of the file may be without an element beginning or ending. */
const MOST_MEGABYTES = 4;
const CHUNK_BYTES = 256 * 1024;

export interface AuditFileEvents {
  /** The first element. A finding stops the reading. */
  root(name: string, namespace: string, line: number): Diagnostic | undefined;
  /** Names are without their prefix; an element of another vocabulary than the root is passed over. */
  open(name: string, line: number): void;
  /** The text of an element without elements in it; empty for the others. */
  close(name: string, text: string, line: number): void;
}

/** Stops the parser at what makes the rest unreadable. */
class Refusal extends Error {
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.code);
  }
}

/**
 * Goes through an XML file from disk, a piece at a time, so that its size does not matter. Undefined
 * where it was read to its end; otherwise why not.
 */
export async function readAuditFileEvents(
  path: string,
  file: string,
  events: AuditFileEvents,
): Promise<Diagnostic | undefined> {
  const reader = new EventReader(file, events);
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      reader.write(bytes as Uint8Array);
    }
    reader.end();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic;
    throw error;
  }
}

class EventReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private decoder: StreamDecoder | undefined;
  private depth = 0;
  /** How many elements of another vocabulary are open. */
  private foreign = 0;
  private prefix: string | undefined;
  private text = '';
  private isLeaf = false;
  private unbroken = 0;
  private hasEnded = false;
  /** What was given to the parser since an element last began or ended, from where, and where and on what line that was. */
  private given: string[] = [];
  private givenFrom = 0;
  private lastAt = 0;
  private lastLine = 1;

  constructor(
    private readonly file: string,
    private readonly events: AuditFileEvents,
  ) {
    const { parser } = this;
    parser.on('error', (error) => {
      this.refuseAmpersand();
      if (this.hasEnded) throw new Refusal(cutOff({}, this.here()));
      throw new Refusal(notWellFormed({ reason: wellFormednessReason(error.message) }, this.here()));
    });
    parser.on('doctype', () => {
      throw new Refusal(doctypeRefused({}, this.here()));
    });
    parser.on('opentag', (tag) => {
      this.openElement(tag);
    });
    parser.on('closetag', ({ name }) => {
      this.closeElement(name);
    });
    const add = (text: string) => {
      if (this.isLeaf) this.text += text;
    };
    parser.on('text', add);
    parser.on('cdata', add);
  }

  write(bytes: Uint8Array): void {
    this.decoder ??= this.decoderOf(bytes);
    const text = this.decoded(() => this.decoder?.decode(bytes) ?? '');
    this.unbroken += text.length;
    this.give(text);
    if (this.unbroken > MOST_MEGABYTES * 1024 * 1024) {
      this.refuseAmpersand();
      throw new Refusal(textTooLong({ megabytes: MOST_MEGABYTES }, this.here()));
    }
  }

  end(): void {
    this.hasEnded = true;
    let rest = '';
    try {
      rest = this.decoder?.end() ?? '';
    } catch {
      throw new Refusal(cutOff({}, this.here()));
    }
    this.give(rest);
    this.parser.close();
  }

  private give(text: string): void {
    while (this.lastAt >= this.givenFrom + (this.given[0]?.length ?? Infinity)) {
      this.givenFrom += this.given.shift()?.length ?? 0;
    }
    this.given.push(text);
    this.parser.write(text);
  }

  /** After an & that begins no reference the parser takes all that follows for one, and notices it much later. */
  private refuseAmpersand(): void {
    const text = this.given.join('').slice(this.lastAt - this.givenFrom);
    const at = text.search(/&(?!#?[\w.:-]{1,40};)/);
    if (at === -1 || /<!\[CDATA\[|<!--/.test(text.slice(0, at))) return;
    const line = this.lastLine + text.slice(0, at).split('\n').length - 1;
    throw new Refusal(notWellFormed({ reason: BARE_AMPERSAND }, { source: { file: this.file, line } }));
  }

  private sawElement(): void {
    this.unbroken = 0;
    [this.lastAt, this.lastLine] = [this.parser.position, this.parser.line];
  }

  private decoderOf(bytes: Uint8Array): StreamDecoder {
    const decoder = streamDecoder(bytes);
    if ('decode' in decoder) return decoder;
    throw new Refusal(encodingNotReadable({ encoding: decoder.unknown }, { source: { file: this.file } }));
  }

  private decoded(decode: () => string): string {
    try {
      return decode();
    } catch {
      const encoding = this.decoder?.encoding ?? '';
      throw new Refusal(encodingNotReadable({ encoding }, this.here()));
    }
  }

  private openElement({ name, attributes }: SaxesTagPlain): void {
    this.sawElement();
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw new Refusal(nestedTooDeep({ limit: MOST_DEPTH }, this.here()));
    this.text = '';
    this.isLeaf = true;
    const [prefix, local] = splitName(name);
    if (this.prefix === undefined) {
      this.prefix = prefix;
      const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
      const refusal = this.events.root(local, namespace, this.parser.line);
      if (refusal !== undefined) throw new Refusal(refusal);
    }
    if (this.foreign > 0 || prefix !== this.prefix) this.foreign += 1;
    else this.events.open(local, this.parser.line);
  }

  private closeElement(name: string): void {
    this.sawElement();
    this.depth -= 1;
    if (this.foreign > 0) this.foreign -= 1;
    else this.events.close(splitName(name)[1], this.isLeaf ? this.text.trim() : '', this.parser.line);
    this.isLeaf = false;
  }

  private here(): { readonly source: Place } {
    const { line, column } = this.parser;
    return { source: { file: this.file, line, column: column + 1 } };
  }
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
