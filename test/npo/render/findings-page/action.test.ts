import { describe, expect, test } from '@jest/globals';
import type { LayerFinding } from '../../../../src/xbrl/validate/verdict.js';
import { actionOf } from '../../../../src/npo/render/findings-page/action.js';
import { catalogue } from '../../../../src/pipeline/catalogue.js';

const finding = (given: Partial<LayerFinding>): LayerFinding => ({
  code: 'npo:some-rule',
  severity: 'error',
  layer: 'business',
  message: { nl: '', en: '' },
  help: { nl: '', en: '' },
  location: undefined,
  source: undefined,
  related: [],
  ...given,
});
const source = { file: 'input.xlsx', sheet: 'Bestuur', cell: 'B2' };

describe('what a person must do', () => {
  test.each<[string, Partial<LayerFinding>, string]>([
    ['nothing about a note, whatever it is of', { severity: 'info', code: 'npo:x-missing' }, 'note'],
    ['give what is missing where a document of the taxonomy is', { layer: 'dts' }, 'supply'],
    ['give what is missing where the verdict stays open', { leavesOpen: true, source }, 'supply'],
    ['fill in an answer that is not there', { code: 'npo:consent-not-stated' }, 'fillIn'],
    [
      'fill in an answer that the form only expects',
      { code: 'npo:expected-answer-missing', severity: 'warning' },
      'fillIn',
    ],
    ['correct an error of the content', { layer: 'formula' }, 'correct'],
    ['correct an error of form whose cell is known', { layer: 'xml-schema', source }, 'correct'],
    ['judge a warning of the content', { severity: 'warning' }, 'judge'],
    [
      'judge a warning of form whose cell is known',
      { severity: 'warning', layer: 'filing', source },
      'judge',
    ],
    [
      'have the supplier mend the form of the file',
      { layer: 'xbrl21', code: 'xbrl21:x-missing' },
      'supplier',
    ],
    ['have the supplier look at a warning of form', { layer: 'filing', severity: 'warning' }, 'supplier'],
  ])('is to %s', (_, given, expected) => {
    expect(actionOf(finding(given))).toBe(expected);
  });

  test('is to fill in for exactly these kinds of findings about what is said', () => {
    const ours = catalogue.filter(({ definition: { code } }) => /^(?:npo|input):/.test(code));
    const layerOf = (code: string) => (code.startsWith('input:') ? 'input' : 'business');
    const asked = ours.flatMap(({ definition: { code, severity } }) =>
      actionOf(finding({ code, severity, layer: layerOf(code) })) === 'fillIn' ? code : [],
    );
    expect(asked.sort()).toEqual([
      'input:column-missing',
      'input:header-row-missing',
      'input:table-missing',
      'input:value-missing',
      'npo:balance-brought-forward-blank',
      'npo:balance-not-stated',
      'npo:balance-of-branch-not-stated',
      'npo:consent-date-not-stated',
      'npo:consent-not-stated',
      'npo:demanded-answer-missing',
      'npo:expected-answer-missing',
      'npo:gmr-consent-date-not-stated',
      'npo:gmr-consent-not-stated',
      'npo:gmr-consent-subject-not-stated',
      'npo:hire-advice-not-stated',
      'npo:hired-persons-not-stated',
      'npo:intervention-not-named',
      'npo:involvement-not-stated',
      'npo:opening-not-stated',
      'npo:programme-missing',
      'npo:received-not-stated',
      'npo:results-not-stated',
      'npo:scan-not-stated',
    ]);
  });
});
