import { basename, join, sep } from 'node:path';
import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import { VERSION } from '../../installation/version.js';
import type { PackageCheck } from '../../xbrl/processor/validate-package.js';
import type { Taxonomies } from '../../xbrl/processor/taxonomies.js';
import { schemaRefTo } from '../../xbrl/taxonomy/document-set.js';
import type { FileStore } from '../../xbrl/taxonomy/resolve/file-store.js';
import type { PackageContents } from '../../xbrl/taxonomy/resolve/package-source.js';
import { statOf } from '../../xbrl/taxonomy/resolve/stat-of.js';
import { readChecksums, sha256 } from './checksums.js';
import * as evidence from './diagnostics.js';
import { type EvidenceRecord, type InputFile, LAYOUT } from './evidence-record.js';
import { LINEAGE_FILE } from '../../npo/mapping/lineage/lineage.js';
import { LINEAGE_ROWS_FILE } from '../../npo/model/source-row.js';
import { FINDINGS_FILE } from '../generate/findings-file.js';
import { hashFile } from './hash-files.js';
import { readRecord } from './read-record.js';
import { taxonomyReference } from './taxonomy-reference.js';

/**
 * What was changed since an evidence package was made: its files by SHA256SUMS, the input where it lies beside it,
 * the taxonomies and the program. Undefined for other packages.
 */
export async function checkEvidence(
  { store, top }: PackageContents,
  file: string,
  taxonomies: Taxonomies,
): Promise<PackageCheck | undefined> {
  const [sums, record] = [top + LAYOUT.checksums, top + LAYOUT.record];
  if (!store.isFile(sums) && !store.isFile(record) && !hasTraces(store, top)) return undefined;
  const files = [...filesBelow(store, top)].filter((path) => path !== LAYOUT.checksums).sort();
  const changes = [...changedFiles(store, top, files)];
  const notes = changes.length === 0 ? [allThere(files.length)] : [];
  const bytes = store.read(record);
  const read = bytes === undefined ? undefined : readRecord(bytes);
  if (read === undefined) {
    const kind = store.isFile(record) ? evidence.recordUnreadable : evidence.recordMissing;
    const finding = store.whyNot(record) ?? kind({}, { location: { file: store.nameOf(record) } });
    // Why it is not read was said of it as one of the files that have a sum.
    const isSaid = changes.some((one) => JSON.stringify(one) === JSON.stringify(finding));
    return { diagnostics: isSaid ? changes : [...changes, finding], notes };
  }
  const written = new Set(files.map((path) => basename(path)));
  const inputs = await checkInputs(read, file, written);
  return {
    diagnostics: [...changes, ...inputs.diagnostics, ...changedSurroundings(read, file, taxonomies)],
    notes: [...notes, ...inputs.notes],
  };
}

/**
 * Whether a package without checksums and record was an evidence package: a report package with files beside its
 * reports that only `generate` writes. The folder that `generate` wrote them to is no package.
 */
function hasTraces(store: FileStore, top: string): boolean {
  return (
    store.isFile(top + LAYOUT.metadata) &&
    [LINEAGE_FILE, LINEAGE_ROWS_FILE, FINDINGS_FILE].some((name) => store.isFile(top + name))
  );
}

/** Every file of the package against its sum, in the order of the names. */
function* changedFiles(store: FileStore, top: string, files: readonly string[]): Generator<Diagnostic> {
  const list = store.nameOf(top + LAYOUT.checksums);
  const bytes = store.read(top + LAYOUT.checksums);
  if (bytes === undefined) {
    yield store.whyNot(top + LAYOUT.checksums) ?? evidence.checksumsMissing({}, { location: { file: list } });
    return;
  }
  const { sums, unreadable } = readChecksums(new TextDecoder().decode(bytes));
  for (const line of unreadable) {
    yield evidence.checksumsUnreadable({ line }, { location: { file: list, line } });
  }
  const there = new Set(files);
  for (const path of [...new Set([...files, ...sums.keys()])].sort()) {
    const where = { location: { file: store.nameOf(top + path) } };
    if (!there.has(path)) yield evidence.fileMissing({ path }, where);
    else if (!sums.has(path)) yield evidence.fileAdded({ path }, where);
    else {
      const content = store.read(top + path);
      if (content === undefined) yield store.whyNot(top + path) ?? evidence.fileChanged({ path }, where);
      else if (sha256(content) !== sums.get(path)) yield evidence.fileChanged({ path }, where);
    }
  }
}

/** The paths of all files below the top, from there. */
function* filesBelow(store: FileStore, top: string): Generator<string> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const within = (top + folder).replace(/\/$/, '');
    for (const name of store.list(within)) {
      if (name.endsWith('/')) folders.push(folder + name);
      else yield folder + name;
    }
  }
}

/**
 * The input where a file of its name lies beside the package; its sum, so that anyone can compare it. A file that
 * the run wrote may have the name of an input (last year's report.xbrl): that one is no input.
 */
async function checkInputs(
  { inputs }: EvidenceRecord,
  file: string,
  written: ReadonlySet<string>,
): Promise<PackageCheck> {
  const diagnostics: Diagnostic[] = [];
  const notes: Text[] = [];
  const sums = new Map<string, string | undefined>();
  for (const { name } of inputs) {
    if (!sums.has(name)) sums.set(name, await sumOf(file, name));
  }
  for (const input of inputs) {
    const { name } = input;
    const sum = sums.get(name);
    const isOther = inputs.some((one) => one.name === name && one.sha256 === sum) || written.has(name);
    if (sum !== undefined && sum === input.sha256) notes.push(same(input));
    else if (sum === undefined || isOther) notes.push(notBeside(input));
    else diagnostics.push(evidence.inputChanged({ name }, { location: { file: beside(file, name) } }));
  }
  return { diagnostics, notes };
}

/** The path of a file beside another, or beside a folder; `.` is one too. */
function beside(file: string, name: string): string {
  return join(file, '..', name);
}

/** Undefined where no such file can be read here: on Windows `\` and `:` lead to another place than the name says. */
async function sumOf(file: string, name: string): Promise<string | undefined> {
  if (sep === '\\' && /[\\:]/.test(name)) return undefined;
  const path = beside(file, name);
  if (statOf(path)?.isFile() !== true) return undefined;
  return (await hashFile(path)).sha256;
}

/** The taxonomies and the program that are here, against those that the package was made with. */
function* changedSurroundings(
  { tool, taxonomies: then }: EvidenceRecord,
  file: string,
  taxonomies: Taxonomies,
): Generator<Diagnostic> {
  const where = { location: { file } };
  for (const { entryPoint, sha256: sum } of then) {
    const { taxonomy } = taxonomies.discover([schemaRefTo(entryPoint)], file);
    const now = taxonomyReference(entryPoint, taxonomy, (url) => taxonomies.read(url, file));
    if (now.sha256 !== sum) yield evidence.taxonomyChanged({ entryPoint }, where);
  }
  if (tool.version !== VERSION) yield evidence.otherVersion({ made: tool.version, now: VERSION }, where);
}

function allThere(count: number): Text {
  return {
    nl: `Bewijspakket: alle ${count} bestanden zijn zoals SHA256SUMS ze noemt.`,
    en: `Evidence package: all ${count} files are as SHA256SUMS names them.`,
  };
}

function same({ name }: InputFile): Text {
  return {
    nl: `Het bestand ${name} ernaast is het bestand waarvan het pakket is gemaakt.`,
    en: `The file ${name} beside it is the one that the package was made of.`,
  };
}

function notBeside({ name, sha256: sum = '?' }: InputFile): Text {
  return {
    nl: `Het bestand ${name} ligt er niet naast en is niet vergeleken; zijn SHA-256 was ${sum}.`,
    en: `The file ${name} does not lie beside it and was not compared; its SHA-256 was ${sum}.`,
  };
}
