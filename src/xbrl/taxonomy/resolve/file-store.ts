import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { absoluteAddress } from './base-addresses.js';

/** The largest document that is read, in bytes: one document of a real taxonomy is a few million. */
export const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/**
 * Files below one root, by path from that root: segments joined by `/`, neither empty nor `.` nor
 * `..`. Nothing outside the root is reachable, whatever the path.
 */
export interface FileStore {
  /** How findings name the whole. */
  readonly name: string;
  /** How findings name a file of the store. */
  nameOf(path: string): string;
  read(path: string): Uint8Array | undefined;
  isFile(path: string): boolean;
  isFolder(path: string): boolean;
  /** The names of what is in a folder (the empty path: in the whole), sorted; those of folders with a slash behind them. */
  list(folder: string): readonly string[];
  /** Why a file that is there was not given by `read`. */
  whyNot(path: string): Diagnostic | undefined;
}

const SCHEME = 'stored:';
/** Below the top of all addresses: what climbs out of a store is then no address in it (RFC 3986 §5.2.4). */
const ROOT = `${SCHEME}///package/`;

/** The address of a file within its store, for resolving relative references. */
export function storedAddress(path: string): string {
  const written = ROOT + path.replace(/[%?#]/g, encodeURIComponent);
  return absoluteAddress(written, ROOT) ?? written;
}

/** Whether an address is in a store, be it of no file that a store can have. */
export function isStoredAddress(address: string): boolean {
  return address.startsWith(ROOT);
}

/** The path of an address made with `storedAddress`; undefined for every other address. */
export function storedPath(address: string): string | undefined {
  if (!isStoredAddress(address)) return undefined;
  const path = decodePath(address.slice(ROOT.length));
  return path !== undefined && isPlainPath(path) ? path : undefined;
}

/** An address that climbs out of a store as findings tell of it: from the top of all. */
export function shownAddress(address: string): string {
  return address.startsWith(SCHEME) ? address.slice(`${SCHEME}//`.length) : address;
}

/** Percent-decodes the path of a URL; undefined where it is malformed. */
export function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Whether every segment of a path is the name of a file or folder. */
export function isPlainPath(path: string): boolean {
  return path
    .split('/')
    .every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\\0]/.test(name));
}
