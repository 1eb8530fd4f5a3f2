import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const fileNameNotPortable = defineDiagnostic<{ name: string }>({
  code: 'FR-NL-1.06',
  severity: 'error',
  basis: manual('FR-NL-1.06'),
  aliases: ['NL.FR-NL-1.06'],
  message: {
    nl: ({ name }) => `De bestandsnaam “${name}” heeft tekens die niet overal hetzelfde betekenen.`,
    en: ({ name }) => `The file name “${name}” has characters that do not mean the same everywhere.`,
  },
  help: {
    nl: 'Gebruik vóór de extensie alleen letters zonder accent, cijfers, - en _.',
    en: 'Use only letters without accents, digits, - and _ before the extension.',
  },
});

/**
 * FR-NL-1.06: the name of the file, its extension left out, is made of A-Z, a-z, 0-9, hyphen and
 * underscore. What stands behind the last full stop is the extension. Of pages in a folder it is the first one.
 */
export const portableFileName: Rule<Subject> = {
  emits: [fileNameNotPortable],

  *check({ file, instance }) {
    const path = instance.document.root.file ?? file;
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const dot = name.lastIndexOf('.');
    const stem = dot > 0 ? name.slice(0, dot) : name;
    if (!/^[0-9A-Za-z_-]+$/.test(stem)) yield fileNameNotPortable({ name }, { location: { file: path } });
  },
};
