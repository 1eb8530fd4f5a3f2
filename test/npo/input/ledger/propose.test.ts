import { describe, expect, test } from '@jest/globals';
import { Findings } from '../../../../src/npo/input/findings.js';
import { Inventory } from '../../../../src/npo/input/ledger/decide/inventory.js';
import { type Dimension, GrowingNames } from '../../../../src/npo/input/ledger/lines/ledger-line.js';
import { KNOWN_SUBJECT } from '../../../../src/npo/input/ledger/table/ledger-table-subject.js';
import { proposeCodes } from '../../../../src/npo/input/ledger/propose/propose-codes.js';
import { proposeLayout } from '../../../../src/npo/input/ledger/propose/propose-columns.js';
import { SchoolNames } from '../../../../src/npo/input/ledger/lines/school-names.js';
import { readCsv } from '../../../../src/npo/input/read/read-csv.js';
import type { School } from '../../../../src/npo/model/submission.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';
import { lineWith, mappingOf } from './ledger-reading.js';

const school = (brin: string, name: string): School => ({ brin, name, place: { file: '' }, places: {} });

const SCHOOLS = [
  school('30AA', 'Basisschool De Springplank (fictief)'),
  school('30AB', 'Basisschool Het Kompas (fictief)'),
  school('30AC', 'OBS Kompas Zuid (fictief)'),
];

function proposed(dimension: Dimension, code: string, name: string, credit = '0', schools = SCHOOLS) {
  const inventory = new Inventory();
  const names = new GrowingNames();
  names.name(dimension, code, name);
  inventory.take(
    lineWith({ [dimension]: code }, { debit: new Decimal(50), credit: new Decimal(credit) }),
    names,
  );
  const found = proposeCodes(inventory, names, schools, undefined).find((one) => one.dimension === dimension);
  const remark = found?.remarks[0]?.nl;
  return {
    npo: found?.npo,
    level: found?.level,
    school: found?.school,
    intervention: found?.intervention?.code,
    kind: found?.kind,
    remark,
  };
}

describe('the proposal for a code', () => {
  test.each([
    ['project', 'NPO-B3', '', { npo: true, intervention: 'B3' }],
    ['project', 'P7', 'npo24 klassenverkleining', { npo: true, intervention: 'E1' }],
    ['project', 'P7', 'NPO kleine groepen 2024', { npo: true, intervention: 'B3' }],
    ['project', 'P7', 'Nationaal Programma Onderwijs', { npo: true }],
    ['project', 'P7', 'Verbouwing', {}],
    ['project', 'X', 'NPO klasseverkleining', { npo: true, remark: 'bedoelde u "E1 Klassenverkleining"?' }],
    ['costCentre', '30AA', '', { school: '30AA' }],
    ['costCentre', '9', 'locatie 30ab01', { school: '30AB' }],
    ['costCentre', '9', 'De Springplank', { school: '30AA' }],
    ['costCentre', '9', 'Kostenplaats springplank', { school: '30AA' }],
    ['costCentre', '9', 'Kompas', { school: '30AB' }],
    ['costCentre', '9', 'Kompas Zuid', { school: '30AC' }],
    ['costCentre', '9', 'Springplnk', { remark: 'bedoelde u "30AA Basisschool De Springplank (fictief)"?' }],
    ['costCentre', '9', 'Kompas Noord', { remark: 'bedoelde u "30AB Basisschool Het Kompas (fictief)"?' }],
    ['costCentre', '9', 'Springplank Noord', { school: '30AA' }],
    ['costCentre', '9', 'Kompas Zuid leermiddelen', { school: '30AC' }],
    ['costCentre', '9', 'Springplank en Kompas Zuid', {}],
    [
      'costCentre',
      '30AA',
      'Kompas',
      { remark: 'naar de code 30AA, naar de naam 30AB: welke school is het?' },
    ],
    ['costCentre', '9', 'Bovenschools', { level: 'aboveSchool' }],
    ['costCentre', '9', 'Bovenbestuurlijk', { level: 'aboveBoard' }],
    ['account', '4000', 'Salarissen OP', { kind: 'payroll' }],
    ['account', '4000', 'Personeel niet in loondienst', { kind: 'hired' }],
    ['account', '4000', 'Interim-directeur', { kind: 'hired' }],
    ['account', '4000', 'Interimtoetsen', {}],
    ['intervention', 'F', '', { remark: 'bedoelde u "F Faciliteiten en randvoorwaarden"?' }],
    ['account', '4000', 'Loonkosten gedetacheerd personeel', { kind: 'hired' }],
    ['account', '4000', 'Loonkosten uitgedetacheerd personeel', { kind: 'payroll' }],
    ['account', '4000', 'Salarissen gedetacheerd bij derden', { kind: 'payroll' }],
    ['account', '4000', 'Loonkosten payrollers', { kind: 'hired' }],
    ['account', '4000', 'Salarissen interim', { kind: 'hired' }],
    ['account', '4000', 'Salarissen externen', { kind: 'hired' }],
    ['project', 'P7', 'Geen NPO', {}],
    ['account', '4000', 'Leermiddelen', { kind: 'material' }],
    ['account', '4000', 'Leermiddelen NPO', { npo: true, intervention: 'F7', kind: 'material' }],
    ['intervention', 'feedback', '', { intervention: 'B6' }],
    ['intervention', 'pianoles', '', { remark: 'staat niet op de menukaart' }],
  ] as const)('%s %s %s', (dimension, code, name, expected) => {
    const nothing = {
      npo: undefined,
      level: undefined,
      school: undefined,
      intervention: undefined,
      kind: undefined,
      remark: undefined,
    };
    expect(proposed(dimension, code, name)).toEqual({ ...nothing, ...expected });
  });

  test('calls income no spending, and asks about another credit', () => {
    expect(proposed('account', '8100', 'Rijksbijdrage NPO', '5000')).toMatchObject({
      npo: false,
      remark: 'opbrengst',
    });
    expect(proposed('account', '4200', 'NPO materiaal', '5000').npo).toBeUndefined();
  });

  /** What is proposed for an account without NPO in its name, of which a line is on project NPO-B3. */
  function proposedInProject(name: string, money: { debit?: string; credit?: string }, chart: string[] = []) {
    const inventory = new Inventory();
    const names = new GrowingNames();
    for (const account of chart) names.balanceAccounts.add(account);
    if (name !== '') names.name('account', '8000', name);
    const [debit, credit] = [new Decimal(money.debit ?? 0), new Decimal(money.credit ?? 0)];
    inventory.take(lineWith({ account: '8000', project: 'NPO-B3' }, { debit, credit }), names);
    const found = proposeCodes(inventory, names, [], undefined).find((one) => one.dimension === 'account');
    return [found?.npo, found?.remarks[0]?.nl];
  }

  test.each([
    ['Rijksbijdragen OCW', { credit: '22000' }, false, 'opbrengst'],
    ['Vrijval bestemde middelen', { credit: '22000' }, false, 'opbrengst'],
    ['Overlopende passiva', { debit: '7500' }, false, 'naar de naam een balansrekening'],
    ['Nog te betalen kosten', { credit: '7500' }, false, 'naar de naam een balansrekening'],
    ['Vooruitontvangen OCW', { debit: '7500' }, false, 'naar de naam een balansrekening'],
    ['Rijksbijdragen OCW', { debit: '100' }, undefined, 'naar de naam een opbrengst: is dit een besteding?'],
    ['Van het ministerie', { credit: '22000' }, undefined, 'saldo is credit: is dit een besteding?'],
    ['', { credit: '22000' }, undefined, 'saldo is credit: is dit een besteding?'],
    ['Salarissen OP', { debit: '100' }, undefined, undefined],
    ['Bankkosten', { debit: '100' }, undefined, undefined],
    ['Dotatie voorziening', { debit: '100' }, undefined, undefined],
  ])('of account "%s" with %j of a project of NPO is %s (%s)', (name, money, npo, remark) => {
    expect(proposedInProject(name, money)).toEqual([npo, remark]);
  });

  test('goes by the chart of accounts and not by the name where there is a chart', () => {
    expect(proposedInProject('Overlopende posten', { debit: '100' }, ['1000'])).toEqual([
      undefined,
      undefined,
    ]);
    expect(proposedInProject('Overlopende posten', { debit: '100' }, ['8000'])).toEqual([
      false,
      'balansrekening',
    ]);
  });

  test('asks nothing of an account in credit that has no line of NPO', () => {
    const inventory = new Inventory();
    const names = new GrowingNames();
    inventory.take(
      lineWith({ account: '4990', project: 'Bouw' }, { debit: new Decimal(0), credit: new Decimal(5) }),
      names,
    );
    const found = proposeCodes(inventory, names, [], undefined).find((one) => one.dimension === 'account');
    expect(found?.remarks).toEqual([]);
  });

  test('takes a BRIN for a school where no submission is known, and only a known one where there is', () => {
    expect(proposed('costCentre', '12QX', '', '0', []).school).toBe('12QX');
    expect(proposed('costCentre', '12QX', '').school).toBeUndefined();
  });

  test('gives way to a mapping that was made before', () => {
    const inventory = new Inventory();
    const names = new GrowingNames();
    inventory.take(lineWith({ project: 'NPO-B3' }), names);
    const before = mappingOf(['project', 'npo-b3', { npo: false }], ['file', '*', { npo: true }]);
    const [whole, project] = proposeCodes(inventory, names, SCHOOLS, before);
    expect(project).toMatchObject({ npo: false, intervention: undefined });
    expect(whole).toMatchObject({ dimension: 'file', npo: true });
  });

  test('counts a code in upper and lower case as one', () => {
    const inventory = new Inventory();
    const names = new GrowingNames();
    for (const project of ['Réa', 'rea', 'REA']) inventory.take(lineWith({ project }), names);
    const projects = proposeCodes(inventory, names, [], undefined).filter(
      ({ dimension }) => dimension === 'project',
    );
    expect(projects.map(({ code, share }) => [code, share.count])).toEqual([['Réa', 3]]);
  });
});

describe('the inventory of a ledger', () => {
  test('counts every line, however many codes there are', () => {
    const inventory = new Inventory();
    const names = new GrowingNames();
    const many = 60_000;
    for (let nr = 0; nr < many; nr++) inventory.take(lineWith({ project: `P${nr}` }), names);
    const list = inventory.list();
    expect(list.length).toBeLessThan(many);
    expect(list.reduce((count, { share }) => count + share.count, 0)).toBe(many);
    expect(inventory.total.debit.toFixed()).toBe(String(many * 100));
  });
});

function layoutOf(text: string) {
  const grid = readCsv(Buffer.from(text), 'a.csv', KNOWN_SUBJECT, new Findings());
  if (grid === undefined) throw new Error('no grid');
  const { columns, notation } = proposeLayout(grid, new SchoolNames(SCHOOLS));
  return { columns: Object.fromEntries(columns.map(({ header, role }) => [header, role])), notation };
}

describe('the proposal for the columns of a table', () => {
  test('goes by their headers', () => {
    expect(
      layoutOf(
        'Boekingsdatum;Grootboekrekening;Naam rekening;Kpl;Debet;Credit;Eigen\n1-3-2024;4000;Lonen;1;1,50;;x\n',
      ),
    ).toEqual({
      columns: {
        Boekingsdatum: 'date',
        Grootboekrekening: 'account',
        'Naam rekening': 'accountName',
        Kpl: 'costCentre',
        Debet: 'debit',
        Credit: 'credit',
      },
      notation: { sign: 'columns', decimal: 'comma' },
    });
  });

  test('goes by what nearly is a header', () => {
    expect(layoutOf('Boekdatm;Bedrg\n1-3-2024;1,50\n').columns).toEqual({
      Boekdatm: 'date',
      Bedrg: 'amount',
    });
  });

  test('goes by the values where headers say nothing', () => {
    expect(
      layoutOf('k1,k2,k3,k4,k5\n03/31/2024,1200.50,D,30AA,B3\n04/01/2024,80.25,C,30AB,Feedback\n'),
    ).toEqual({
      columns: { k1: 'date', k2: 'amount', k3: 'side', k4: 'school', k5: 'intervention' },
      notation: { sign: 'indicator', decimal: 'point', date: 'monthFirst' },
    });
  });

  test('leaves two columns of amounts to the person', () => {
    expect(layoutOf('k1;k2;k3\n1-3-2024;1,50;2,50\n').columns).toEqual({ k1: 'date' });
  });

  test('leaves out a header that stands twice', () => {
    expect(layoutOf('Datum;Bedrag;Omschrijving;Omschrijving\n1-3-2024;1,50;a;b\n').columns).toEqual({
      Datum: 'date',
      Bedrag: 'amount',
    });
  });

  test('takes costs for negative where most amounts are', () => {
    expect(layoutOf('Datum;Bedrag\n1-3-2024;-1,50\n2-3-2024;-2,50\n3-3-2024;1,00\n').notation.sign).toBe(
      'reversed',
    );
  });
});
