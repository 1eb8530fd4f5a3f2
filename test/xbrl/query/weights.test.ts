import { expect, test } from '@jest/globals';
import { conceptFacts, weightOf } from '../../../src/xbrl/query/concept-facts.js';
import { findConcepts } from '../../../src/xbrl/query/find-concepts.js';
import { item, linkbase } from '../taxonomy/memory-source.js';
import { locators, ROLE, taxonomyOf } from './query-taxonomy-source.js';

const SUM = `<link:calculationLink xlink:type="extended" xlink:role="${ROLE}">${locators('Total', 'Part')}<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Total" xlink:to="Part" weight=" -1.0 "/></link:calculationLink>`;

test('an arc of a concept has its weight, where it is a summation', () => {
  const taxonomy = taxonomyOf(item('Total') + item('Part'), { 'cal.xml': linkbase(SUM) });
  const [part] = findConcepts(taxonomy, 'Part');
  if (part === undefined) throw new Error('no concept');
  expect(conceptFacts(taxonomy, part).arcs.map(weightOf)).toEqual(['-1.0']);
});
