import { describe, expect, test } from '@jest/globals';
import { defineDiagnostic } from '../../../src/diagnostics/diagnostic.js';
import { type Layer, runLayer } from '../../../src/xbrl/validate/layer.js';

const wrong = defineDiagnostic<{ number: number }>({
  code: 'test:wrong',
  severity: 'error',
  basis: { document: 'test' },
  message: { nl: ({ number }) => `Fout ${number}.`, en: ({ number }) => `Wrong ${number}.` },
  help: { nl: 'Herstel het.', en: 'Mend it.' },
});

function layerOf(count: number, made: { count: number } = { count: 0 }): Layer<undefined> {
  return {
    name: 'test',
    needs: ['before'],
    rules: [
      {
        emits: [wrong],
        *check() {
          for (let number = 0; number < count; number++) {
            made.count++;
            yield wrong({ number });
          }
        },
      },
    ],
  };
}

const before = { name: 'before', status: 'passed', diagnostics: [] } as const;

describe('a layer', () => {
  test('is skipped, never passed, where what it needs has not passed', () => {
    for (const status of ['failed', 'skipped'] as const) {
      expect(runLayer(layerOf(0), undefined, [{ ...before, status }]).status).toBe('skipped');
    }
    expect(runLayer(layerOf(0), undefined, []).status).toBe('skipped');
  });

  test('passes without errors and fails with one', () => {
    expect(runLayer(layerOf(0), undefined, [before]).status).toBe('passed');
    expect(runLayer(layerOf(1), undefined, [before]).status).toBe('failed');
  });

  test('lists a thousand findings of a rule, says that there are more, and makes no others', () => {
    const made = { count: 0 };
    const { diagnostics } = runLayer(layerOf(1_000_000, made), undefined, [before]);
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)?.code).toBe('layer:more-findings');
    expect(made.count).toBe(1001);
    expect(runLayer(layerOf(1000), undefined, [before]).diagnostics).toHaveLength(1000);
  });
});
