import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { architecture } from '../manual.js';

export const otherExtensionOfInstance = defineDiagnostic<{ name: string }>({
  code: 'NTA-2.04.00.08',
  severity: 'error',
  basis: architecture('2.04.00.08'),
  message: {
    nl: ({ name }) => `De bestandsnaam “${name}” eindigt niet op .xbrl.`,
    en: ({ name }) => `The file name “${name}” does not end in .xbrl.`,
  },
  help: {
    nl: 'Geef het bestand de extensie .xbrl, in kleine letters.',
    en: 'Give the file the extension .xbrl, in lower case.',
  },
});

/** NTA 2.04.00.08: the file of an instance has the extension .xbrl. */
export const extensionOfInstance: Rule<Subject> = {
  emits: [otherExtensionOfInstance],

  *check({ file }) {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    if (!name.endsWith('.xbrl')) yield otherExtensionOfInstance({ name }, { location: { file } });
  },
};
