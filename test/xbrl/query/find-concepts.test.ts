import { describe, expect, test } from '@jest/globals';
import { findConcepts, searchConcepts, wordsOf } from '../../../src/xbrl/query/find-concepts.js';
import { localNameOf } from '../../../src/xbrl/xml/qname.js';
import { item, linkbase } from '../taxonomy/memory-source.js';
import { labelLink, NAMESPACE, taxonomyOf } from './query-taxonomy-source.js';

const ITEMS = ['Turnover', 'TurnoverAbroad', 'Costs', 'turnover'].map((name) => item(name)).join('');
const taxonomy = taxonomyOf(ITEMS, {
  'lab.xml': linkbase(
    labelLink([
      ['Turnover', 'label', 'nl', 'Omzet'],
      ['TurnoverAbroad', 'label', 'nl', 'Omzet in België'],
      ['TurnoverAbroad', 'documentation', 'nl', 'Wat is omgezet in het buitenland'],
      ['Costs', 'label', 'nl', 'Kosten van de omzet'],
    ]),
  ),
});

const found = (text: string) =>
  searchConcepts(taxonomy, text).map(({ concept }) => localNameOf(concept.name));

describe('a search', () => {
  test('gives what is called so before what begins with it, and that before what has it', () => {
    expect(found('omzet')).toEqual(['Turnover', 'TurnoverAbroad', 'Costs']);
  });

  test('does not regard case or accents', () => {
    expect(found('OMZET IN BELGIE')).toEqual(['TurnoverAbroad']);
  });

  test('takes words in any order', () => {
    expect(found('buitenland omgezet')).toEqual(['TurnoverAbroad']);
  });

  test('takes a name apart at its capitals', () => {
    expect(found('abroad turnover')).toEqual(['TurnoverAbroad']);
  });

  test('wants all of the words', () => {
    expect(found('omzet maan')).toEqual([]);
  });

  test('says in which label it found the text', () => {
    const [match] = searchConcepts(taxonomy, 'buitenland');
    expect(match?.by).toMatchObject({ role: 'http://www.xbrl.org/2003/role/documentation', language: 'nl' });
  });

  test('of nothing but signs finds nothing', () => {
    expect(found('?!')).toEqual([]);
  });
});

describe('a concept is found', () => {
  test.each([['t:Costs'], ['Costs'], [`{${NAMESPACE}}Costs`], ['t_Costs'], ['costs']])('by %s', (name) => {
    expect(findConcepts(taxonomy, name).map((one) => localNameOf(one.name))).toEqual(['Costs']);
  });

  test('by its name as it is written before one that differs in case', () => {
    expect(findConcepts(taxonomy, 'turnover').map((one) => localNameOf(one.name))).toEqual(['turnover']);
  });

  test('by no part of a name', () => {
    expect(findConcepts(taxonomy, 'Cost')).toEqual([]);
  });
});

test('words are what stands between signs and capitals', () => {
  expect(wordsOf('MeerOnderwijs (2e kans)')).toEqual(['meer', 'onderwijs', '2e', 'kans']);
});
