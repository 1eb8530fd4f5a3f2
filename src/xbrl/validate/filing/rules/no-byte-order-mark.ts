import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const byteOrderMark = defineDiagnostic({
  code: 'FR-NL-1.01',
  severity: 'error',
  basis: manual('FR-NL-1.01'),
  aliases: ['NL.FR-NL-1.01'],
  message: {
    nl: () => 'Het bestand begint met een byte order mark (BOM).',
    en: () => 'The file begins with a byte order mark (BOM).',
  },
  help: {
    nl: 'Sla het bestand op als UTF-8 zonder BOM.',
    en: 'Save the file as UTF-8 without a BOM.',
  },
});

/** FR-NL-1.01: an instance starts with its text, without a byte order mark before it. */
export const noByteOrderMark: Rule<Subject> = {
  emits: [byteOrderMark],

  *check({ file, hasByteOrderMark }) {
    if (hasByteOrderMark) yield byteOrderMark({}, { location: { file, line: 1, column: 1 } });
  },
};
