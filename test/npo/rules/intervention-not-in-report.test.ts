import { expect, test } from '@jest/globals';
import { interventionNotInReport } from '../../../src/npo/rules/intervention-not-in-report.js';
import { ruleSettings } from '../../../src/npo/rules/rule.js';
import { find, findAt } from './rule-harness.js';

const of2021 = (interventions: readonly string[], intervention: string) => ({
  reportingYear: 2021,
  programmes: [{ schoolYear: '2021-2022', interventions }],
  spending: [{ date: '2021-10-01', intervention }],
});

test('an intervention that came on the menukaart after the reporting year is told once, with what is left out', () => {
  const found = find(interventionNotInReport, of2021(['B3', 'B10'], 'B10'));
  expect(found).toMatchObject([{ at: '/programmes/0/interventions', related: ['/spending/0/intervention'] }]);
  expect(found[0]?.nl).toBe(
    'Interventie B10 (Fonemisch bewustzijn) kwam pas na 2021 op de menukaart, en het rapport over 2021 noemt haar niet. Dat zij is gekozen, staat er niet in. Het geld ervoor staat er alleen onder categorie B.',
  );
});

test('what was only chosen says nothing of money', () => {
  const found = find(interventionNotInReport, of2021(['B10'], 'B3'));
  expect(found[0]?.nl).not.toContain('geld');
});

test('what money was only spent on says nothing of a choice', () => {
  const found = find(interventionNotInReport, of2021(['B3'], 'B10'));
  expect(found[0]?.nl).not.toContain('gekozen');
});

test('no more places are named beside the first than the settings allow', () => {
  const { relatedPlaces } = ruleSettings();
  const line = { date: '2021-10-01', intervention: 'B10' };
  const spending = Array<typeof line>(relatedPlaces + 2).fill(line);
  const [found] = find(interventionNotInReport, { reportingYear: 2021, programmes: [], spending });
  expect(found?.related).toHaveLength(relatedPlaces);
});

test('interventions of the year, and words that are on no menukaart, are accepted', () => {
  expect(findAt(interventionNotInReport, of2021(['B3', 'Kookles'], 'Leesproject'))).toEqual([]);
});

test('a later report names it', () => {
  const parts = { programmes: [{ interventions: ['B10'] }], spending: [{ intervention: 'B10' }] };
  expect(findAt(interventionNotInReport, parts)).toEqual([]);
});
