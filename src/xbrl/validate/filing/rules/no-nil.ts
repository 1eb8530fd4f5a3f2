import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { XSI_NIL } from '../../../instance/names.js';
import { attribute, descendants } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const nilAttribute = defineDiagnostic<{ name: string }>({
  code: 'FR-NL-2.07',
  severity: 'error',
  basis: manual('FR-NL-2.07'),
  aliases: ['NL.FR-NL-2.07'],
  message: {
    nl: ({ name }) => `${name} heeft xsi:nil (in JSON: de waarde null).`,
    en: ({ name }) => `${name} has xsi:nil (in JSON: the value null).`,
  },
  help: {
    nl: 'Laat het gegeven weg als er niets te melden is, en gebruik xsi:nil ook niet met de waarde false.',
    en: 'Leave the fact out where there is nothing to report, and do not use xsi:nil with the value false either.',
  },
});

/** FR-NL-2.07: the attribute xsi:nil is not used, whatever its value. */
export const noNil: Rule<Subject> = {
  emits: [nilAttribute],

  *check({ file, instance }) {
    for (const element of descendants(instance.document.root)) {
      if (attribute(element, XSI_NIL) === undefined) continue;
      yield nilAttribute({ name: writtenName(element) }, { location: placeOf(file, element) });
    }
  },
};
