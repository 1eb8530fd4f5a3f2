import { attribute } from '../../../xml/navigate.js';
import { namespaceOf, qname } from '../../../xml/qname.js';
import { stringValue } from '../../../xpath/xpath.js';
import { Messages } from '../messages/messages.js';
import { ARCROLE, VALUE_ASSERTION } from '../names.js';
import type { SetKind } from './set-kind.js';
import { readSeverity } from './severity.js';
import { unsatisfied } from './unsatisfied.js';

const TEST = qname('', 'test');
/** Validation Messages 1.0 §2.1: what messages may show of the assertion. */
const TEST_EXPRESSION = qname(namespaceOf(VALUE_ASSERTION), 'test-expression');

/** Value Assertions 1.0 §2.1: each evaluation is satisfied where the effective boolean value of the test is true. */
export const valueAssertion: SetKind = {
  element: VALUE_ASSERTION,

  compile(source) {
    const { element, id, sets } = source;
    const text = attribute(element, TEST) ?? '';
    const test = source.expression(text, element);
    const messages = Messages.read(source, element, ARCROLE.unsatisfiedMessage, [TEST_EXPRESSION]);
    const satisfiedMessages = Messages.read(source, element, ARCROLE.satisfiedMessage, [TEST_EXPRESSION]);
    const severityOf = readSeverity(source, element);
    const shown = new Map([[TEST_EXPRESSION, [stringValue(text)]]]);
    return {
      assertions: [{ id, sets }],
      start: (run) => ({
        evaluated: (evaluation) => {
          const isSatisfied = test.isTrue(evaluation);
          evaluation.within(shown, () => {
            run.record({
              assertion: { id, element },
              isSatisfied,
              texts: () => [...(isSatisfied ? satisfiedMessages : messages).texts(evaluation)],
              finding: (failed) => {
                const severity = severityOf(evaluation, failed);
                const message = messages.text(evaluation, failed);
                return unsatisfied({ id, element, severity, message }, evaluation);
              },
            });
          });
        },
      }),
    };
  },
};
