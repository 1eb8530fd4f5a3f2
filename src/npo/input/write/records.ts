import type { Subject } from '../subjects/field.js';
import { type SubmissionJson, TOP_LEVEL_FIELD } from '../subjects/subjects.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * A submission in the JSON form that need not be complete: what a template is, and what anybody may want
 * written to have it read again.
 */
export type PartialSubmissionJson = { readonly [K in keyof SubmissionJson]?: unknown };

/** The records of one subject; the board's has the reporting year, which stands apart in JSON. */
export function recordsOf(json: PartialSubmissionJson, subject: Subject): readonly JsonRecord[] {
  const part = (json as JsonRecord)[subject.key];
  if (subject.layout === 'vertical') return [{ [TOP_LEVEL_FIELD]: json[TOP_LEVEL_FIELD], ...asRecord(part) }];
  return Array.isArray(part) ? part.map(asRecord) : [];
}

function asRecord(value: unknown): JsonRecord {
  return typeof value === 'object' && value !== null ? (value as JsonRecord) : {};
}
