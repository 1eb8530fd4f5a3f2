import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { at } from '../link-holders.js';

export const redefineUsed = defineDiagnostic<{ href: string }>({
  code: 'xbrl21:redefine',
  severity: 'error',
  basis: clause('5.1.5'),
  aliases: ['xbrl.5.6.1:Redefine'],
  message: {
    nl: ({ href }) => `Het schema herdefinieert ${href}; in een taxonomie mag redefine niet.`,
    en: ({ href }) => `The schema redefines ${href}; a taxonomy may not use redefine.`,
  },
  help: {
    nl: 'Leid een nieuw type af in plaats van een bestaand te herdefiniëren.',
    en: 'Derive a new type instead of redefining one.',
  },
});

/** XBRL 2.1 §5.1.5: a taxonomy schema does not use the XML Schema element redefine. */
export const noRedefine: Rule<TaxonomySubject> = {
  emits: [redefineUsed],

  *check({ taxonomy }) {
    for (const { file, references } of taxonomy.documents) {
      for (const { kind, href, element } of references) {
        if (kind === 'redefine') yield redefineUsed({ href }, at(file, element));
      }
    }
  },
};
