import { describe, expect, it } from '@jest/globals';

import { REGISTRIES, transformationOf } from '../../../../src/xbrl/inline/transformations/transform.js';
import { qname } from '../../../../src/xbrl/xml/qname.js';

const LENGTH = 20_000;

/** Texts on which patterns that try everything take time by the square of their length. */
const UNITS = ['1', '0', '1a', ' ', 'jan', 'C', 'M r', ' XI', ',', '1,', '年', 'αι'];
const TEXTS = UNITS.flatMap((unit) => {
  const long = unit.repeat(Math.ceil(LENGTH / unit.length));
  return [long, `1 ${long}`, `1 ${long} 2020`, `0.${long}x`, `${long}1`];
});

/** Rules that several registries share once. */
const RULES = new Set(REGISTRIES.flatMap(({ rules }) => Object.values(rules)));

describe('every rule', () => {
  it('answers on long texts, in time that grows with their length: a square would take hours here', () => {
    for (const rule of RULES) {
      for (const text of TEXTS) expect(typeof rule(text)).toMatch(/^(string|undefined)$/);
    }
  }, 120_000);

  it('has its white space collapsed in such a time too', () => {
    const number = transformationOf(
      qname('http://www.xbrl.org/inlineXBRL/transformation/2022-02-16', 'num-dot-decimal'),
    );
    for (const space of [' ', '\t', ' \n', '\r\n\t ']) {
      expect(number?.(`${space.repeat(LENGTH)}12${space.repeat(LENGTH)}`)).toBe('12');
    }
  });

  it('takes the last name of a month where there are many', () => {
    const dutch = transformationOf(
      qname('http://www.xbrl.org/inlineXBRL/transformation/2022-02-16', 'date-day-monthname-year-nl'),
    );
    expect(dutch?.(`1 ${'jan feb mei '.repeat(10_000)}2020`)).toBe('2020-05-01');
  });
});
