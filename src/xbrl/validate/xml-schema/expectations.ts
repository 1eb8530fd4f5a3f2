import type { Text } from '../../../diagnostics/diagnostic.js';
import type { Taxonomy, TypeDefinition } from '../../taxonomy/taxonomy.js';
import { localNameOf } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';

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

export interface ExpectedType {
  /** The name of the type, without its namespace. */
  readonly name: string;
  readonly expected: Text | undefined;
}

/** What a type named by libxml2 asks for. @param name `xs:date`, or in Clark notation */
export function namedType(name: string): ExpectedType {
  const local = name.slice(Math.max(name.indexOf('}'), name.indexOf(':', name.indexOf('}') + 1)) + 1);
  return { name: name.startsWith('xs:') ? name : local, expected: EXPECTED[local] };
}

/** What the type of a global element asks for; undefined where the taxonomy does not declare it. */
export function declaredType(element: XmlElement, taxonomy: Taxonomy): ExpectedType | undefined {
  const type = taxonomy.findElement(element.name)?.type;
  if (type === undefined) return undefined;
  const chain = [...derivation(type)];
  const names = chain.flatMap(({ name, baseName }) => [name, baseName].flatMap((one) => one ?? []));
  const [name] = names.map(localNameOf);
  const expected = names.map((one) => EXPECTED[localNameOf(one)]).find((text) => text !== undefined);
  return name === undefined ? undefined : { name, expected };
}

function* derivation(type: TypeDefinition): Generator<TypeDefinition> {
  const seen = new Set<TypeDefinition>();
  for (let at: TypeDefinition | undefined = type; at !== undefined && !seen.has(at); at = at.base) {
    seen.add(at);
    yield at;
  }
}
