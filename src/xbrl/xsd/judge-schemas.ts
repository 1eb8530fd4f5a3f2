import type { Text } from '../../diagnostics/diagnostic.js';
import { compileSchema } from './libxml2.js';
import { documentAddress, type SchemaFiles } from './schema-files.js';
import type { SchemaJudgement } from './schema-judgement.js';

const ENTRY_URL = 'urn:npo-xbrl:all';

/** What libxml2 cannot do, as opposed to what schemas do wrong. */
const OWN_LIMITS = /internal error|memory allocation|out of memory/i;

/** Whether schemas are schemas (XML Schema Part 1 §5.1), by libxml2; nothing is read but the files given. */
export async function judgeSchemas(files: SchemaFiles): Promise<SchemaJudgement> {
  try {
    const found = await compileSchema(files.entry, ENTRY_URL, (url) => files.read(url));
    const errors = found.errors.filter(({ isWarning }) => !isWarning);
    // All of them were read before, by a reader that has them well-formed: what is no XML to libxml2 is too much for it.
    const limit = errors.find(({ message, isOfReader }) => isOfReader || OWN_LIMITS.test(message));
    // What it says from there on may come of what it did not read.
    const before = limit === undefined ? errors : errors.slice(0, errors.indexOf(limit));
    return {
      violations: before.map(({ message, line, file }) => ({
        message,
        line,
        url: file && documentAddress(file),
      })),
      omitted: limit === undefined ? found.omitted : 0,
      gaveUp: limit && inItsOwnWords(limit.message),
    };
  } catch (error) {
    // What WebAssembly throws where its memory or stack is exhausted.
    return { violations: [], omitted: 0, gaveUp: inItsOwnWords(String(error)) };
  }
}

function inItsOwnWords(message: string): Text {
  return { nl: `libxml2: ${message}`, en: `libxml2: ${message}` };
}
