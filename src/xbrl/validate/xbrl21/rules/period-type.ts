import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

const OTHER = { instant: 'duration', duration: 'instant' } as const;
const WORDS = {
  nl: { instant: 'een moment', duration: 'een tijdvak' },
  en: { instant: 'a moment', duration: 'a stretch of time' },
} as const;

export const periodTypeMismatch = defineDiagnostic<{
  name: string;
  contextRef: string;
  needs: 'instant' | 'duration';
}>({
  code: 'xbrl21:period-type-mismatch',
  severity: 'error',
  basis: clause('4.7.2', '5.1.1.1'),
  aliases: ['xbrl.4.7.2:contextPeriodType'],
  message: {
    nl: ({ name, contextRef, needs }) =>
      `${name} hoort bij ${WORDS.nl[needs]}, maar context “${contextRef}” geeft ${WORDS.nl[OTHER[needs]]}.`,
    en: ({ name, contextRef, needs }) =>
      `${name} belongs to ${WORDS.en[needs]}, but context “${contextRef}” gives ${WORDS.en[OTHER[needs]]}.`,
  },
  help: {
    nl: 'Verwijs naar een context met het soort periode dat de taxonomie voor dit concept vraagt.',
    en: 'Refer to a context with the kind of period that the taxonomy asks for this concept.',
  },
});

/**
 * XBRL 2.1 §4.7.2 with §5.1.1.1: the period of the context of an item is an instant where the concept has
 * xbrli:periodType "instant", and a duration (or forever) where it has "duration".
 */
export const periodType: Rule<Subject> = {
  emits: [periodTypeMismatch],

  *check({ file, instance, taxonomy }) {
    for (const { concept, context, contextRef, element } of instance.items) {
      const needs = taxonomy.findConcept(concept)?.periodType;
      const kind = context?.period?.kind;
      if (context === undefined || needs === undefined || kind === undefined) continue;
      if ((kind === 'instant') === (needs === 'instant')) continue;
      yield periodTypeMismatch(
        { name: writtenName(element), contextRef: contextRef ?? '', needs },
        { location: placeOf(file, element), related: [placeOf(file, context.element)] },
      );
    }
  },
};
