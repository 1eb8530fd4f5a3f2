import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../diagnostics/diagnostic.js';
import { whyNoAccess } from '../../diagnostics/why-no-access.js';
import { BUILD_ID } from '../../installation/build.js';
import type { Start } from '../taxonomy/document-set.js';
import type { Discovery } from '../taxonomy/dts.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { statOf } from '../taxonomy/resolve/stat-of.js';
import { DESCRIBED_RESOURCES } from '../taxonomy/documents/described-linkbase.js';
import { schemaSetOf } from '../taxonomy/schema-set-of.js';
import { TaxonomyRecord } from '../taxonomy/taxonomy-record.js';
import { VARIABLE_SET } from '../validate/formula/names.js';
import { layersWithoutFindings } from '../validate/layer.js';
import { readFile } from './read-file.js';
import { systemErrorCode } from './system-error.js';

/** In bytes: what is kept of a taxonomy of 50 000 documents takes about a fifth of it. */
const LARGEST = 100_000_000;

/**
 * A folder in which the program keeps what it found of taxonomies that nothing is wrong with: a file for each, by the
 * build of the program and by what discovery starts from.
 */
export class TaxonomyCache {
  private readonly paths = new WeakMap<Discovery, string>();
  /** How many layers a taxonomy was right in when it was kept. */
  private readonly kept = new WeakMap<Taxonomy, number>();

  /** @param folder made where it is not there; the one that it lies in must be */
  constructor(private readonly folder: string) {}

  find(start: readonly Start[]): TaxonomyRecord | undefined {
    const path = this.pathOf(start);
    const stats = statOf(path);
    if (stats?.isFile() !== true || stats.size > LARGEST) return undefined;
    const bytes = readFile(path);
    return bytes instanceof Uint8Array ? TaxonomyRecord.parse(new TextDecoder().decode(bytes)) : undefined;
  }

  /** @param discovery what came of a start, and may be kept once it is judged */
  remember(discovery: Discovery, start: readonly Start[]): void {
    this.paths.set(discovery, this.pathOf(start));
  }

  /**
   * Keeps what was found of a taxonomy that is remembered and was judged since.
   *
   * @returns why that cannot be done, each time it is tried
   */
  keep(discovery: Discovery): Text | undefined {
    const { taxonomy } = discovery;
    const path = this.paths.get(discovery);
    const right = layersWithoutFindings(taxonomy);
    const known = this.kept.get(taxonomy) ?? taxonomy.rightIn.size;
    if (path === undefined || right.length <= known || !isWhole(discovery)) return undefined;
    try {
      this.make();
      write(path, TaxonomyRecord.of(taxonomy, right).toText());
      this.kept.set(taxonomy, right.length);
      return undefined;
    } catch (error) {
      const reason = systemErrorCode(error);
      if (reason === undefined) throw error;
      return notKept(this.folder, reason);
    }
  }

  /** The folder alone: of a path with several that are not there Node 20 does not return everywhere (`/proc`). */
  private make(): void {
    try {
      mkdirSync(this.folder);
    } catch (error) {
      if (statOf(this.folder) === undefined) throw error;
    }
  }

  private pathOf(start: readonly Start[]): string {
    const words = [BUILD_ID, process.version, ...start.map(({ kind, url }) => `${kind ?? ''} ${url}`)];
    return join(this.folder, `${createHash('sha256').update(words.join('\n')).digest('hex')}.taxonomy`);
  }
}

/** Whole or not at all: other processes may read and write the same. */
function write(path: string, text: string): void {
  const beside = `${path}.${randomUUID()}`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * Whether nothing was wrong with a taxonomy when it was discovered. Of a rewritten part less is asked than of the whole,
 * and where a schema has labels stand for rules they have to be read.
 */
function isWhole({ taxonomy, diagnostics, missing }: Discovery): boolean {
  const isPart = taxonomy.documents.some(({ rewrittenPart }) => rewrittenPart !== undefined);
  const schemas = schemaSetOf(taxonomy);
  const isRule = [...DESCRIBED_RESOURCES].some((name) => schemas.isSubstitute(name, VARIABLE_SET));
  return diagnostics.length === 0 && missing.length === 0 && !isPart && !isRule;
}

function notKept(folder: string, reason: string): Text {
  const why = whyNoAccess(reason);
  return {
    nl: `In de map ${folder} kan niet worden bewaard wat van de taxonomie is nagekeken${why.nl}.`,
    en: `What was found of the taxonomy cannot be kept in the folder ${folder}${why.en}.`,
  };
}
