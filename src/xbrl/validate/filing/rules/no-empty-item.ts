import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { isBlank } from '../../../xml/is-blank.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const emptyItem = defineDiagnostic<{ name: string }>({
  code: 'FR-NL-5.03',
  severity: 'error',
  basis: manual('FR-NL-5.03'),
  aliases: ['NL.FR-NL-5.03'],
  message: {
    nl: ({ name }) => `${name} heeft geen waarde.`,
    en: ({ name }) => `${name} has no value.`,
  },
  help: {
    nl: 'Vul een waarde in (een bedrag van nul is 0) of laat het gegeven weg.',
    en: 'Give a value (an amount of nothing is 0) or leave the fact out.',
  },
});

/**
 * FR-NL-5.03: an item is not empty; nothing but white space is empty too. An item with xsi:nil is the
 * matter of `no-nil`.
 */
export const noEmptyItem: Rule<Subject> = {
  emits: [emptyItem],

  *check({ file, instance }) {
    for (const { element, value, isNil } of instance.items) {
      if (isNil || !isBlank(value)) continue;
      yield emptyItem({ name: writtenName(element) }, { location: placeOf(file, element) });
    }
  },
};
