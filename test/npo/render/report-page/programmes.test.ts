import { describe, expect, test } from '@jest/globals';
import type { Programme } from '../../../../src/npo/model/submission.js';
import { line, programme, school, submission } from '../../mapping/example-submission.js';
import { reportOf, rowsOf } from './page-tables.js';
import { pageOf } from './read-page.js';

const schools = [school('00AB', { name: 'De Vlinder' }), school('00AC', { name: 'De Mus' })];
const pageOfProgrammes = (...programmes: Programme[]) =>
  pageOf(reportOf(submission({ schools, programmes, spending: [line('10')] })));

describe('the programmes on the page', () => {
  const closing = pageOfProgrammes(
    programme('00AB', { interventions: [{ code: 'B3', text: 'B3' }] }),
    programme('00AC'),
    programme('00AB', { schoolYear: '2024-2025' }),
  );

  test('are counted by answer, those of schools without one by themselves', () => {
    const caption = "Schoolprogramma's 2024-2025: aantal scholen per antwoord";
    expect(rowsOf(closing, caption)).toEqual([['Instemming MR', '1', '0', '0', '0', '1']]);
  });

  test('of all schools have no column for schools without one', () => {
    const caption = "Schoolprogramma's 2023-2024: aantal scholen per antwoord";
    expect(rowsOf(closing, caption)).toEqual([['Instemming MR', '2', '0', '0', '0']]);
  });
});

test('what was chosen stands at its intervention, its category or the other interventions', () => {
  const page = pageOfProgrammes(
    programme('00AB', {
      interventions: [
        { code: 'B3', text: 'B3' },
        { code: undefined, category: 'A', text: 'A' },
        { code: undefined, text: 'Leesproject' },
      ],
    }),
  );
  const rows = rowsOf(page, 'Gekozen interventies en besteding, De Vlinder');
  expect(rows.map(([name = '', ...cells]) => [name.slice(0, 12), ...cells])).toEqual([
    ['A. Meer onde', '2023-2024', '–'],
    ['B. Effectiev', '', '10,00'],
    ['Instructie i', '2023-2024', '10,00'],
    ['Overig', '2023-2024', '–'],
    ['Totaal', '', '10,00'],
  ]);
});
