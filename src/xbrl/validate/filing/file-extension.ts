import {
  type Basis,
  defineDiagnostic,
  type DiagnosticDefinition,
  type DiagnosticKind,
} from '../../../diagnostics/diagnostic.js';
import type { Rule } from '../layer.js';
import type { Subject } from '../subject.js';

/** Two manuals ask it, each by a rule of its own: the file of an instance has the extension .xbrl. */
export function otherExtensionThanXbrl(
  code: string,
  basis: Basis,
  more: Pick<DiagnosticDefinition<never>, 'aliases'> = {},
): DiagnosticKind<{ name: string }> {
  return defineDiagnostic<{ name: string }>({
    code,
    severity: 'error',
    basis,
    ...more,
    message: {
      nl: ({ name }) => `De bestandsnaam “${name}” eindigt niet op .xbrl.`,
      en: ({ name }) => `The file name “${name}” does not end in .xbrl.`,
    },
    help: {
      nl: 'Geef het bestand de extensie .xbrl, in kleine letters.',
      en: 'Give the file the extension .xbrl, in lower case.',
    },
  });
}

export function extensionRule(otherExtension: DiagnosticKind<{ name: string }>): Rule<Subject> {
  return {
    emits: [otherExtension],

    *check({ file }) {
      const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
      if (!name.endsWith('.xbrl')) yield otherExtension({ name }, { location: { file } });
    },
  };
}
