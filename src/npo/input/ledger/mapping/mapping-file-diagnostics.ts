import { defineDiagnostic, type Text } from '../../../../diagnostics/diagnostic.js';

const basis = { document: 'npo-xbrl', clause: 'invoer, grootboek en koppeling' };

export const auditFileAsMapping = defineDiagnostic({
  code: 'ledger:mapping-is-xml',
  severity: 'error',
  basis,
  message: {
    nl: () => 'Dit is een XML-bestand en geen koppelbestand (werkmap, CSV of JSON).',
    en: () => 'This is an XML file and no mapping (workbook, CSV or JSON).',
  },
  help: {
    nl: 'Geef de auditfile met --ledger en het koppelbestand met --mapping; npo-xbrl map maakt er een.',
    en: 'Give the audit file with --ledger and the mapping with --mapping; npo-xbrl map makes one.',
  },
});

export const mappingForm = defineDiagnostic<{ key: string; expected: Text }>({
  code: 'ledger:mapping-form',
  severity: 'error',
  basis: { document: 'npo-xbrl', clause: 'schemas/input/mapping.schema.json' },
  message: {
    nl: ({ key, expected }) => `Bij "${key}" hoort ${expected.nl}.`,
    en: ({ key, expected }) => `"${key}" takes ${expected.en}.`,
  },
  help: {
    nl: 'Schrijf het koppelbestand in de vorm van mapping.schema.json; npo-xbrl map maakt een voorbeeld.',
    en: 'Write the mapping in the form of mapping.schema.json; npo-xbrl map makes an example.',
  },
});

export const codeTwice = defineDiagnostic({
  code: 'ledger:code-twice',
  severity: 'error',
  basis,
  message: {
    nl: () =>
      'Deze code staat twee keer in het koppelbestand bij hetzelfde onderdeel; hoofdletters en accenten maken geen verschil.',
    en: () => 'This code stands twice in the mapping for the same part; case and accents make no difference.',
  },
  help: {
    nl: 'Houd één van de twee regels over: welke geldt, is niet te zien.',
    en: 'Keep one of the two rows: which one holds cannot be told.',
  },
});

export const columnRoleTwice = defineDiagnostic<{ role: string }>({
  code: 'ledger:column-role-twice',
  severity: 'error',
  basis,
  message: {
    nl: ({ role }) => `Het koppelbestand wijst twee kolommen aan als "${role}".`,
    en: ({ role }) => `The mapping names two columns as "${role}".`,
  },
  help: {
    nl: 'Laat de betekenis van één van de twee kolommen leeg.',
    en: 'Leave the meaning of one of the two columns blank.',
  },
});
