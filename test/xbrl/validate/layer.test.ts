import { describe, expect, test } from '@jest/globals';
import { defineDiagnostic, type Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import {
  type Layer,
  notJudged,
  type Rule,
  runOnInstance,
  runOnTaxonomy,
} from '../../../src/xbrl/validate/layer.js';
import type { Subject, TaxonomySubject } from '../../../src/xbrl/validate/subject.js';
import { readSubject } from './filing/read-subject.js';
import { stubTaxonomy } from './filing/stub-taxonomy.js';

const wrong = defineDiagnostic<{ number: number }>({
  code: 'test:wrong',
  severity: 'error',
  basis: { document: 'test' },
  message: { nl: ({ number }) => `Fout ${number}.`, en: ({ number }) => `Wrong ${number}.` },
  help: { nl: 'Herstel het.', en: 'Mend it.' },
});

const INSTANCE = '<xbrli:xbrl xmlns:xbrli="http://www.xbrl.org/2003/instance"/>';

/** A subject with a taxonomy of its own. */
function subject(): Subject {
  return { ...readSubject('report.xbrl', new TextEncoder().encode(INSTANCE)), taxonomy: stubTaxonomy() };
}

/** A rule with so many findings, and how many of them it was asked for. */
function ruleOf(count: number): { rule: Rule<TaxonomySubject>; made: () => number } {
  let made = 0;
  const rule = {
    emits: [wrong],
    *check(): Generator<Diagnostic> {
      for (let number = 0; number < count; number++) {
        made++;
        yield wrong({ number });
      }
    },
  };
  return { rule, made: () => made };
}

function layerOf(rules: Partial<Pick<Layer, 'taxonomyRules' | 'instanceRules' | 'withoutNeeds'>>): Layer {
  return { name: 'test', needs: ['before'], taxonomyRules: [], instanceRules: [], ...rules };
}

const before = { name: 'before', status: 'passed', diagnostics: [] } as const;

describe('a layer', () => {
  test('is skipped, never passed, where what it needs has not passed', () => {
    const layer = layerOf({});
    for (const done of [[{ ...before, status: 'failed' }], [{ ...before, status: 'skipped' }], []] as const) {
      expect(runOnInstance(layer, subject(), done).status).toBe('skipped');
      expect(runOnTaxonomy(layer, subject(), done).status).toBe('skipped');
    }
  });

  test('asks no more than the rules that can do without what it needs, where that has not passed', () => {
    const [apart, other] = [ruleOf(1), ruleOf(1)];
    const layer = layerOf({ instanceRules: [other.rule, apart.rule], withoutNeeds: [apart.rule] });
    expect(runOnInstance(layer, subject(), []).status).toBe('failed');
    expect([apart.made(), other.made()]).toEqual([1, 0]);
    const silent = layerOf({ instanceRules: [other.rule], withoutNeeds: [ruleOf(0).rule] });
    expect(runOnInstance(silent, subject(), []).status).toBe('skipped');
  });

  test('passes without errors and fails with one', () => {
    const failing = layerOf({ instanceRules: [ruleOf(1).rule] });
    expect(runOnInstance(layerOf({}), subject(), [before]).status).toBe('passed');
    expect(runOnInstance(failing, subject(), [before]).status).toBe('failed');
  });

  test('asks a taxonomy alone its rules on taxonomies and no others', () => {
    const onInstance = ruleOf(1);
    const layer = layerOf({ taxonomyRules: [ruleOf(2).rule], instanceRules: [onInstance.rule] });
    expect(runOnTaxonomy(layer, { taxonomy: stubTaxonomy() }, [before]).diagnostics).toHaveLength(2);
    expect(onInstance.made()).toBe(0);
  });

  test('asks an instance both, those on its taxonomy first', () => {
    const [first, second] = [ruleOf(2), ruleOf(1)];
    const layer = layerOf({ taxonomyRules: [first.rule], instanceRules: [second.rule] });
    const { diagnostics } = runOnInstance(layer, subject(), [before]);
    expect(diagnostics.map(({ message }) => message.en)).toEqual(['Wrong 0.', 'Wrong 1.', 'Wrong 0.']);
  });

  test('judges a taxonomy once, and reports what it found with every instance', () => {
    const { rule, made } = ruleOf(1);
    const layer = layerOf({ taxonomyRules: [rule] });
    const one = subject();
    for (const another of [one, { ...subject(), taxonomy: one.taxonomy }]) {
      expect(runOnInstance(layer, another, [before]).status).toBe('failed');
    }
    expect(made()).toBe(1);
  });

  test('has not passed, and not failed, where it stopped at a limit', () => {
    const stopping = {
      emits: [],
      *check(): Generator<Diagnostic> {
        yield notJudged({ what: { nl: 'te veel', en: 'too much' }, limit: 10 });
      },
    };
    const layer = layerOf({ taxonomyRules: [stopping] });
    const { status, diagnostics } = runOnInstance(layer, subject(), [before]);
    expect([status, diagnostics.map(({ code }) => code)]).toEqual(['skipped', ['layer:not-judged']]);
    const failing = layerOf({ taxonomyRules: [stopping, ruleOf(1).rule] });
    expect(runOnTaxonomy(failing, subject(), [before]).status).toBe('failed');
  });

  test('lists a thousand findings of a rule, says that there are more, and makes no others', () => {
    const { rule, made } = ruleOf(1_000_000);
    const { diagnostics } = runOnInstance(layerOf({ instanceRules: [rule] }), subject(), [before]);
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)?.code).toBe('layer:more-findings');
    expect(made()).toBe(1001);
    const thousand = layerOf({ instanceRules: [ruleOf(1000).rule] });
    expect(runOnInstance(thousand, subject(), [before]).diagnostics).toHaveLength(1000);
  });
});
