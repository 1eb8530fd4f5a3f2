import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { placeOf } from '../../xml/place.js';
import { inlineBasis, type InlineRule } from '../inline-rule.js';
import { HTML } from '../names.js';

export const rootIsNotHtml = defineDiagnostic<{ root: string }>({
  code: 'inline:root-is-not-html',
  severity: 'error',
  basis: inlineBasis('3.3.1'),
  aliases: ['UnsupportedDocumentType'],
  message: {
    nl: ({ root }) => `Het hoofdelement is ${root}, niet het element html van XHTML.`,
    en: ({ root }) => `The root element is ${root}, not the element html of XHTML.`,
  },
  help: {
    nl: 'Geef een pagina in XHTML: html met de naamruimte http://www.w3.org/1999/xhtml.',
    en: 'Give a page in XHTML: html in the namespace http://www.w3.org/1999/xhtml.',
  },
});

/** §3.3.1: a validating processor takes documents whose root element is html of XHTML, and no others. */
export const rootIsHtml: InlineRule = {
  emits: [rootIsNotHtml],

  *check({ documents }) {
    for (const { file, root } of documents) {
      if (root.name !== HTML) yield rootIsNotHtml({ root: root.name }, { location: placeOf(file, root) });
    }
  },
};
