import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';

export const otherExtension = defineDiagnostic<{ name: string }>({
  code: 'FR-KVK-1.01',
  severity: 'error',
  basis: manualOfKvk('FR-KVK-1.01'),
  aliases: ['NL.FR-KVK-1.01'],
  message: {
    nl: ({ name }) => `De bestandsnaam “${name}” eindigt niet op .xbrl.`,
    en: ({ name }) => `The file name “${name}” does not end in .xbrl.`,
  },
  help: {
    nl: 'Geef het bestand de extensie .xbrl, in kleine letters.',
    en: 'Give the file the extension .xbrl, in lower case.',
  },
});

/** FR-KVK-1.01: the file of an instance has the extension .xbrl. */
export const extensionXbrl: Rule<Subject> = {
  emits: [otherExtension],

  *check({ file }) {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    if (!name.endsWith('.xbrl')) yield otherExtension({ name }, { location: { file } });
  },
};
