import type { Fact } from '../../../src/xbrl/report/fact.js';
import { qname, type QName } from '../../../src/xbrl/xml/qname.js';

export const EX = 'http://example.org/facts';
export const ex = (name: string): QName => qname(EX, name);
export const EUR = qname('http://www.xbrl.org/2003/iso4217', 'EUR');

/** A text fact of one entity and year, but for what is given. */
export function factOf(given: Partial<Fact>): Fact {
  return {
    concept: ex('Remark'),
    entity: { scheme: 'http://www.kvk.nl/kvk-id', identifier: '12345678' },
    period: { kind: 'duration', start: '2024-01-01', end: '2024-12-31' },
    dimensions: new Map(),
    unit: undefined,
    language: undefined,
    value: 'text',
    decimals: undefined,
    place: undefined,
    sources: [],
    ...given,
  };
}

/** An amount in euros. */
export function amountOf(value: string | undefined, given: Partial<Fact> = {}): Fact {
  return factOf({
    concept: ex('Amount'),
    unit: { numerators: [EUR], denominators: [] },
    decimals: value === undefined ? undefined : '0',
    value,
    ...given,
  });
}
