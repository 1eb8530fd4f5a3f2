import type { Language } from '../../diagnostics/diagnostic.js';

/** The name under which `generate --evidence` writes the package. */
export const EVIDENCE_FILE = 'evidence.zip';

/** Where things stand in the one folder that a report package has at its top (Report Package 1.0 §3.1). */
export const LAYOUT = {
  top: 'npo-evidence/',
  metadata: 'META-INF/reportPackage.json',
  checksums: 'SHA256SUMS',
  record: 'evidence.json',
  reports: 'reports/',
} as const;

/** What was read to make a report. */
export type InputRole = 'input' | 'ledger' | 'mapping' | 'previous' | 'binding' | 'into' | 'package';

export interface InputFile {
  readonly role: InputRole;
  /** Without its folder, so that the record says nothing of a machine. */
  readonly name: string;
  /** Undefined where the file could not be read once more. */
  readonly bytes?: number;
  readonly sha256?: string;
}

/** A taxonomy by its address, and by what its documents were. */
export interface TaxonomyReference {
  readonly entryPoint: string;
  /** The date of its version, where its address has one as those of Dutch taxonomies do: `20250219`. */
  readonly version?: string;
  /** How many documents the entry point leads to. */
  readonly documents: number;
  /** SHA-256 of a list of all of them, each with its own SHA-256, in the order of their addresses. */
  readonly sha256: string;
}

export interface JudgedReport {
  /** Its path in the package. */
  readonly file: string;
  readonly entryPoint: string;
  readonly verdict: string;
  readonly facts?: number;
}

/** What the package says of how it was made (`schemas/output/evidence.schema.json`). */
export interface EvidenceRecord {
  readonly tool: { readonly name: string; readonly version: string };
  readonly reportingYear: number;
  /** Of the pages. */
  readonly language: Language;
  readonly inputs: readonly InputFile[];
  readonly taxonomies: readonly TaxonomyReference[];
  readonly reports: readonly JudgedReport[];
}
