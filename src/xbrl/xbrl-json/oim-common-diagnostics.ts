import { type Basis, defineDiagnostic, type Text } from '../../diagnostics/diagnostic.js';

/** A section of the Open Information Model Common Definitions 1.0 (13 October 2021, errata to 19 April 2023). */
function clause(section: string): Basis {
  return {
    document: 'OIM Common Definitions 1.0',
    clause: section,
    url: 'https://www.xbrl.org/Specification/oim-common/REC-2021-10-13+errata-2023-04-19/oim-common-REC-2021-10-13+corrected-errata-2023-04-19.html',
  };
}

export const unsupportedDocumentType = defineDiagnostic<{ found: string | undefined }>({
  code: 'oimce:unsupportedDocumentType',
  severity: 'error',
  basis: clause('2'),
  message: {
    nl: ({ found }) =>
      `Dit is geen xBRL-JSON-rapport: documentInfo.documentType moet https://xbrl.org/2021/xbrl-json zijn, ${found === undefined ? 'en ontbreekt' : `maar is ${found}`}.`,
    en: ({ found }) =>
      `This is no xBRL-JSON report: documentInfo.documentType must be https://xbrl.org/2021/xbrl-json, ${found === undefined ? 'and is not there' : `but is ${found}`}.`,
  },
  help: {
    nl: 'Geef een rapport in xBRL-JSON 1.0.',
    en: 'Give a report in xBRL-JSON 1.0.',
  },
});

export const invalidSqname = defineDiagnostic<{ text: string }>({
  code: 'oimce:invalidSQName',
  severity: 'error',
  basis: clause('3.1'),
  message: {
    nl: ({ text }) => `${text} is geen naam met een prefix (SQName).`,
    en: ({ text }) => `${text} is no name with a prefix (SQName).`,
  },
  help: {
    nl: 'Schrijf prefix:naam, zonder spaties en zonder tekens die XML niet kent.',
    en: 'Write prefix:name, without spaces and without characters that XML does not know.',
  },
});

export const unboundPrefix = defineDiagnostic<{ name: string }>({
  code: 'oimce:unboundPrefix',
  severity: 'error',
  basis: clause('3.2'),
  message: {
    nl: ({ name }) => `De prefix van ${name} staat niet in namespaces.`,
    en: ({ name }) => `The prefix of ${name} is not in namespaces.`,
  },
  help: {
    nl: 'Noem de prefix in documentInfo.namespaces, met zijn naamruimte.',
    en: 'Name the prefix in documentInfo.namespaces, with its namespace.',
  },
});

export const invalidUri = defineDiagnostic<{ uri: string }>({
  code: 'oimce:invalidURI',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ uri }) => `${uri} is geen absoluut adres (URI).`,
    en: ({ uri }) => `${uri} is no absolute address (URI).`,
  },
  help: {
    nl: 'Schrijf het volledige adres, zoals http://www.xbrl.org/2003/iso4217.',
    en: 'Write the whole address, such as http://www.xbrl.org/2003/iso4217.',
  },
});

export const invalidUriAlias = defineDiagnostic<{ alias: string }>({
  code: 'oimce:invalidURIAlias',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ alias }) => `${alias} kan geen korte naam van een adres zijn.`,
    en: ({ alias }) => `${alias} cannot be a short name of an address.`,
  },
  help: {
    nl: 'Begin met een letter of _, en gebruik geen dubbele punt of spatie.',
    en: 'Begin with a letter or _, and use no colon or space.',
  },
});

export const multipleAliases = defineDiagnostic<{ uri: string; aliases: string }>({
  code: 'oimce:multipleAliasesForURI',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ uri, aliases }) => `Het adres ${uri} heeft twee korte namen: ${aliases}.`,
    en: ({ uri, aliases }) => `The address ${uri} has two short names: ${aliases}.`,
  },
  help: {
    nl: 'Geef elk adres één korte naam.',
    en: 'Give each address one short name.',
  },
});

export const wrongUriForAlias = defineDiagnostic<{ alias: string; uri: string }>({
  code: 'oimce:invalidURIForReservedAlias',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ alias, uri }) => `De korte naam ${alias} is vergeven: zij staat altijd voor ${uri}.`,
    en: ({ alias, uri }) => `The short name ${alias} is taken: it always stands for ${uri}.`,
  },
  help: {
    nl: 'Kies een andere korte naam voor dit adres.',
    en: 'Choose another short name for this address.',
  },
});

export const wrongAliasForUri = defineDiagnostic<{ alias: string; uri: string }>({
  code: 'oimce:invalidAliasForReservedURI',
  severity: 'error',
  basis: clause('3.3'),
  message: {
    nl: ({ alias, uri }) => `Het adres ${uri} heeft altijd de korte naam ${alias}.`,
    en: ({ alias, uri }) => `The address ${uri} always has the short name ${alias}.`,
  },
  help: {
    nl: 'Gebruik de korte naam die de specificatie aan dit adres geeft.',
    en: 'Use the short name that the specification gives this address.',
  },
});

export const invalidUnitText = defineDiagnostic<{ unit: string; reason: Text }>({
  code: 'oimce:invalidUnitStringRepresentation',
  severity: 'error',
  basis: clause('3.4'),
  message: {
    nl: ({ unit, reason }) => `De eenheid ${unit} is niet goed geschreven: ${reason.nl}.`,
    en: ({ unit, reason }) => `The unit ${unit} is not written well: ${reason.en}.`,
  },
  help: {
    nl: 'Schrijf bijvoorbeeld iso4217:EUR, iso4217:EUR/xbrli:shares of (a:x*b:y)/c:z.',
    en: 'Write for example iso4217:EUR, iso4217:EUR/xbrli:shares or (a:x*b:y)/c:z.',
  },
});

export const invalidPeriodText = defineDiagnostic<{ period: string }>({
  code: 'oimce:invalidPeriodRepresentation',
  severity: 'error',
  basis: clause('3.5'),
  message: {
    nl: ({ period }) => `De periode ${period} is niet goed geschreven.`,
    en: ({ period }) => `The period ${period} is not written well.`,
  },
  help: {
    nl: 'Schrijf 2024-01-01T00:00:00/2025-01-01T00:00:00 voor heel 2024, of 2025-01-01T00:00:00 voor het eind ervan.',
    en: 'Write 2024-01-01T00:00:00/2025-01-01T00:00:00 for all of 2024, or 2025-01-01T00:00:00 for the end of it.',
  },
});
