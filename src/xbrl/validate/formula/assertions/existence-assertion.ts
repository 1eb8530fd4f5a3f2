import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { attribute } from '../../../xml/navigate.js';
import { namespaceOf, qname } from '../../../xml/qname.js';
import { EMPTY, integerValue, stringValue } from '../../../xpath/xpath.js';
import { raise } from '../formula-error.js';
import { Messages } from '../messages/messages.js';
import { ARCROLE, EXISTENCE_ASSERTION } from '../names.js';
import type { SetKind } from './set-kind.js';
import { readSeverity } from './severity.js';
import { unsatisfied } from './unsatisfied.js';

const TEST = qname('', 'test');
const TEST_EXPRESSION = qname(namespaceOf(EXISTENCE_ASSERTION), 'test-expression');

/** Existence Assertions 1.0 §2.1: the test refers to no fact or general variable. */
export const variableReferenceNotAllowed = defineDiagnostic<{ id: string; name: string }>({
  code: 'xbrleae:variableReferenceNotAllowed',
  severity: 'error',
  basis: { document: 'Existence Assertions 1.0', clause: '2.1' },
  message: {
    nl: ({ id, name }) => `De toets van de bestaansregel “${id}” verwijst naar de variabele $${name}.`,
    en: ({ id, name }) => `The test of the existence assertion “${id}” refers to the variable $${name}.`,
  },
  help: {
    nl: 'Toets alleen het aantal (.) en parameters.',
    en: 'Test the number (.) and parameters only.',
  },
});

/**
 * Existence Assertions 1.0 §2.1: judged once, by the number of evaluations: the test with that number as
 * its context item, or whether there was one.
 */
export const existenceAssertion: SetKind = {
  element: EXISTENCE_ASSERTION,

  compile(source) {
    const { element, id, sets } = source;
    const text = attribute(element, TEST);
    const test = text === undefined ? undefined : source.expression(text, element);
    const variable = test?.variables.find((name) => source.variables.has(name));
    if (variable !== undefined) {
      raise(variableReferenceNotAllowed, { id, name: nameInScope(variable, element) }, element);
    }
    const messages = Messages.read(
      source,
      element,
      ARCROLE.unsatisfiedMessage,
      [TEST_EXPRESSION],
      'parameters',
    );
    const satisfiedMessages = Messages.read(
      source,
      element,
      ARCROLE.satisfiedMessage,
      [TEST_EXPRESSION],
      'parameters',
    );
    const severityOf = readSeverity(source, element, 'parameters');
    const shown = new Map([[TEST_EXPRESSION, text === undefined ? EMPTY : [stringValue(text)]]]);
    return {
      assertions: [{ id, sets }],
      start: (run) => {
        let count = 0;
        return {
          evaluated: () => {
            count++;
          },
          finish: (evaluation) => {
            const item = integerValue(count);
            const isSatisfied = test === undefined ? count > 0 : test.isTrue(evaluation, item);
            evaluation.within(shown, () => {
              run.record({
                assertion: { id, element },
                isSatisfied,
                texts: () => [...(isSatisfied ? satisfiedMessages : messages).texts(evaluation, item)],
                finding: (failed) => {
                  const severity = severityOf(evaluation, failed, item);
                  const message = messages.text(evaluation, failed, item);
                  return unsatisfied({ id, element, severity, message }, evaluation);
                },
              });
            });
          },
        };
      },
    };
  },
};
