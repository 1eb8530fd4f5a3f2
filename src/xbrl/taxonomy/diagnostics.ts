import { defineDiagnostic } from '../../diagnostics/diagnostic.js';

const xbrl21 = (clause: string) => ({ document: 'XBRL 2.1', clause });
const ours = { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' };

export const documentNotFound = defineDiagnostic<{ url: string }>({
  code: 'dts:document-not-found',
  severity: 'warning',
  basis: xbrl21('3.2'),
  message: {
    nl: ({ url }) => `Het taxonomiebestand ${url} is niet gevonden; het oordeel blijft daardoor open.`,
    en: ({ url }) => `The taxonomy document ${url} was not found, so no verdict can be given.`,
  },
  help: {
    nl: 'Geef het taxonomiepakket waar dit bestand in zit op met --package.',
    en: 'Give the taxonomy package that holds this document with --package.',
  },
});

export const referenceBroken = defineDiagnostic<{ url: string }>({
  code: 'dts:reference-broken',
  severity: 'error',
  basis: xbrl21('3.2'),
  aliases: ['FileNotLoadable'],
  message: {
    nl: ({ url }) => `De taxonomie verwijst naar ${url}, maar dat bestand is er niet.`,
    en: ({ url }) => `The taxonomy refers to ${url}, but there is no such file.`,
  },
  help: {
    nl: 'Zet het bestand op die plaats, of verbeter de verwijzing (let op xml:base).',
    en: 'Put the file in that place, or mend the reference (mind xml:base).',
  },
});

export const schemaRefNotSchema = defineDiagnostic<{ url: string }>({
  code: 'dts:schema-ref-no-schema',
  severity: 'error',
  basis: xbrl21('4.2.2'),
  aliases: ['xbrl.4.2.2:schemaRefHref'],
  message: {
    nl: ({ url }) => `De schemaRef verwijst naar ${url}; dat is geen schema.`,
    en: ({ url }) => `The schemaRef refers to ${url}, which is no schema.`,
  },
  help: {
    nl: 'Verwijs met schemaRef naar een schema, en met linkbaseRef naar een linkbase.',
    en: 'Refer to a schema with schemaRef, and to a linkbase with linkbaseRef.',
  },
});

export const addressMalformed = defineDiagnostic<{ href: string; element: string | undefined }>({
  code: 'dts:address-malformed',
  severity: 'error',
  basis: xbrl21('3.2'),
  message: {
    nl: ({ href, element }) =>
      `${element === undefined ? 'Het bestand' : `Het element ${element}`} verwijst naar “${href}”; dat is geen bruikbaar adres.`,
    en: ({ href, element }) =>
      `${element === undefined ? 'The file' : `The element ${element}`} refers to “${href}”, which is no usable address.`,
  },
  help: {
    nl: 'Vul een absoluut of relatief webadres in, zoals report.xsd.',
    en: 'Fill in an absolute or relative web address, such as report.xsd.',
  },
});

export const notATaxonomyDocument = defineDiagnostic<{ root: string }>({
  code: 'dts:not-a-taxonomy-document',
  severity: 'error',
  basis: xbrl21('3.2'),
  message: {
    nl: ({ root }) => `Dit bestand is geen schema en geen linkbase: het begint met het element ${root}.`,
    en: ({ root }) => `This document is neither a schema nor a linkbase: it begins with the element ${root}.`,
  },
  help: {
    nl: 'Verwijs alleen naar schema’s (xs:schema) en linkbases (link:linkbase).',
    en: 'Refer to schemas (xs:schema) and linkbases (link:linkbase) only.',
  },
});

export const taxonomyTooLarge = defineDiagnostic<{ url: string; limit: number; unit: 'documents' | 'bytes' }>(
  {
    code: 'dts:too-large',
    severity: 'warning',
    basis: ours,
    message: {
      nl: ({ url, limit, unit }) =>
        `De taxonomie is groter dan ${limit} ${unit === 'bytes' ? 'bytes' : 'bestanden'}; vanaf ${url} is zij niet gelezen, en het oordeel blijft open.`,
      en: ({ url, limit, unit }) =>
        `The taxonomy is larger than ${limit} ${unit}; from ${url} on it was not read, so no verdict can be given.`,
    },
    help: {
      nl: 'Controleer waar deze taxonomie vandaan komt: een gewone taxonomie is veel kleiner.',
      en: 'Check where this taxonomy comes from: an ordinary one is much smaller.',
    },
  },
);

export const tooManyRelationships = defineDiagnostic<{ count: number; limit: number }>({
  code: 'dts:too-many-relationships',
  severity: 'warning',
  basis: ours,
  message: {
    nl: ({ count, limit }) =>
      `Deze boog staat voor ${count} relaties, boven de grens van ${limit} voor één taxonomie; hij is niet gelezen, en het oordeel blijft open.`,
    en: ({ count, limit }) =>
      `This arc stands for ${count} relationships, beyond the limit of ${limit} for one taxonomy; it was not read, so no verdict can be given.`,
  },
  help: {
    nl: 'Geef locators een eigen xlink:label: een boog verbindt alle locators met hetzelfde label.',
    en: 'Give locators an xlink:label of their own: an arc joins all locators of the same label.',
  },
});
