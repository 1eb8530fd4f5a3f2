import { createHash } from 'node:crypto';
import { describeLinkbase, type LinkbaseDescription } from './documents/described-linkbase.js';
import type { TaxonomyDocument } from './documents/taxonomy-document.js';
import type { KnownTaxonomy } from './dts.js';
import type { SourceDocument } from './resolve/document-source.js';
import type { ParsedSchema, Taxonomy } from './taxonomy.js';

/** A document: its address, the SHA-256 of its bytes, and what it says where that can be told in short. */
type RecordedDocument = readonly [url: string, digest: string, description?: LinkbaseDescription];

interface RecordJson {
  readonly rightIn: readonly string[];
  readonly documents: readonly RecordedDocument[];
  /** Schemas that are only hinted at: no part of the taxonomy, and of what is judged. */
  readonly hinted: readonly RecordedDocument[];
}

/** What was found of a taxonomy that nothing was wrong with when it was discovered, to be written down. */
export class TaxonomyRecord implements KnownTaxonomy {
  private readonly documents: RecordedDocuments;
  private readonly hinted: RecordedDocuments;

  private constructor(private readonly json: RecordJson) {
    this.documents = byAddress(json.documents);
    this.hinted = byAddress(json.hinted);
  }

  /** @param rightIn names of the layers whose rules found nothing to say of the taxonomy */
  static of({ documents, hintedSchemas }: Taxonomy, rightIn: readonly string[]): TaxonomyRecord {
    return new TaxonomyRecord({
      rightIn: [...rightIn].sort(),
      documents: documents.map(recorded),
      hinted: hintedSchemas.map(({ url, bytes }) => [url, digestOf(bytes)]),
    });
  }

  /** @returns undefined where the text is not one that `toText` made, whole */
  static parse(text: string): TaxonomyRecord | undefined {
    const [digest, body = ''] = text.split('\n');
    return digest === sha256(body) ? new TaxonomyRecord(JSON.parse(body) as RecordJson) : undefined;
  }

  toText(): string {
    const body = JSON.stringify(this.json);
    return `${sha256(body)}\n${body}`;
  }

  get rightIn(): readonly string[] {
    return this.json.rightIn;
  }

  describe(source: SourceDocument): LinkbaseDescription | undefined {
    const description = this.documents.get(source.url)?.[2];
    return description !== undefined && isSame(source, this.documents) ? description : undefined;
  }

  isOf(documents: readonly TaxonomyDocument[], hinted: readonly ParsedSchema[]): boolean {
    return areSame(documents, this.documents) && areSame(hinted, this.hinted);
  }
}

function recorded(document: TaxonomyDocument): RecordedDocument {
  const { kind, url, bytes } = document;
  const description = kind === 'linkbase' ? describeLinkbase(document) : undefined;
  return description === undefined ? [url, digestOf(bytes)] : [url, digestOf(bytes), description];
}

type RecordedDocuments = ReadonlyMap<string, RecordedDocument>;

function byAddress(documents: readonly RecordedDocument[]): RecordedDocuments {
  return new Map(documents.map((document) => [document[0], document]));
}

interface Given {
  readonly url: string;
  readonly bytes: Uint8Array;
}

function areSame(given: readonly Given[], before: RecordedDocuments): boolean {
  return given.length === before.size && given.every((one) => isSame(one, before));
}

function isSame({ url, bytes }: Given, before: RecordedDocuments): boolean {
  return before.get(url)?.[1] === digestOf(bytes);
}

const known = new WeakMap<Uint8Array, string>();

/** Of a document worked out once, however many reports ask. */
function digestOf(bytes: Uint8Array): string {
  const digest = known.get(bytes) ?? sha256(bytes);
  known.set(bytes, digest);
  return digest;
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
