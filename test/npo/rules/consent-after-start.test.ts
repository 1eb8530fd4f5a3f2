import { expect, test } from '@jest/globals';
import { consentAfterStart } from '../../../src/npo/rules/consent-after-start.js';
import { find, findAt } from './rule-harness.js';

test('consent after the first spending of the school year is reported with both dates', () => {
  const found = find(consentAfterStart, {
    programmes: [{ adoptedOn: undefined, mrConsentDate: '2024-02-01' }],
    spending: [{ date: '2024-03-01' }, { date: '2024-01-31' }],
  });
  expect(found).toMatchObject([{ at: '/programmes/0/mrConsentDate', related: ['/spending/1/date'] }]);
  expect(found[0]?.nl).toContain('stemde op 01-02-2024 in');
  expect(found[0]?.nl).toContain('de eerste besteding is van 31-01-2024');
});

test('consent on the day of the first spending is in time', () => {
  const programmes = [{ mrConsentDate: '2024-02-01' }];
  expect(findAt(consentAfterStart, { programmes, spending: [{ date: '2024-02-01' }] })).toEqual([]);
});

test('consent after 1 August is in time as long as nothing was spent', () => {
  const programmes = [{ schoolYear: '2024-2025', mrConsentDate: '2024-10-01' }];
  expect(findAt(consentAfterStart, { programmes, spending: [{ date: '2024-10-02' }] })).toEqual([]);
});

test('spending on 31 July is of the school year before, on 1 August of the new one', () => {
  const programmes = [{ schoolYear: '2024-2025', mrConsentDate: '2024-08-02' }];
  expect(findAt(consentAfterStart, { programmes, spending: [{ date: '2024-07-31' }] })).toEqual([]);
  expect(findAt(consentAfterStart, { programmes, spending: [{ date: '2024-08-01' }] })).toEqual([
    '/programmes/0/mrConsentDate',
  ]);
});

test('a credit note spends nothing', () => {
  const programmes = [{ mrConsentDate: '2024-02-01' }];
  const spending = [{ date: '2024-01-10', amount: '-50.00' }, { date: '2024-02-10' }];
  expect(findAt(consentAfterStart, { programmes, spending })).toEqual([]);
});

test('money of the school that was spent above it counts, money of other schools does not', () => {
  const programmes = [{ mrConsentDate: '2024-02-01' }];
  expect(
    findAt(consentAfterStart, { programmes, spending: [{ date: '2024-01-10', level: 'aboveSchool' }] }),
  ).toHaveLength(1);
  expect(findAt(consentAfterStart, { programmes, spending: [{ date: '2024-01-10', brin: '02CD' }] })).toEqual(
    [],
  );
});

test('a date without consent is no consent that came late', () => {
  const programmes = [{ mrConsent: 'no' as const, mrConsentDate: '2024-04-01' }];
  expect(findAt(consentAfterStart, { programmes })).toEqual([]);
});

test('a line without a date or of nothing is no first spending', () => {
  const programmes = [{ mrConsentDate: '2024-02-01' }];
  const spending = [{ date: undefined }, { date: '2024-01-10', amount: '0.00' }, { date: '2024-02-10' }];
  expect(findAt(consentAfterStart, { programmes, spending })).toEqual([]);
});

test('of several lines of the first day the first is pointed to', () => {
  const programmes = [{ mrConsentDate: '2024-02-01' }];
  const spending = [{ date: '2024-01-10' }, { date: '2024-01-10', intervention: 'F2' }];
  expect(find(consentAfterStart, { programmes, spending })[0]?.related).toEqual(['/spending/0/date']);
});
