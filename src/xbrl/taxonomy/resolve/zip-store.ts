import { closeSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { openPromise, type Entry } from 'yauzl';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import {
  packageCompressionNotRead,
  packageFileBroken,
  packageFileTooLarge,
  packageUnsafePath,
} from './diagnostics.js';
import { isPlainPath, LARGEST_DOCUMENT, type FileStore } from './file-store.js';
import {
  type ArchiveProblem,
  invalidArchiveFormat,
  invalidDirectoryStructure,
  type StructureProblem,
} from './package-diagnostics.js';

const MOST_ENTRIES = 60_000;
/** What one package may unpack to in a run, in bytes. */
const LARGEST_TOTAL = 1024 * 1024 * 1024;
/** Deflate cannot exceed 1032; taxonomies stay below 100. Small files are not judged. */
const LARGEST_RATIO = 400;
const RATIO_FROM = 1024 * 1024;

const LOCAL_HEADER = { size: 30, signature: 0x04034b50, nameLength: 26, extraLength: 28 };
const ON_A_DRIVE = /^[A-Za-z]:/;
const STORED = 0;
const DEFLATED = 8;

export interface OpenedZip {
  readonly store: ZipStore | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens a zip file: reads its central directory only. Each entry is unpacked when it is asked for,
 * within limits on its size, its compression and the total of the package.
 */
export async function openZip(path: string): Promise<OpenedZip> {
  const entries = new Map<string, Entry>();
  const folders: string[] = [];
  const location = { file: path };
  try {
    const zip = await openPromise(path, { autoClose: false, strictFileNames: true });
    try {
      if (zip.entryCount > MOST_ENTRIES) {
        return {
          store: undefined,
          diagnostics: [packageFileTooLarge({ path, reason: 'entries' }, { location })],
        };
      }
      for await (const entry of zip.eachEntry()) {
        const isFolder = entry.fileName.endsWith('/');
        const name = isFolder ? entry.fileName.slice(0, -1) : entry.fileName;
        // What leads out of the package yauzl has refused.
        if (!isPlainPath(name)) return misplaced({ kind: 'no-name', path: name }, path);
        if (entry.isEncrypted()) return noArchive({ kind: 'encrypted' }, path);
        if (isFolder) folders.push(entry.fileName);
        else if (entries.has(name)) return repeated(name, path);
        else entries.set(name, entry);
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    return refusalOf(error instanceof Error ? error.message : String(error), path);
  }
  const store = new ZipStore(path, entries, folders);
  for (const name of entries.keys()) if (store.isFolder(name)) return repeated(name, path);
  return { store, diagnostics: [] };
}

/** What it means that yauzl does not read the directory of a zip file. */
function refusalOf(reason: string, path: string): OpenedZip {
  if (reason === 'strong encryption is not supported') return noArchive({ kind: 'encrypted' }, path);
  const [, problem, entry = ''] =
    /^(invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(reason) ?? [];
  // The reason stands within a sentence.
  if (problem === undefined)
    return noArchive({ kind: 'unreadable', reason: reason.replace(/\.$/, '') }, path);
  const slashed = entry.replaceAll('\\', '/').replace(/\/$/, '');
  return slashed !== entry && isPlainPath(slashed) && !ON_A_DRIVE.test(slashed)
    ? noArchive({ kind: 'backslash', path: entry }, path)
    : unsafe(entry, path);
}

function noArchive(problem: ArchiveProblem, path: string): OpenedZip {
  const diagnostics = [invalidArchiveFormat({ problem }, { location: { file: path } })];
  return { store: undefined, diagnostics };
}

function unsafe(entry: string, path: string): OpenedZip {
  const diagnostics = [packageUnsafePath({ path: entry }, { location: { file: path } })];
  return { store: undefined, diagnostics };
}

/** Of two files by one name nobody can tell which is meant; programs differ in the one that they take. */
function repeated(entry: string, path: string): OpenedZip {
  return misplaced({ kind: 'repeated', path: entry }, path);
}

function misplaced(problem: StructureProblem, path: string): OpenedZip {
  const diagnostics = [invalidDirectoryStructure({ problem }, { location: { file: path } })];
  return { store: undefined, diagnostics };
}

/** The files of a zip file. */
export class ZipStore implements FileStore {
  private readonly sorted: readonly string[];
  private readonly refusals = new Map<string, Diagnostic>();
  private total = 0;

  constructor(
    readonly name: string,
    private readonly entries: ReadonlyMap<string, Entry>,
    folders: readonly string[],
  ) {
    this.sorted = [...entries.keys(), ...folders].sort();
  }

  /** The paths of all files, and of folders that are named by themselves with a slash behind them; sorted. */
  get paths(): readonly string[] {
    return this.sorted;
  }

  nameOf(path: string): string {
    return `${this.name}!/${path}`;
  }

  isFile(path: string): boolean {
    return this.entries.has(path);
  }

  isFolder(path: string): boolean {
    const start = `${path}/`;
    return this.sorted[this.firstFrom(start)]?.startsWith(start) === true;
  }

  list(folder: string): readonly string[] {
    const start = folder === '' ? '' : `${folder}/`;
    const names = new Set<string>();
    for (let at = this.firstFrom(start); this.sorted[at]?.startsWith(start) === true; at++) {
      const rest = this.sorted[at]?.slice(start.length) ?? '';
      const slash = rest.indexOf('/');
      if (rest !== '') names.add(slash === -1 ? rest : rest.slice(0, slash + 1));
    }
    return [...names];
  }

  /** Where the paths begin that are not before another one. */
  private firstFrom(path: string): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] ?? '') < path) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  whyNot(path: string): Diagnostic | undefined {
    return this.refusals.get(path);
  }

  read(path: string): Uint8Array | undefined {
    const entry = this.entries.get(path);
    if (entry === undefined) return undefined;
    const name = this.nameOf(path);
    const where = { location: { file: name } };
    const excess = this.excess(entry);
    if (excess !== undefined) {
      this.refusals.set(path, packageFileTooLarge({ path: name, reason: excess }, where));
      return undefined;
    }
    const { compressionMethod: method } = entry;
    if (method !== STORED && method !== DEFLATED) {
      this.refusals.set(path, packageCompressionNotRead({ path: name, method: String(method) }, where));
      return undefined;
    }
    try {
      const bytes = unpack(this.name, entry);
      this.total += bytes.length;
      return bytes;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.refusals.set(path, packageFileBroken({ path: name, reason }, where));
      return undefined;
    }
  }

  private excess({ compressedSize, uncompressedSize }: Entry): 'size' | 'ratio' | 'total' | undefined {
    if (Math.max(compressedSize, uncompressedSize) > LARGEST_DOCUMENT) return 'size';
    if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * LARGEST_RATIO) return 'ratio';
    if (this.total + uncompressedSize > LARGEST_TOTAL) return 'total';
    return undefined;
  }
}

/** The bytes of one entry. Throws where they are not what the central directory promises. */
function unpack(zip: string, entry: Entry): Uint8Array {
  const file = openSync(zip, 'r');
  try {
    const header = readBytes(file, entry.relativeOffsetOfLocalHeader, LOCAL_HEADER.size);
    if (header.readUInt32LE(0) !== LOCAL_HEADER.signature) throw new Error('no local file header');
    const start =
      entry.relativeOffsetOfLocalHeader +
      LOCAL_HEADER.size +
      header.readUInt16LE(LOCAL_HEADER.nameLength) +
      header.readUInt16LE(LOCAL_HEADER.extraLength);
    const packed = readBytes(file, start, entry.compressedSize);
    const bytes = entry.compressionMethod === STORED ? packed : inflate(entry, packed);
    if (bytes.length !== entry.uncompressedSize) throw new Error('size differs from the directory');
    if (crc32(bytes) !== entry.crc32 >>> 0) throw new Error('checksum differs');
    return bytes;
  } finally {
    closeSync(file);
  }
}

function inflate(entry: Entry, packed: Buffer): Buffer {
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
}

function readBytes(file: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, buffer, done, length - done, position + done);
    if (count === 0) throw new Error('truncated');
    done += count;
  }
  return buffer;
}
