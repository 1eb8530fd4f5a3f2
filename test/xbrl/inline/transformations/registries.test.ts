import { describe, expect, it } from '@jest/globals';

import { REGISTRIES, transformationOf } from '../../../../src/xbrl/inline/transformations/transform.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';
import type { RegistryCases } from './cases.js';
import { CASES_1 } from './cases-1.js';
import { CASES_2 } from './cases-2.js';
import { CASES_3 } from './cases-3.js';
import { CASES_OF_LANGUAGES, CASES_OF_WELSH, CASES_OF_YEAR_FIRST } from './cases-4-languages.js';
import { CASES_4 } from './cases-4.js';
import { CASES_5 } from './cases-5.js';

const REGISTRY = 'http://www.xbrl.org/inlineXBRL/transformation/';
const FOURTH = { ...CASES_4, ...CASES_OF_LANGUAGES, ...CASES_OF_YEAR_FIRST };

const CASES: Readonly<Record<string, RegistryCases>> = {
  [`${REGISTRY}2010-04-20`]: CASES_1,
  [`${REGISTRY}2011-07-31`]: CASES_2,
  [`${REGISTRY}2015-02-26`]: { ...CASES_2, ...CASES_3 },
  [`${REGISTRY}2020-02-12`]: FOURTH,
  [`${REGISTRY}2022-02-16`]: { ...FOURTH, ...CASES_OF_WELSH, ...CASES_5 },
};

describe('the registries', () => {
  it('are the five that XBRL International published, each with as many rules as it lists', () => {
    // Registries 1 and 2 list their functions in §2.3-2.26 and §4.3-4.23, Registry 3 in §4.3-4.33.
    expect(REGISTRIES.map(({ namespace, rules }) => [namespace, Object.keys(rules).length])).toEqual([
      [`${REGISTRY}2010-04-20`, 24],
      [`${REGISTRY}2011-07-31`, 21],
      [`${REGISTRY}2015-02-26`, 31],
      [`${REGISTRY}2020-02-12`, 94],
      [`${REGISTRY}2022-02-16`, 100],
    ]);
  });

  it('have cases for every rule and no cases for others', () => {
    for (const { namespace, rules } of REGISTRIES) {
      expect(Object.keys(CASES[namespace] ?? {}).sort()).toEqual(Object.keys(rules).sort());
    }
  });

  it('have a rule only in the registry that has it', () => {
    expect(transformationOf(qname(`${REGISTRY}2020-02-12`, 'date-day-monthname-cy'))).toBeUndefined();
    expect(transformationOf(qname(`${REGISTRY}2010-04-20`, 'numdotdecimal'))).toBeUndefined();
    expect(transformationOf(qname('', 'numcomma'))).toBeUndefined();
    expect(transformationOf(qname(`${REGISTRY}2022-02-16`, 'constructor'))).toBeUndefined();
  });
});

for (const [namespace, cases] of Object.entries(CASES)) {
  describe(`registry of ${namespace.slice(REGISTRY.length)}`, () => {
    for (const [localName, { gives, refuses }] of Object.entries(cases)) {
      it(localName, () => {
        const apply = transformationOf(qname(namespace, localName)) ?? ((): undefined => undefined);
        expect(Object.fromEntries(Object.keys(gives).map((text) => [text, apply(text)]))).toEqual(gives);
        expect(refuses.filter((text) => apply(text) !== undefined)).toEqual([]);
      });
    }
  });
}
