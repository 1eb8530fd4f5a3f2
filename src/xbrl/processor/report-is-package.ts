import { defineDiagnostic } from '../../diagnostics/diagnostic.js';

/** `names`: the reports in it; undefined where nobody looked. */
export const reportIsPackage = defineDiagnostic<{ names: string | undefined }>({
  code: 'report:is-package',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/convert.md' },
  message: {
    nl: ({ names }) => {
      const is = 'Dit is een zip-bestand of map, en er is één rapport nodig.';
      if (names === undefined) return is;
      return names === '' ? `${is} Er staat geen rapport in.` : `${is} Rapporten erin: ${names}.`;
    },
    en: ({ names }) => {
      const is = 'This is a zip file or folder, and one report is needed.';
      if (names === undefined) return is;
      return names === '' ? `${is} There is no report in it.` : `${is} Reports in it: ${names}.`;
    },
  },
  help: {
    nl: 'Pak een zip-bestand eerst uit, en geef het bestand van het rapport dat u bedoelt.',
    en: 'Unpack a zip file first, and give the file of the report that you mean.',
  },
});
