import { describe, expect, test } from '@jest/globals';
import { type Decision, LineDecider } from '../../../../../src/npo/input/ledger/decide/decide-line.js';
import { GrowingNames, type LedgerLine } from '../../../../../src/npo/input/ledger/lines/ledger-line.js';
import { CodeIndex, type Mapping } from '../../../../../src/npo/input/ledger/mapping/mapping.js';
import { SchoolNames } from '../../../../../src/npo/input/ledger/lines/school-names.js';
import { B3, E1, lineWith, mappingOf } from '../ledger-reading.js';

const SCHOOLS = [
  { brin: '30AA', name: 'Basisschool De Springplank (fictief)' },
  { brin: '30AB', branch: '30AB01', name: 'Het Kompas, locatie Zuid (fictief)' },
  { brin: '30AC', name: 'OBS Café Zuid (fictief)' },
];

const names = new GrowingNames();
names.balanceAccounts.add('1000');
names.name('account', '4210', 'Leermiddelen NPO');

function decide(mapping: Mapping, codes: LedgerLine['codes'], more: Partial<LedgerLine> = {}): Decision {
  return new LineDecider(mapping, new SchoolNames(SCHOOLS)).decide(lineWith(codes, more), names);
}

const NPO = { npo: true, intervention: B3 } as const;

describe('a line of a ledger', () => {
  test('is spending where a code is NPO, and its codes together say school and intervention', () => {
    const mapping = mappingOf(
      ['project', 'P1', NPO],
      ['costCentre', '100', { school: '30AA' }],
      ['account', '4000', { kind: 'payroll' }],
    );
    expect(decide(mapping, { account: '4000', costCentre: '100', project: 'P1' })).toEqual({
      is: 'spending',
      placement: { level: 'school', brin: '30AA', intervention: B3, kind: 'payroll' },
    });
  });

  test.each([
    ['nothing says yes', {}, {}, { is: 'undecided', looksLikeNpo: false }],
    ['a code says no', { project: { npo: false } }, {}, { is: 'notNpo' }],
    ['it is an opening balance', { project: NPO }, { isOpening: true }, { is: 'notNpo' }],
  ])('is none where %s', (_, says, more, expected) => {
    const rows = Object.entries(says).map(([, meaning]) => ['project', 'P1', meaning] as const);
    expect(decide(mappingOf(...rows), { account: '4000', project: 'P1' }, more)).toEqual(expected);
  });

  test('is none where one code says no, whatever another says', () => {
    const mapping = mappingOf(['project', 'P1', NPO], ['account', '8100', { npo: false }]);
    expect(decide(mapping, { account: '8100', project: 'P1' })).toEqual({ is: 'notNpo' });
  });

  describe('on the balance sheet', () => {
    const file = ['file', '*', { ...NPO, school: '30AA' }] as const;
    const line = { account: '1000', project: 'P1' };

    test('is none where no code says yes', () => {
      expect(decide(mappingOf(file), line)).toEqual({ is: 'notNpo' });
    });

    test('is asked about where a project says yes, which may be on the entry against a cost', () => {
      const expected = { is: 'undecided', looksLikeNpo: true };
      expect(decide(mappingOf(file, ['project', 'P1', NPO]), line)).toEqual(expected);
    });

    test('is some where the account says yes', () => {
      expect(decide(mappingOf(file, ['account', '1000', NPO]), line).is).toBe('spending');
    });
  });

  test.each([
    ['its description', { account: '4000' }, { speaksOfNpo: true }],
    ['the name of its account', { account: '4210' }, {}],
    ['its project', { account: '4000', project: 'npo24' }, {}],
  ])('looks like NPO by %s, also where the file as a whole says no', (_, codes, more) => {
    const undecided = { is: 'undecided', looksLikeNpo: true };
    expect(decide(mappingOf(), codes, more)).toEqual(undecided);
    expect(decide(mappingOf(['file', '*', { npo: false }]), codes, more)).toEqual(undecided);
  });

  test('takes from the file as a whole what no code says', () => {
    const mapping = mappingOf(
      ['file', '*', { npo: true, school: '30AA', intervention: B3, kind: 'payroll' }],
      ['project', 'P1', { intervention: E1 }],
    );
    expect(decide(mapping, { project: 'P1' })).toEqual({
      is: 'spending',
      placement: { level: 'school', brin: '30AA', intervention: E1, kind: 'payroll' },
    });
  });

  test('above school level needs no school, and keeps the one that it has', () => {
    const mapping = mappingOf(
      ['project', 'P1', { ...NPO, level: 'aboveSchool' }],
      ['costCentre', '100', { school: '30AA' }],
    );
    const level = 'aboveSchool';
    const placement = { level, brin: undefined, intervention: B3, kind: undefined };
    expect(decide(mapping, { project: 'P1' })).toEqual({ is: 'spending', placement });
    expect(decide(mapping, { project: 'P1', costCentre: '100' })).toEqual({
      is: 'spending',
      placement: { ...placement, brin: '30AA' },
    });
  });

  test('is not placed without a school or level, or without an intervention', () => {
    const mapping = mappingOf(
      ['project', 'P1', NPO],
      ['project', 'P2', { npo: true, school: '30AA' }],
      ['project', 'P3', { ...NPO, level: 'school' }],
      ['project', 'P4', { ...NPO, school: '99ZZ' }],
    );
    expect(decide(mapping, { project: 'P1' })).toEqual({ is: 'notPlaced', lacks: 'school' });
    expect(decide(mapping, { project: 'P2' })).toEqual({ is: 'notPlaced', lacks: 'intervention' });
    expect(decide(mapping, { project: 'P3' })).toEqual({ is: 'notPlaced', lacks: 'school' });
    expect(decide(mapping, { project: 'P4' })).toEqual({ is: 'notPlaced', lacks: 'school' });
  });

  test.each([
    ['school', { school: '30AB' }],
    ['level', { level: 'aboveBoard' }],
    ['intervention', { intervention: E1 }],
  ] as const)('is a contradiction where its codes disagree about the %s', (about, says) => {
    const mapping = mappingOf(
      ['project', 'P1', { ...NPO, school: '30AA', level: 'school' }],
      ['costCentre', '100', says],
    );
    expect(decide(mapping, { project: 'P1', costCentre: '100' })).toEqual({ is: 'contradiction', about });
  });

  test('is none where a branch and its school are meant by two codes', () => {
    const mapping = mappingOf(
      ['project', 'P1', { ...NPO, school: '30AB' }],
      ['costCentre', '100', { school: '30AB01' }],
    );
    expect(decide(mapping, { project: 'P1', costCentre: '100' })).toMatchObject({
      placement: { brin: '30AB' },
    });
  });
});

describe('a word of a line', () => {
  const whole = mappingOf(
    ['file', '*', { npo: true }],
    ['intervention', 'groepjes', { intervention: B3 }],
    ['school', 'Springpl.', { school: '30AA' }],
  );
  const brin = (school: string) => {
    const decision = decide(whole, { school, intervention: 'B3' });
    return decision.is === 'spending' ? decision.placement.brin : decision;
  };

  test.each([
    ['30AA', '30AA'],
    ['30aa', '30AA'],
    ['30AB01', '30AB'],
    ['Basisschool De Springplank (fictief)', '30AA'],
    ['de springplank', '30AA'],
    ['OBS cafe zuid', '30AC'],
    ['CAFÉ ZUID', '30AC'],
    ['springpl.', '30AA'],
  ])('%s is the school %s', (word, expected) => {
    expect(brin(word)).toBe(expected);
  });

  test('that is no school is asked about, with what is nearly it', () => {
    expect(brin('De Springplnk')).toEqual({
      is: 'untranslated',
      dimension: 'school',
      nearest: '30AA Basisschool De Springplank (fictief)',
    });
    expect(brin('Elders')).toEqual({ is: 'untranslated', dimension: 'school', nearest: undefined });
  });

  test('may be a level in the column of the school', () => {
    expect(decide(whole, { school: 'bovenschools', intervention: 'B3' })).toMatchObject({
      placement: { level: 'aboveSchool', brin: undefined },
    });
  });

  test.each([
    ['B3', 'B3'],
    ['instructie in kleine groepen', 'B3'],
    ['Groepjes', 'B3'],
    ['e1 Klassenverkleining', 'E1'],
  ])('%s is the intervention %s', (word, code) => {
    expect(decide(whole, { school: '30AA', intervention: word })).toMatchObject({
      placement: { intervention: { code } },
    });
  });

  test('that is no intervention is asked about, with what is nearly it', () => {
    expect(decide(whole, { school: '30AA', intervention: 'Klasseverkleining' })).toEqual({
      is: 'untranslated',
      dimension: 'intervention',
      nearest: 'E1 Klassenverkleining',
    });
    expect(decide(whole, { school: '30AA', intervention: 'groepjs' })).toMatchObject({ nearest: 'groepjes' });
  });

  test('that is the letter of a category is asked about, as it may be of the board itself', () => {
    expect(decide(whole, { school: '30AA', intervention: 'f' })).toMatchObject({
      is: 'untranslated',
      nearest: 'F Faciliteiten en randvoorwaarden',
    });
  });

  test('says the kind of cost, and its level', () => {
    const codes = { school: '30AA', intervention: 'B3', kind: 'Uitzendkracht', level: 'School' };
    const translated = mappingOf(['file', '*', { npo: true }], ['kind', 'uitzendkracht', { kind: 'hired' }]);
    expect(decide(translated, codes)).toMatchObject({ placement: { kind: 'hired', level: 'school' } });
    expect(decide(whole, codes)).toMatchObject({ is: 'untranslated', dimension: 'kind' });
    expect(decide(whole, { ...codes, kind: 'PNIL' })).toMatchObject({ placement: { kind: 'hired' } });
  });
});

describe('a code of a mapping', () => {
  const index = new CodeIndex(
    ['0100', 'Réa', 'NPO-1.1', 'NPO-11', 'P/2', 'P 2', '10–2'].map((code) => ({ code })),
  );

  test.each([
    ['0100', '0100'],
    ['100', '0100'],
    ['REA', 'Réa'],
    [' réa ', 'Réa'],
    ['npo-1.1', 'NPO-1.1'],
    ['NPO1.1', 'NPO-1.1'],
    ['npo-11', 'NPO-11'],
    ['NPO 11', 'NPO-11'],
    ['10 - 2', '10–2'],
  ])('%s is found as %s', (code, found) => {
    expect(index.find(code)?.code).toBe(found);
  });

  test.each(['10-0', '1-00', '01.00', '1 00', '010-0', '102', '10.2', 'NPO-1-1'])(
    '%s is none of them: punctuation between digits tells codes apart',
    (code) => {
      expect(index.find(code)).toBeUndefined();
    },
  );

  test('is not found where two are as near', () => {
    expect(index.find('P-2')).toBeUndefined();
  });
});
