import { createHash } from 'node:crypto';
import { isInstalledFile } from '../../installation/is-installed.js';
import { describeLinkbase, type LinkbaseDescription } from './documents/described-linkbase.js';
import type { TaxonomyDocument } from './documents/taxonomy-document.js';
import type { KnownTaxonomy } from './dts.js';
import type { SourceDocument } from './resolve/document-source.js';
import type { ParsedSchema, Taxonomy } from './taxonomy.js';

/** A document: its address, which document it is, and what it says where that can be told in short. */
type RecordedDocument = readonly [url: string, identity: string, description?: LinkbaseDescription];

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
      hinted: hintedSchemas.map((schema) => [schema.url, identityOf(schema)]),
    });
  }

  /** @returns undefined where the text is not one that `toText` made, whole */
  static parse(text: string): TaxonomyRecord | undefined {
    const end = text.indexOf('\n');
    const [digest, body] = [text.slice(0, end), text.slice(end + 1)];
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
  const description = document.kind === 'linkbase' ? describeLinkbase(document) : undefined;
  const known = [document.url, identityOf(document)] as const;
  return description === undefined ? known : [...known, description];
}

type RecordedDocuments = ReadonlyMap<string, RecordedDocument>;

function byAddress(documents: readonly RecordedDocument[]): RecordedDocuments {
  return new Map(documents.map((document) => [document[0], document]));
}

interface Given {
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Not there for schemas that are only hinted at. */
  readonly file?: string;
}

function areSame(given: readonly Given[], before: RecordedDocuments): boolean {
  return given.length === before.size && given.every((one) => isSame(one, before));
}

function isSame(given: Given, before: RecordedDocuments): boolean {
  return before.get(given.url)?.[1] === identityOf(given);
}

/** The SHA-256 of its bytes, and whether it came with the program: what did was not judged. */
function identityOf({ bytes, file }: Given): string {
  const digest = digestOf(bytes);
  return file !== undefined && isInstalledFile(file) ? `${digest} installed` : digest;
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
