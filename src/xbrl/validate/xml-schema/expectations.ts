import type { Text } from '../../../diagnostics/diagnostic.js';
import { localNameOf, namespaceOf, type QName } from '../../xml/qname.js';
import type { SimpleType } from '../../xsd/components/simple-type.js';
import { XS, xs } from '../../xsd/components/xs.js';

const DECIMAL = { nl: 'een getal als 1250.50', en: 'a number such as 1250.50' };
const INTEGER = { nl: 'een geheel getal', en: 'a whole number' };
const NUMBER = { nl: 'een getal', en: 'a number' };
const DATE = { nl: 'een datum als 2024-12-31', en: 'a date such as 2024-12-31' };
const NAME = {
  nl: 'een naam die met een letter of _ begint, zonder spaties',
  en: 'a name that begins with a letter or _, without spaces',
};

/** What values of a type look like, by the local name of the type that it rests on. */
const EXPECTED: Readonly<Record<string, Text>> = {
  decimal: DECIMAL,
  float: NUMBER,
  double: NUMBER,
  integer: INTEGER,
  int: INTEGER,
  long: INTEGER,
  short: INTEGER,
  byte: INTEGER,
  nonPositiveInteger: { nl: 'een geheel getal van 0 of lager', en: 'a whole number of 0 or lower' },
  negativeInteger: { nl: 'een geheel getal onder 0', en: 'a whole number below 0' },
  nonNegativeInteger: { nl: 'een geheel getal van 0 of hoger', en: 'a whole number of 0 or higher' },
  positiveInteger: { nl: 'een geheel getal boven 0', en: 'a whole number above 0' },
  decimalsType: { nl: 'een geheel getal of INF', en: 'a whole number or INF' },
  precisionType: {
    nl: 'een geheel getal van 0 of hoger, of INF',
    en: 'a whole number of 0 or higher, or INF',
  },
  boolean: { nl: 'true of false', en: 'true or false' },
  date: DATE,
  dateUnion: DATE,
  dateTime: { nl: 'een tijdstip als 2024-12-31T23:59:00', en: 'a moment such as 2024-12-31T23:59:00' },
  time: { nl: 'een tijd als 23:59:00', en: 'a time such as 23:59:00' },
  gYear: { nl: 'een jaar als 2024', en: 'a year such as 2024' },
  gYearMonth: { nl: 'een maand als 2024-12', en: 'a month such as 2024-12' },
  duration: { nl: 'een duur als P1Y', en: 'a duration such as P1Y' },
  QName: {
    nl: 'een naam met een prefix die in het bestand is gedeclareerd',
    en: 'a name with a prefix that the file declares',
  },
  NCName: NAME,
  ID: NAME,
  IDREF: NAME,
  language: { nl: 'een taalcode als nl', en: 'a language code such as nl' },
};

/** What values of a type look like; undefined where there is no telling. */
export function expectedOf(type: SimpleType): Text | undefined {
  for (let at: SimpleType | undefined = type; at !== undefined; at = at.base) {
    const text = at.name && EXPECTED[localNameOf(at.name)];
    if (text !== undefined) return text;
  }
  if (type.variety !== 'union') return undefined;
  // One member tells what most values look like.
  const [member] = type.members.filter(({ name }) => name !== undefined);
  return member && expectedOf(member);
}

/** A type as a reader knows it: `xs:date`, or the local name of a type of the taxonomy. */
export function typeLabel(name: QName): string {
  return namespaceOf(name) === XS ? `xs:${localNameOf(name)}` : localNameOf(name);
}

/** The nearest name in a derivation of simple types; of a union without one those of its members. */
export function labelOfType(type: SimpleType): string {
  let at: SimpleType = type;
  while (at.name === undefined && at.variety !== 'union' && at.base !== undefined) at = at.base;
  if (at.name !== undefined || at.variety !== 'union') return typeLabel(at.name ?? xs('anySimpleType'));
  return at.members.map(({ name }) => (name === undefined ? '…' : typeLabel(name))).join(' | ');
}
