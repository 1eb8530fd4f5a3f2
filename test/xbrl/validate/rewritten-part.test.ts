import { describe, expect, test } from '@jest/globals';
import { outsideRewrittenPart } from '../../../src/xbrl/validate/rewritten-part.js';
import { outsideRewrittenPartOfJson } from '../../../src/xbrl/xbrl-json/resolve/outside-part.js';

describe.each([
  ['XML', (count: number) => outsideRewrittenPart({ count, concepts: 'ocw-i:X' }, {})],
  ['JSON', (count: number) => outsideRewrittenPartOfJson({ count, names: 'ocw-i:X' }, {})],
])('facts of no concept of the rewritten part, in %s', (_, finding) => {
  test('may be of other parts, or of names that do not exist', () => {
    expect(finding(2).message.nl).toMatch(
      /2 feiten .*niet zijn meegeleverd, of hebben een naam die niet bestaat/,
    );
    expect(finding(2).message.en).toMatch(/2 facts .*or have a name that does not exist/);
  });

  test('are counted in the singular where there is one', () => {
    expect(finding(1).message.nl).toMatch(/1 feit .*of heeft een naam die niet bestaat/);
    expect(finding(1).message.en).toMatch(/1 fact .*or has a name that does not exist/);
  });
});
