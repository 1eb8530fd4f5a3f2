import { expect, test } from '@jest/globals';
import { dateBeforeProgramme } from '../../../src/npo/rules/date-before-programme.js';
import { find, findAt } from './rule-harness.js';

test('dates of before the announcement are reported once a programme, each cell named', () => {
  const programmes = [
    {},
    { scanDate: '1923-05-20', mrConsentDate: '2024-06-20', adoptedOn: '1924-07-05', schoolYear: '2024-2025' },
  ];
  const found = find(dateBeforeProgramme, { programmes });
  expect(found).toMatchObject([{ at: '/programmes/1/scanDate', related: ['/programmes/1/adoptedOn'] }]);
  expect(found[0]?.nl).toBe(
    'In het programma 2024-2025 van De Vlinder (01AB) staat 20-05-1923, maar het Nationaal Programma Onderwijs is pas op 17-02-2021 aangekondigd.',
  );
});

test('the consent of the MR and that of the GMR are looked at too', () => {
  const found = find(dateBeforeProgramme, {
    board: { gmrConsent: 'yes', gmrConsentDate: '2012-06-24' },
    programmes: [{ mrConsentDate: '2012-06-20' }],
  });
  expect(found).toMatchObject([{ at: '/programmes/0/mrConsentDate' }, { at: '/board/gmrConsentDate' }]);
  expect(found[1]?.nl).toBe(
    'Bij het bestuur staat dat de GMR instemde op 24-06-2012, maar het Nationaal Programma Onderwijs is pas op 17-02-2021 aangekondigd.',
  );
});

test('the day of the announcement itself is accepted, the day before is not', () => {
  const at = (scanDate: string) => findAt(dateBeforeProgramme, { programmes: [{ scanDate }] });
  expect(at('2021-02-17')).toEqual([]);
  expect(at('2021-02-16')).toEqual(['/programmes/0/scanDate']);
});

test('blank dates are not reported', () => {
  const programmes = [{ scanDate: undefined, mrConsentDate: undefined, adoptedOn: undefined }];
  expect(findAt(dateBeforeProgramme, { programmes })).toEqual([]);
});
