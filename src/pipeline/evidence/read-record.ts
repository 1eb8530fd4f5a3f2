import type { EvidenceRecord } from './evidence-record.js';

/** Reads evidence.json; undefined where it is not of its form. What the form has more is left alone. */
export function readRecord(bytes: Uint8Array): EvidenceRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is EvidenceRecord {
  return (
    hasText(property(value, 'tool'), 'version') &&
    isList(
      property(value, 'inputs'),
      (input) => hasText(input, 'role') && isFileName(property(input, 'name')),
    ) &&
    isList(property(value, 'taxonomies'), (one) => hasText(one, 'entryPoint') && hasText(one, 'sha256')) &&
    isList(property(value, 'reports'), (report) => hasText(report, 'file') && hasText(report, 'verdict'))
  );
}

/** No run reads or makes as many files; each costs a look at the disk or a taxonomy. */
const MOST_LISTED = 1000;

/** A name alone, as a file of some machine can have it. */
function isFileName(value: unknown): boolean {
  return typeof value === 'string' && !/^\.{0,2}$|[/\0]/.test(value);
}

function hasText(value: unknown, name: string): boolean {
  return typeof property(value, name) === 'string';
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST_LISTED && value.every(isItem);
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
