import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { MOST_MEGABYTES, ZipRefusal } from './zip-refusal.js';

const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const MOST_PARTS = 10_000;

/** The parts of a zip file. Nothing is unpacked before it is asked for, and never more than the limit. */
export interface ZipParts {
  readonly names: ReadonlySet<string>;
  /** The bytes of a part; undefined where there is none. Throws a `ZipRefusal`. */
  read(name: string): Promise<Uint8Array | undefined>;
}

export async function openZip(bytes: Buffer): Promise<ZipParts> {
  const zip = await orDamaged(() => fromBufferPromise(bytes, { decodeStrings: true }));
  const entries = new Map<string, Entry>();
  await orDamaged(async () => {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName))
        throw damaged('een onderdeel staat er twee keer in', 'a part is in it twice');
      if (entries.size >= MOST_PARTS) throw new ZipRefusal('too-large');
      entries.set(entry.fileName, entry);
    }
  });
  let unpacked = 0;
  return {
    names: new Set(entries.keys()),
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      unpacked += entry.uncompressedSize;
      if (unpacked > MOST_BYTES) throw new ZipRefusal('too-large');
      return unpack(zip, entry, bytes);
    },
  };
}

/** Unpacks one part to the size it declares and no further, and checks what came out. */
async function unpack(zip: ZipFile, entry: Entry, bytes: Buffer): Promise<Uint8Array> {
  const { compressedSize, compressionMethod, uncompressedSize } = entry;
  if (entry.isEncrypted() || (compressionMethod !== 0 && compressionMethod !== 8)) {
    throw damaged('een onderdeel is op een onbekende manier ingepakt', 'a part is packed in an unknown way');
  }
  const { fileDataStart } = await orDamaged(() => zip.readLocalFileHeaderPromise(entry, { minimal: true }));
  const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize);
  const content = compressionMethod === 0 ? packed : inflate(packed, uncompressedSize);
  if (content.length !== uncompressedSize || crc32(content) !== entry.crc32) throw contentWrong();
  return content;
}

function inflate(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new ZipRefusal('too-large');
    throw contentWrong();
  }
}

function contentWrong(): ZipRefusal {
  return damaged(
    'de inhoud is onderweg veranderd of afgebroken',
    'its content was changed or cut off on the way',
  );
}

function damaged(nl: string, en: string): ZipRefusal {
  return new ZipRefusal({ nl, en });
}

/** yauzl throws plain errors for every irregularity of the zip format. */
async function orDamaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ZipRefusal) throw error;
    throw damaged(
      'het zip-bestand waaruit zij bestaat is niet compleet',
      'the zip file that it is made of is not complete',
    );
  }
}
