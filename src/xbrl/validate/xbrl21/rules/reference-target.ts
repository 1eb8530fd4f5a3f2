import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { type Pointer, splitFragment } from '../../../taxonomy/resolve/base-addresses.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { clause } from '../clause.js';
import type { Rule } from '../../layer.js';
import type { Subject, TaxonomySubject } from '../../subject.js';
import { at } from '../link-holders.js';

export const referenceAstray = defineDiagnostic<{ href: string }>({
  code: 'xbrl21:linkbase-reference-target',
  severity: 'error',
  basis: clause('4.3.2', '5.1.2'),
  aliases: ['xbrl.4.3.2:linkbaseRefHref'],
  message: {
    nl: ({ href }) => `De linkbaseRef verwijst naar ${href}; dat is geen linkbase.`,
    en: ({ href }) => `The linkbaseRef refers to ${href}, which is no linkbase.`,
  },
  help: {
    nl: 'Verwijs met linkbaseRef naar een linkbase, en met schemaRef naar een schema.',
    en: 'Refer to a linkbase with linkbaseRef, and to a schema with schemaRef.',
  },
});

/** XBRL 2.1 §4.3.2: in an instance, linkbaseRef points to a linkbase, in a file or in a schema. */
export const instanceReferenceTarget: Rule<Subject> = {
  emits: [referenceAstray],

  *check({ file, instance, taxonomy }) {
    for (const { kind, url, href, element } of instance.references) {
      if (kind !== 'linkbaseRef' || leadsToLinkbase(splitFragment(url), taxonomy)) continue;
      yield referenceAstray({ href }, at(file, element));
    }
  },
};

/** XBRL 2.1 §5.1.2 with §4.3.2: in a schema likewise. */
export const linkbaseReferenceTarget: Rule<TaxonomySubject> = {
  emits: [referenceAstray],

  *check({ taxonomy }) {
    for (const document of taxonomy.documents) {
      for (const { kind, url, href, element, fragment } of document.references) {
        if (kind !== 'linkbaseRef' || url === undefined) continue;
        if (leadsToLinkbase({ document: url, fragment }, taxonomy)) continue;
        yield referenceAstray({ href }, at(document.file, element));
      }
    }
  },
};

function leadsToLinkbase(pointer: Pointer, taxonomy: Taxonomy): boolean {
  const document = taxonomy.findDocument(pointer.document);
  // A document that is not there is reported by discovery.
  if (document === undefined || document.kind === 'linkbase') return true;
  const target = taxonomy.findTarget(pointer);
  return document.linkbases.some(({ element }) => element === target);
}
