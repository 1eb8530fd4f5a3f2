import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { collapsed } from '../../../xml/collapsed.js';
import { resolveQName } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { type AllowedValues, allowedValues, expandedName } from '../allowed-values.js';
import { clause1, clause2 } from '../clause.js';
import { type EnumerationFact, enumerationFacts } from '../enumeration-facts.js';

interface Params {
  readonly name: string;
  readonly value: string;
}

const message = {
  nl: ({ name, value }: Params) => `Feit ${name} heeft de waarde “${value}”; die staat niet in de lijst.`,
  en: ({ name, value }: Params) => `Fact ${name} has the value “${value}”, which is not in its list.`,
};

export const valueNotAllowed1 = defineDiagnostic<Params>({
  code: 'enumie:InvalidFactValue',
  severity: 'error',
  basis: clause1('3'),
  message,
  help: {
    nl: 'Kies een lid van de lijst, met een voorvoegsel dat in het rapport voor de naamruimte van dat lid staat.',
    en: 'Choose a member of the list, with a prefix that stands for the namespace of that member in the report.',
  },
});

export const valueNotAllowed2 = defineDiagnostic<Params>({
  code: 'enum2ie:InvalidEnumerationValue',
  severity: 'error',
  basis: clause2('6.1'),
  message,
  help: {
    nl: 'Kies één lid van de lijst, geschreven als naamruimte, hekje en naam (http://…#naam).',
    en: 'Choose one member of the list, written as namespace, number sign and name (http://…#name).',
  },
});

/**
 * Extensible Enumerations 2.0 §6.1 and 1.0 §3: the value of a fact that is not nil is in the domain of its
 * concept; in 1.0 it is a QName, in 2.0 an expanded name URI.
 */
export const valueAllowed: Rule<Subject> = {
  emits: [valueNotAllowed1, valueNotAllowed2],

  *check(subject) {
    const allowed = allowedValues(subject.taxonomy);
    for (const fact of enumerationFacts(subject)) {
      const { item, enumeration, value } = fact;
      if (enumeration.isSet || isAllowed(fact, allowed) !== false || !allowed.isComplete) continue;
      const params = { name: writtenName(item.element), value: collapsed(value) };
      const where = { location: placeOf(subject.file, item.element) };
      yield (enumeration.version === 1 ? valueNotAllowed1 : valueNotAllowed2)(params, where);
    }
  },
};

/** Undefined where that cannot be said, for want of a domain. */
function isAllowed(
  { item, enumeration, value }: EnumerationFact,
  allowed: AllowedValues,
): boolean | undefined {
  const name = enumeration.version === 1 ? resolveQName(item.element, value) : expandedName(collapsed(value));
  return name !== undefined && allowed.allows(name, enumeration);
}
