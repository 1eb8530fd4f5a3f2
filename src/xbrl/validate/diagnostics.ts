import { defineDiagnostic } from '../../diagnostics/diagnostic.js';

export const noXbrlRoot = defineDiagnostic<{ root: string }>({
  code: 'xbrl21:no-xbrl-root',
  severity: 'error',
  basis: { document: 'XBRL 2.1', clause: '4.1' },
  message: {
    nl: ({ root }) => `Dit is geen XBRL-rapport: het hoofdelement is ${root}, niet xbrli:xbrl.`,
    en: ({ root }) => `This is no XBRL report: the root element is ${root}, not xbrli:xbrl.`,
  },
  help: {
    nl: 'Geef een XBRL-instance (.xbrl) of een pagina met Inline XBRL (.html, .xhtml), geen taxonomie of ander XML-bestand. Aan zijn naam is een pagina te herkennen: noem haar .html of .xhtml.',
    en: 'Give an XBRL instance (.xbrl) or a page with Inline XBRL (.html, .xhtml), not a taxonomy or another XML file. A page is known by its name: call it .html or .xhtml.',
  },
});
