import { expect, test } from '@jest/globals';
import { interventionNotNamed } from '../../../src/npo/rules/intervention-not-named.js';
import { interventionNotOnMenukaart } from '../../../src/npo/rules/intervention-not-on-menukaart.js';
import type { ChosenIntervention } from '../../../src/npo/model/submission.js';
import { subjectOf } from './rule-harness.js';
import { submissionOf } from './submission-builder.js';

/** What both rules on the name of an intervention find where a line has this one. */
function found(intervention: ChosenIntervention) {
  const submission = submissionOf();
  const spending = submission.spending.map((line) => ({ ...line, intervention }));
  const subject = subjectOf({ ...submission, spending });
  return [...interventionNotNamed.check(subject), ...interventionNotOnMenukaart.check(subject)].map(
    ({ code, source, message }) => [code, source?.pointer, message.nl],
  );
}

test('a category alone is reported as that, and not as something that is on no menukaart', () => {
  expect(found({ code: undefined, category: 'B', text: 'b' })).toEqual([
    [
      'npo:intervention-not-named',
      '/spending/0/intervention',
      'Bij 1 regel staat alleen categorie B en geen interventie; het geld komt onder die categorie, zonder interventie.',
    ],
  ]);
});

test('an intervention of the menukaart is named', () => {
  expect(found({ code: 'B3', text: 'B3' })).toEqual([]);
});

test('what is on no menukaart is named too', () => {
  expect(found({ code: undefined, text: 'Schoolreis' }).map(([code]) => code)).toEqual([
    'npo:intervention-not-known',
  ]);
});
