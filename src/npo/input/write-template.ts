import type { Language } from '../../diagnostics/diagnostic.js';
import { fieldsOf, SUBJECTS, TOP_LEVEL_FIELD } from './subjects/subjects.js';
import { exampleSubmission } from './write/example-submission.js';
import type { PartialSubmissionJson } from './write/records.js';
import { type InputFormat, writeSubmission, type Written } from './write-submission.js';

export interface TemplateOptions {
  readonly year: number;
  readonly format: InputFormat;
  /** Filled in with a fictional board instead of empty. */
  readonly example: boolean;
  readonly language: Language;
  readonly force?: boolean | undefined;
}

/** Writes what a board fills in: empty, or as a filled-in example. */
export function writeTemplate(path: string, options: TemplateOptions): Promise<Written> {
  const { year, format, example, language, force } = options;
  const json = example ? exampleSubmission(year) : emptySubmission(year, format);
  return writeSubmission(json, path, format, { language, force, year });
}

/** Every key without a value; in JSON one empty record of each subject shows its keys. */
function emptySubmission(year: number, format: InputFormat): PartialSubmissionJson {
  const json: Record<string, unknown> = { [TOP_LEVEL_FIELD]: year };
  for (const subject of SUBJECTS) {
    const keys = fieldsOf(subject).filter(([key]) => key !== TOP_LEVEL_FIELD);
    const record = Object.fromEntries(keys.map(([key]) => [key, null]));
    const records = format === 'json' ? [record] : [];
    json[subject.key] = subject.layout === 'vertical' ? record : records;
  }
  return json;
}
