import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';
import { textMatches } from '../text-matches.js';

export const doctypeDeclaration = defineDiagnostic({
  code: 'FR-NL-1.03',
  severity: 'error',
  basis: manual('FR-NL-1.03'),
  aliases: ['NL.FR-NL-1.03'],
  message: {
    nl: () => 'Het bestand heeft een DOCTYPE-declaratie.',
    en: () => 'The file has a DOCTYPE declaration.',
  },
  help: {
    nl: 'Verwijder de DOCTYPE-declaratie: een XBRL-bestand heeft er geen nodig.',
    en: 'Remove the DOCTYPE declaration: an XBRL file needs none.',
  },
});

const BEFORE_ROOT = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE|<[^!?]/g;

/**
 * FR-NL-1.03: an instance has no DOCTYPE declaration. Our reader refuses such a file
 * (`xml:doctype-refused`), so this rule speaks only where another reader made the instance.
 */
export const noDoctype: Rule<Subject> = {
  emits: [doctypeDeclaration],

  *check(subject) {
    for (const { match, place } of textMatches(subject, BEFORE_ROOT)) {
      if (match[0] === '<!DOCTYPE') yield doctypeDeclaration({}, { location: place });
      else if (match[0].startsWith('<!') || match[0].startsWith('<?')) continue;
      return;
    }
  },
};
