import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { dimensions } from '../../../src/xbrl/validate/dimensions/layer.js';
import { enumerations } from '../../../src/xbrl/validate/enumerations/layer.js';
import { genericLinks } from '../../../src/xbrl/validate/generic-links/layer.js';
import { xbrl21 } from '../../../src/xbrl/validate/xbrl21/layer.js';
import { rulesOf } from '../../../src/xbrl/validate/layer.js';
import type { Subject } from '../../../src/xbrl/validate/subject.js';
import { FIXTURES, readFixture } from './read-fixture.js';

const layers = [xbrl21, genericLinks, dimensions, enumerations];
const rules = layers.flatMap(rulesOf);
/** A rule on links is one for taxonomies and one for instances, with the same kinds of finding. */
const kinds = [...new Set(rules.flatMap(({ emits }) => emits.map(({ definition }) => definition)))];

function codesOf(subject: Subject): string[] {
  return [...new Set(rules.flatMap((rule) => [...rule.check(subject)]).map(({ code }) => code))].sort();
}

describe.each(kinds.map(({ code }) => code))('%s', (code) => {
  const folder = join(FIXTURES, 'rules', code.replace(':', '-'));
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xbrl')) : [];
  const valid = files.filter((file) => file.startsWith('valid-'));
  const invalid = files.filter((file) => file.startsWith('invalid-'));

  test('has a case that is accepted and a case that is reported', () => {
    expect(valid).not.toEqual([]);
    expect(invalid).not.toEqual([]);
  });

  test.each(valid)('%s has no finding', (file) => {
    expect(codesOf(readFixture(join(folder, file)))).toEqual([]);
  });

  test.each(invalid)('%s has this finding and no other', (file) => {
    expect(codesOf(readFixture(join(folder, file)))).toEqual([code]);
  });
});

test('every kind of finding has a code of its own and texts in both languages', () => {
  expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length);
  for (const { code, help } of kinds) {
    expect([code, help.nl]).toEqual([code, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
    expect([code, help.en]).toEqual([code, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
  }
});

test.each(['xbrl21', 'generic-links', 'dimensions', 'enumerations', 'calculation'])(
  'every rule file of %s is in its layer',
  (name) => {
    const folder = join(FIXTURES, '../src/xbrl/validate', name);
    const layer = readFileSync(join(folder, 'layer.ts'), 'utf8');
    const imported = [...layer.matchAll(/from '\.\/rules\/([^']+)\.js'/g)].map(([, file]) => `${file}.ts`);
    expect(imported.sort()).toEqual(readdirSync(join(folder, 'rules')).sort());
  },
);

test('findings say where: the file, and the line and column of the element', () => {
  for (const { code } of kinds) {
    const folder = join(FIXTURES, 'rules', code.replace(':', '-'));
    const files = readdirSync(folder).filter((file) => /^invalid-.*\.xbrl$/.test(file));
    for (const file of files) {
      const subject = readFixture(join(folder, file));
      for (const { location } of rules.flatMap((rule) => [...rule.check(subject)])) {
        expect(location?.line).toBeGreaterThan(0);
        expect(location?.column).toBeGreaterThan(0);
      }
    }
  }
});
