import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'docs/convert.md' };

export const taxonomyNotComplete = defineDiagnostic<{ url: string }>({
  code: 'convert:taxonomy-not-complete',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'Open Information Model 1.0', clause: '3.2' },
  message: {
    nl: ({ url }) =>
      `De taxonomie is niet volledig te vinden (${url}); zonder haar is niet te zeggen van welk type een waarde is.`,
    en: ({ url }) =>
      `The taxonomy cannot be found as a whole (${url}); without it nobody can tell of what type a value is.`,
  },
  help: {
    nl: 'Geef het taxonomiepakket mee met --package.',
    en: 'Give the taxonomy package with --package.',
  },
});

export const targetLeftOut = defineDiagnostic<{ target: string }>({
  code: 'convert:target-left-out',
  severity: 'warning',
  basis,
  message: {
    nl: ({ target }) =>
      `De pagina’s bevatten meer dan een rapport; alleen het eerste is omgezet. Weggelaten is ${target}.`,
    en: ({ target }) =>
      `The pages hold more than one report; only the first was converted. Left out is ${target}.`,
  },
  help: {
    nl: 'Gebruik de pagina’s zelf waar ook dat andere rapport nodig is.',
    en: 'Use the pages themselves where that other report is needed too.',
  },
});

export const notInPage = defineDiagnostic<{ concept: string; reason: Text }>({
  code: 'convert:not-in-page',
  severity: 'error',
  basis,
  message: {
    nl: ({ concept, reason }) =>
      `${concept} kan niet in een pagina met Inline XBRL worden gezet: ${reason.nl}.`,
    en: ({ concept, reason }) => `${concept} cannot be put into a page with Inline XBRL: ${reason.en}.`,
  },
  help: {
    nl: 'Geef dit rapport als xBRL-XML; gaat het om een waarde, kijk dan met validate na of die klopt.',
    en: 'Give this report as xBRL-XML; where it is about a value, see with validate whether that is right.',
  },
});

export const footnotesLost = defineDiagnostic<{ text: string }>({
  code: 'convert:footnote-lost',
  severity: 'warning',
  basis,
  message: {
    nl: ({ text }) => `Een voetnoot of koppeling komt niet mee in de pagina: ${text}`,
    en: ({ text }) => `A footnote or link does not come along into the page: ${text}`,
  },
  help: {
    nl: 'Zet het rapport om naar xBRL-XML of xBRL-JSON als de voetnoten mee moeten.',
    en: 'Convert the report to xBRL-XML or xBRL-JSON where the footnotes must come along.',
  },
});
