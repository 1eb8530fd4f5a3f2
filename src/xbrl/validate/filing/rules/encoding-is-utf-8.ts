import { defineDiagnostic, type Place } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const encodingNotUtf8 = defineDiagnostic<{ encoding: string }>({
  code: 'FR-NL-1.05',
  severity: 'error',
  basis: manual('FR-NL-1.05'),
  aliases: ['NL.FR-NL-1.05'],
  message: {
    nl: ({ encoding }) => `Het bestand heeft de tekencodering ${encoding}, niet UTF-8.`,
    en: ({ encoding }) => `The file has the character encoding ${encoding}, not UTF-8.`,
  },
  help: {
    nl: 'Sla het bestand op als UTF-8 en zet encoding="UTF-8" in de eerste regel.',
    en: 'Save the file as UTF-8 and put encoding="UTF-8" in the first line.',
  },
});

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/;

/**
 * FR-NL-1.05: an instance is encoded as UTF-8: the bytes are, and the XML declaration, where it names an
 * encoding, says so.
 */
export const encodingIsUtf8: Rule<Subject> = {
  emits: [encodingNotUtf8],

  *check({ file, text, encoding }) {
    const declared = DECLARED.exec(text)?.[1];
    const wrong = [encoding, declared].find((name) => name !== undefined && !/^utf-?8$/i.test(name));
    if (wrong === undefined) return;
    const location: Place = { file, line: 1, column: 1 };
    yield encodingNotUtf8({ encoding: wrong }, { location });
  },
};
