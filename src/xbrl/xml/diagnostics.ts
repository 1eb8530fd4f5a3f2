import { defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';

const xml = (clause: string) => ({ document: 'XML 1.0', clause });

export const notWellFormed = defineDiagnostic<{ reason: Text }>({
  code: 'xml:not-well-formed',
  severity: 'error',
  basis: xml('2.1'),
  message: {
    nl: ({ reason }) => `Dit is geen welgevormde XML: ${reason.nl}.`,
    en: ({ reason }) => `This is not well-formed XML: ${reason.en}.`,
  },
  help: {
    nl: 'Herstel het bestand op de aangegeven plaats, of vraag de maker om een nieuw bestand.',
    en: 'Mend the file at the place shown, or ask its maker for a new one.',
  },
});

export const doctypeRefused = defineDiagnostic({
  code: 'xml:doctype-refused',
  severity: 'error',
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: () => 'Het bestand heeft een DOCTYPE-declaratie; die wordt niet gelezen.',
    en: () => 'The file has a DOCTYPE declaration, which is not read.',
  },
  help: {
    nl: 'Verwijder de DOCTYPE-declaratie: het bestand heeft er geen nodig, en zij kan andere bestanden openen.',
    en: 'Remove the DOCTYPE declaration: the file needs none, and it could open other files.',
  },
});

export const nestedTooDeep = defineDiagnostic<{ limit: number }>({
  code: 'xml:nested-too-deep',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ limit }) => `De elementen zijn dieper genest dan ${limit} niveaus.`,
    en: ({ limit }) => `The elements are nested deeper than ${limit} levels.`,
  },
  help: {
    nl: 'Controleer waar dit bestand vandaan komt: een gewoon rapport is niet zo diep genest.',
    en: 'Check where this file comes from: an ordinary report is not nested so deeply.',
  },
});

export const addressTooLong = defineDiagnostic<{ limit: number }>({
  code: 'xml:address-too-long',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ limit }) => `Een adres (een verwijzing, naamruimte of rol) is langer dan ${limit} tekens.`,
    en: ({ limit }) => `An address (a reference, a namespace or a role) is longer than ${limit} characters.`,
  },
  help: {
    nl: 'Controleer waar dit bestand vandaan komt: gewone adressen zijn niet zo lang.',
    en: 'Check where this file comes from: ordinary addresses are not so long.',
  },
});

export const documentTooLarge = defineDiagnostic<{ limit: number }>({
  code: 'xml:too-large',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ limit }) =>
      `Het bestand is groter dan ${limit} megabyte; zo grote bestanden kan het programma niet lezen.`,
    en: ({ limit }) => `The file is larger than ${limit} megabytes, more than this program can read.`,
  },
  help: {
    nl: 'Controleer of dit het juiste bestand is, of controleer het met andere software.',
    en: 'Check whether this is the right file, or check it with other software.',
  },
});

export const encodingContradicted = defineDiagnostic<{ declared: string; encoding: string }>({
  code: 'xml:encoding-contradicted',
  severity: 'error',
  basis: xml('4.3.3'),
  message: {
    nl: ({ declared, encoding }) =>
      `Het bestand zegt dat het in ${declared} staat, maar zijn eerste bytes zijn die van ${encoding}.`,
    en: ({ declared, encoding }) =>
      `The file says that it is in ${declared}, but its first bytes are those of ${encoding}.`,
  },
  help: {
    nl: 'Sla het bestand op als UTF-8, en verbeter of verwijder encoding="…" op de eerste regel.',
    en: 'Save the file as UTF-8, and mend or remove encoding="…" on its first line.',
  },
});

export const encodingNotReadable = defineDiagnostic<{ encoding: string }>({
  code: 'xml:encoding-not-readable',
  severity: 'error',
  basis: xml('4.3.3'),
  message: {
    nl: ({ encoding }) => `De bytes van het bestand zijn geen geldige tekst in de codering ${encoding}.`,
    en: ({ encoding }) => `The bytes of the file are no valid text in the encoding ${encoding}.`,
  },
  help: {
    nl: 'Sla het bestand op als UTF-8.',
    en: 'Save the file as UTF-8.',
  },
});
