import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../../src/diagnostics/diagnostic.js';
import { notSaidOfInput } from '../../../src/pipeline/generate/said-of-input.js';
import type { LayerFinding } from '../../../src/xbrl/validate/verdict.js';

const RULE = 'npo:consent-date-not-stated';
const ASSERTION = 'valueAssertion_PerSchool_ConsentDated';

function finding(layer: string, code: string, severity: Severity, assertion?: string): LayerFinding {
  const text = { nl: code, en: code };
  const place = { location: undefined, source: undefined, related: [] };
  return { layer, code, severity, message: text, help: text, ...place, assertion };
}

const ofRule = (severity: Severity) => finding('business', RULE, severity);
const ofAssertion = (severity: Severity, id = ASSERTION) =>
  finding('formula', 'formula:assertion-unsatisfied', severity, id);

describe('of the findings on a written file, generate', () => {
  test('leaves out an assertion that a rule has said of the input', () => {
    expect(notSaidOfInput([ofAssertion('error')], [ofRule('error')])).toEqual([]);
  });

  test('keeps an assertion of which no rule has said anything', () => {
    const found = [ofAssertion('error')];
    expect(notSaidOfInput(found, [finding('business', 'npo:negative-total', 'error')])).toEqual(found);
  });

  test('keeps an assertion that says the same as no rule', () => {
    const found = [ofAssertion('error', 'valueAssertion_Board_TotalIsSum')];
    expect(notSaidOfInput(found, [ofRule('error')])).toEqual(found);
  });

  test('keeps an error of which the rule has only warned', () => {
    const found = [ofAssertion('error')];
    expect(notSaidOfInput(found, [ofRule('warning')])).toEqual(found);
  });

  test('keeps an assertion that holds less often than its rule', () => {
    const found = [ofAssertion('error'), ofAssertion('error')];
    expect(notSaidOfInput(found, [ofRule('error')])).toEqual(found);
  });

  test('leaves out the business rules of the file, but for errors that the input does not have', () => {
    const other = finding('business', 'npo:negative-total', 'error');
    const warning = finding('business', 'npo:category-f-alone', 'warning');
    expect(notSaidOfInput([ofRule('error'), other, warning], [ofRule('error')])).toEqual([other]);
  });
});
