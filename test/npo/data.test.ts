import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readInstalledJson } from '../../src/npo/model/installed-file.js';
import { schoolYearOf } from '../../src/npo/model/reporting-year.js';
import { businessRules } from '../../src/npo/rules/business-rules.js';

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const isoDate = z.iso.date();
const schoolYear = z.string().regex(/^\d{4}-\d{4}$/);
const euros = z.string().regex(/^\d+\.\d{2}$/);
const code = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const confidence = z.enum(['high', 'medium', 'low']);
const sources = z.array(z.string().min(1)).min(1);
const sourced = { source: z.string().min(1), confidence, note: text.optional() };

const menukaartShape = z.strictObject({
  sources,
  categories: z.array(z.strictObject({ code: z.string().regex(/^[A-F]$/), name: text, ...sourced })),
  interventions: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-F][1-9]\d?$/),
      category: z.string(),
      tellsHire: z.literal(true).optional(),
      name: text,
      ...sourced,
    }),
  ),
  editions: z.array(
    z.strictObject({
      id: isoDate,
      validFrom: isoDate,
      complete: z.boolean(),
      interventions: z.array(z.string()).min(1),
      ...sourced,
    }),
  ),
  excluded: z.array(z.strictObject({ name: text, ...sourced })),
});

const reportingYearsShape = z.strictObject({
  start: isoDate,
  end: isoDate,
  announced: z.strictObject({ date: isoDate, ...sourced }),
  sources,
  renewedScans: z.array(z.strictObject({ schoolYear, from: isoDate, ...sourced })),
  years: z.array(
    z.strictObject({
      year: z.int(),
      start: isoDate,
      end: isoDate,
      schoolYears: z.array(schoolYear).min(1),
      editions: z.array(isoDate).min(1),
      bindings: z.array(code.or(z.literal('ocw-nt19'))).min(1),
      withoutFiling: text.optional(),
    }),
  ),
});

/** An amount that was found says where; one that was not says so, and has nothing else. */
const found = { amount: euros, paid: text.optional(), ...sourced };
const unknown = { amount: z.null(), note: text };

const fundingShape = z.strictObject({
  currency: z.literal('EUR'),
  sources,
  note: text,
  fundingTypes: z.array(z.strictObject({ code, unit: code, name: text })).min(1),
  disadvantageUnits: z.array(z.strictObject({ code, name: text })).min(1),
  schoolYears: z.array(
    z.strictObject({
      schoolYear,
      newMoney: z.boolean(),
      minimumPerPupil: z.strictObject(found).optional(),
      countDate: isoDate.nullable(),
      ...sourced,
      perPupil: z.array(
        z.union([
          z.strictObject({ fundingType: code, paidIn: z.array(z.int()).min(1).optional(), ...found }),
          z.strictObject({ fundingType: code, ...unknown }),
        ]),
      ),
      perDisadvantageUnit: z.array(
        z.union([z.strictObject({ unit: code, ...found }), z.strictObject({ unit: code, ...unknown })]),
      ),
      newcomers: z.union([z.strictObject(found), z.strictObject(unknown)]),
    }),
  ),
  separate: z.array(
    z.union([z.strictObject({ name: text, ...found }), z.strictObject({ name: text, ...unknown })]),
  ),
});

const schoolTypesShape = z.strictObject({
  sources,
  note: text,
  schoolTypes: z.array(
    z.strictObject({
      code,
      name: text,
      sector: z.enum(['po', 'vo']),
      fundingTypes: z.array(code).min(1),
      ...sourced,
    }),
  ),
});

const officialListsShape = z.strictObject({
  sources,
  note: text,
  lists: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][A-Za-z]*$/),
      officialType: z.string().regex(/^[a-z-]+:[A-Za-z]+ItemType$/),
      ...sourced,
      values: z.array(z.strictObject({ value: z.string().min(1), name: text })).min(2),
    }),
  ),
});

const settingShape = z.strictObject({
  value: z.union([z.int(), z.string().regex(/^\d+\.\d+$/)]),
  source: z.string().min(1),
  meaning: text,
});

const menukaart = menukaartShape.parse(readInstalledJson('data/menukaart.json'));
const reportingYears = reportingYearsShape.parse(readInstalledJson('data/reporting-years.json'));
const funding = fundingShape.parse(readInstalledJson('data/funding-amounts.json'));
const schoolTypes = schoolTypesShape.parse(readInstalledJson('data/school-types.json'));
const ruleSettings = readInstalledJson('data/rule-settings.json') as Readonly<
  Record<string, { readonly source?: string }>
>;
const officialLists = officialListsShape.parse(readInstalledJson('data/official-lists.json'));

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Values named somewhere in a file under the key `source`. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}

describe('every data file', () => {
  test.each([
    ['menukaart', menukaart],
    ['funding-amounts', funding],
    ['school-types', schoolTypes],
    ['official-lists', officialLists],
  ] as const)('%s names only sources of its own list, each of them, and each once', (_name, data) => {
    const named = new Set(sourcesIn(data));
    expect([...named].filter((source) => !data.sources.includes(source))).toEqual([]);
    expect(data.sources.filter((source) => !named.has(source))).toEqual([]);
    expect(duplicates(data.sources)).toEqual([]);
  });
});

describe('the menukaart', () => {
  const codes = menukaart.interventions.map((intervention) => intervention.code);

  test('has the categories A to F', () => {
    expect(menukaart.categories.map((category) => category.code)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  test('gives each intervention one code, which begins with its category and counts on from one', () => {
    for (const category of menukaart.categories) {
      const own = menukaart.interventions.filter((intervention) => intervention.category === category.code);
      expect(own.map((intervention) => intervention.code)).toEqual(
        own.map((_, index) => `${category.code}${String(index + 1)}`),
      );
    }
    expect(menukaart.interventions.filter(({ category }) => !/^[A-F]$/.test(category))).toEqual([]);
  });

  test('names no two interventions alike', () => {
    for (const language of ['nl', 'en'] as const) {
      expect(duplicates(menukaart.interventions.map(({ name }) => name[language].toLowerCase()))).toEqual([]);
    }
  });

  test('lists in its editions interventions that exist, each once, in the order of the list', () => {
    for (const { interventions } of menukaart.editions) {
      expect(interventions).toEqual(codes.filter((known) => interventions.includes(known)));
    }
  });

  test('lists every intervention in some edition', () => {
    const listed = new Set(menukaart.editions.flatMap(({ interventions }) => interventions));
    expect(codes.filter((known) => !listed.has(known))).toEqual([]);
  });

  test('has editions in the order of their days, with the day for a name', () => {
    const days = menukaart.editions.map(({ validFrom }) => validFrom);
    expect(days).toEqual(days.toSorted());
    expect(menukaart.editions.map(({ id }) => id)).toEqual(days);
  });

  test('says of an edition that is not fully known what is not known', () => {
    const silent = menukaart.editions.filter(({ complete, note }) => !complete && note === undefined);
    expect(silent).toEqual([]);
  });
});

describe('the reporting years', () => {
  test('are the calendar years from 2021 to 2025', () => {
    expect(reportingYears.years.map(({ year, start, end }) => [year, start, end])).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((year) => [year, `${String(year)}-01-01`, `${String(year)}-12-31`]),
    );
  });

  test('touch the school years that their days within the programme belong to', () => {
    for (const { start, end, schoolYears } of reportingYears.years) {
      const first = start > reportingYears.start ? start : reportingYears.start;
      const last = end < reportingYears.end ? end : reportingYears.end;
      expect(schoolYears).toEqual([...new Set([schoolYearOf(first), schoolYearOf(last)])]);
    }
  });

  test('rest on every edition of the menukaart that had come by the end of their last school year', () => {
    for (const { schoolYears, editions, end } of reportingYears.years) {
      const last = `${schoolYears.at(-1)?.slice(5) ?? ''}-07-31`;
      const until = last < end ? last : end;
      const come = menukaart.editions.filter(({ validFrom }) => validFrom <= until);
      expect(editions).toEqual(come.map(({ id }) => id));
    }
  });

  test('have an official filing, or say why they have none', () => {
    for (const { bindings, withoutFiling } of reportingYears.years) {
      expect(bindings.includes('ocw-nt19')).toBe(withoutFiling === undefined);
      expect(bindings.at(-1)).toBe('npo');
    }
  });
});

describe('the renewed scans', () => {
  test('are of school years of the programme, and of the calendar year in which these begin', () => {
    const touched = reportingYears.years.flatMap(({ schoolYears }) => schoolYears);
    for (const { schoolYear: year, from, source } of reportingYears.renewedScans) {
      expect(touched).toContain(year);
      expect(from.slice(0, 4)).toBe(year.slice(0, 4));
      expect(reportingYears.sources).toContain(source);
    }
  });
});

describe('the settings of the rules', () => {
  test('each have a value, a source or the word ours, and a meaning in both languages', () => {
    const settings = Object.entries(ruleSettings).filter(([key]) => key !== 'note');
    expect(settings.length).toBeGreaterThan(3);
    for (const [, setting] of settings) settingShape.parse(setting);
  });

  test('make no error where they are ours', () => {
    const own = Object.entries(ruleSettings).filter(([, { source }]) => source === 'ours');
    const findings = businessRules.flatMap(({ emits }) => emits.map(({ definition }) => definition));
    for (const [name] of own) {
      const resting = findings.filter(({ basis }) => basis.clause?.includes(name) === true);
      expect(resting.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(findings.some(({ basis }) => basis.clause?.includes('fundingTolerance') === true)).toBe(true);
  });
});

describe('the funding amounts', () => {
  test('name for each funding type a unit of disadvantage that exists', () => {
    const units = funding.disadvantageUnits.map((unit) => unit.code);
    expect(funding.fundingTypes.filter(({ unit }) => !units.includes(unit))).toEqual([]);
    expect(units.filter((unit) => !funding.fundingTypes.some((type) => type.unit === unit))).toEqual([]);
  });

  test('have a minimum only where some amount was not found, and none of those found is below it', () => {
    for (const { minimumPerPupil, perPupil } of funding.schoolYears) {
      if (minimumPerPupil === undefined) continue;
      expect(perPupil.some(({ amount }) => amount === null)).toBe(true);
      const found = perPupil.flatMap(({ amount }) => amount ?? []);
      expect(found.filter((amount) => Number(amount) < Number(minimumPerPupil.amount))).toEqual([]);
    }
  });

  test('cover the school years of the programme', () => {
    const touched = new Set(reportingYears.years.flatMap(({ schoolYears }) => schoolYears));
    expect(funding.schoolYears.map((year) => year.schoolYear)).toEqual([...touched].toSorted());
  });

  test('give each funding type and unit one entry in a year with new money, and none in another', () => {
    const types = funding.fundingTypes.map((type) => type.code);
    const units = funding.disadvantageUnits.map((unit) => unit.code);
    for (const { newMoney, perPupil, perDisadvantageUnit } of funding.schoolYears) {
      expect(perPupil.map(({ fundingType }) => fundingType)).toEqual(newMoney ? types : []);
      expect(perDisadvantageUnit.map(({ unit }) => unit)).toEqual(newMoney ? units : []);
    }
  });

  test('have a count date before the school year where there is new money', () => {
    for (const { newMoney, countDate, schoolYear: year } of funding.schoolYears) {
      expect(countDate).toBe(newMoney ? `${String(Number(year.slice(0, 4)) - 1)}-10-01` : null);
    }
  });

  test('are not given where they were not found', () => {
    const notFound = funding.schoolYears.flatMap(
      ({ schoolYear: year, perPupil, perDisadvantageUnit, newcomers }) => [
        ...perPupil
          .filter(({ amount }) => amount === null)
          .map(({ fundingType }) => `${year} ${fundingType}`),
        ...perDisadvantageUnit.filter(({ amount }) => amount === null).map(({ unit }) => `${year} ${unit}`),
        ...(newcomers.amount === null ? [`${year} newcomers`] : []),
      ],
    );
    expect(notFound).toEqual([
      '2021-2022 newcomers',
      '2022-2023 sbo',
      '2022-2023 so-vso',
      '2022-2023 vo',
      '2022-2023 pro-vbo',
      '2022-2023 cumi',
      '2022-2023 vo-score',
      '2022-2023 newcomers',
      '2023-2024 newcomers',
      '2024-2025 newcomers',
    ]);
  });

  test('are those of the sources where they were found', () => {
    const known = funding.schoolYears.flatMap(({ schoolYear: year, perPupil, perDisadvantageUnit }) => [
      ...perPupil.map(({ fundingType, amount }) => [year, fundingType, amount]),
      ...perDisadvantageUnit.map(({ unit, amount }) => [year, unit, amount]),
    ]);
    expect(known.filter(([, , amount]) => amount !== null)).toEqual([
      ['2021-2022', 'bao', '701.16'],
      ['2021-2022', 'sbo', '1051.74'],
      ['2021-2022', 'so-vso', '1402.31'],
      ['2021-2022', 'vo', '701.16'],
      ['2021-2022', 'pro-vbo', '1051.74'],
      ['2021-2022', 'po-score', '251.16'],
      ['2021-2022', 'cumi', '548.56'],
      ['2021-2022', 'vo-score', '1038.16'],
      ['2022-2023', 'bao', '500.00'],
      ['2022-2023', 'po-score', '463.78'],
    ]);
  });

  test('that were not found have no amount in their note either', () => {
    const entries = [
      ...funding.separate,
      ...funding.schoolYears.flatMap((year) => [
        ...year.perPupil,
        ...year.perDisadvantageUnit,
        year.newcomers,
      ]),
    ];
    const notes = entries.flatMap(({ amount, note }) => (amount === null ? [note.nl, note.en] : []));
    expect(notes.filter((note) => /€|\d[.,]\d|\beuros?\b/.test(note))).toEqual([]);
  });
});

describe('the school types', () => {
  test('have codes of their own and funding types that exist', () => {
    const types = funding.fundingTypes.map((type) => type.code);
    expect(duplicates(schoolTypes.schoolTypes.map((type) => type.code))).toEqual([]);
    const used = schoolTypes.schoolTypes.flatMap(({ fundingTypes }) => fundingTypes);
    expect(used.filter((type) => !types.includes(type))).toEqual([]);
    expect(types.filter((type) => !used.includes(type))).toEqual([]);
  });
});

describe('the official lists', () => {
  test('are the four lists of the form, with values in allowed characters and each once', () => {
    expect(officialLists.lists.map(({ id, values }) => [id, values.length])).toEqual([
      ['legalForm', 10],
      ['sector', 5],
      ['yesNo', 2],
      ['yesNoNotApplicable', 3],
    ]);
    for (const { values } of officialLists.lists) {
      const all = values.map(({ value }) => value);
      expect(duplicates(all)).toEqual([]);
      expect(all.filter((value) => !/^[A-Za-z -]+$/.test(value))).toEqual([]);
    }
  });
});
