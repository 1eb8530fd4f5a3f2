import { describe, expect, test } from '@jest/globals';
import { type FilingCircumstances, filingLayer } from '../../../../src/xbrl/validate/filing/filing-layer.js';
import type { LayerResult } from '../../../../src/xbrl/validate/layer.js';
import type { Subject } from '../../../../src/xbrl/validate/subject.js';
import { contextWith, duration, subjectWith } from './read-subject.js';

type Before = Parameters<typeof filingLayer>[1];

const READY: Before = [{ name: 'dts', status: 'passed' }];
const OFFICIAL = 'http://example.org/official';

/** Contexts with this in a scenario each. */
function withTyped(count: number, value: string): Subject {
  const contexts = Array.from({ length: count }, (_, i) =>
    contextWith(
      `c${String(i)}`,
      `${duration('2024-01-01', `202${String(i + 4)}-12-31`)}<xbrli:scenario>${value}</xbrli:scenario>`,
    ),
  );
  return subjectWith(contexts.join(''), `xmlns:of="${OFFICIAL}" xmlns:xbrldi="http://xbrl.org/2006/xbrldi"`);
}

/** A taxonomy of which the names of one namespace may be elsewhere. */
function inPart(subject: Subject): Subject {
  const isRewrittenPart = (namespace: string) => namespace === OFFICIAL;
  return { ...subject, taxonomy: { ...subject.taxonomy, isRewrittenPart } };
}

/** The rules that a layer runs where these are asked for, and what its notes say of the others. */
function layer(filingRules: readonly string[], before: Before, circumstances?: FilingCircumstances) {
  const { instanceRules } = filingLayer(
    { filingRules, entryPoints: [], entryPointPrefixes: [] },
    before,
    circumstances,
  );
  const run = instanceRules.flatMap(({ emits }) => emits.map(({ definition }) => definition.code));
  const notes = (subject: Subject) =>
    instanceRules
      .flatMap((rule) => [...rule.check(subject)])
      .filter(({ severity }) => severity === 'info')
      .map(({ code, message, leavesOpen = false, location }) => ({
        code,
        codes: message.en.replace(/^.*: |\.$/g, ''),
        leavesOpen,
        file: location?.file,
      }));
  return { run: run.filter((code) => code !== 'filing:entry-point-not-published'), notes };
}

const typed = '<xbrldi:typedMember dimension="of:Axis"><of:Code>7</of:Code></xbrldi:typedMember>';
const explicit = '<xbrldi:explicitMember dimension="of:Axis">of:Member</xbrldi:explicitMember>';
const NEEDS = { code: 'filing:needs-taxonomy', leavesOpen: true, file: 'report.xbrl' };

describe('a report that is no file of text', () => {
  const asked = ['FR-NL-1.02', 'FR-NL-2.05', 'FG-NL-09'];

  test('is not asked how its text is written, and a note names those rules', () => {
    const { run, notes } = layer(asked, READY, { isWritten: false });
    expect(run).toEqual(['FR-NL-2.05', 'filing:of-written-instance']);
    expect(notes(subjectWith(''))).toEqual([
      {
        code: 'filing:of-written-instance',
        codes: 'FR-NL-1.02, FG-NL-09',
        leavesOpen: false,
        file: 'report.xbrl',
      },
    ]);
  });

  test('has no such note where no rule is left', () => {
    expect(layer(['FR-NL-2.05'], READY, { isWritten: false }).run).toEqual(['FR-NL-2.05']);
  });

  test('is asked everything where it is a file', () => {
    expect(layer(asked, READY).run).toEqual(asked);
  });
});

describe('which layers ran before', () => {
  const of = (name: LayerResult['name'], status: LayerResult['status']) => ({ name, status });

  test.each([
    [
      'the taxonomy was found, though the report does not fit it',
      [of('dts', 'passed'), of('xml-schema', 'failed')],
      true,
    ],
    ['another layer alone passed', [of('xml', 'passed'), of('dts', 'failed')], false],
    ['none did', [], false],
  ])('%s', (_, before, hasTaxonomy) => {
    expect(layer(['FR-NL-5.11'], before).run).toEqual([hasTaxonomy ? 'FR-NL-5.11' : 'filing:needs-taxonomy']);
  });
});

describe('without a taxonomy', () => {
  test('the rules that need one are named in the order of the manual', () => {
    const { notes } = layer(['NTA-2.04.00.04', 'FR-NL-2.05', 'FR-NL-5.11', 'FR-NL-3.04'], []);
    expect(notes(subjectWith(''))).toEqual([{ ...NEEDS, codes: 'FR-NL-5.11, NTA-2.04.00.04' }]);
  });

  test.each([
    ['two typed values', 2, typed, true],
    ['a typed value alone, which repeats no other', 1, typed, false],
    ['other content of contexts', 2, '<of:Code>7</of:Code>', true],
    ['members with names, which need no type', 2, explicit, false],
    ['a typed value beside a member', 2, explicit + typed, true],
    ['no dimensions', 2, '', false],
  ])('duplicates are judged in full or not, with %s', (_, count, value, isOpen) => {
    const { run, notes } = layer(['FR-NL-2.05', 'FR-NL-3.04', 'FR-NL-5.01'], []);
    expect(run).toEqual(['FR-NL-2.05', 'FR-NL-3.04', 'FR-NL-5.01', 'filing:needs-taxonomy']);
    expect(notes(withTyped(count, value))).toEqual(
      isOpen ? [{ ...NEEDS, codes: 'FR-NL-3.04, FR-NL-5.01' }] : [],
    );
  });
});

describe('with facts of a part of the taxonomy that is not here', () => {
  const OUTSIDE = { hasOutsideFacts: true };

  test('all rules run, and those on concepts are named', () => {
    const { run, notes } = layer(['FR-NL-5.11', 'NTA-2.04.00.01'], READY, OUTSIDE);
    expect(run).toEqual(['FR-NL-5.11', 'NTA-2.04.00.01', 'filing:needs-taxonomy']);
    expect(notes(inPart(subjectWith('')))).toEqual([{ ...NEEDS, codes: 'FR-NL-5.11' }]);
  });

  test.each([
    ['is of that part', 2, typed, true],
    ['is not', 2, typed.replaceAll('of:Code', 'ex:Code'), false],
  ])(
    'duplicates are judged in full or not, as the element of a typed value %s',
    (_, count, value, isOpen) => {
      const { notes } = layer(['FR-NL-3.04'], READY, OUTSIDE);
      expect(notes(inPart(withTyped(count, value)))).toEqual(
        isOpen ? [{ ...NEEDS, codes: 'FR-NL-3.04' }] : [],
      );
    },
  );
});
