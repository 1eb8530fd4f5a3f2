import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { XBRLI } from '../../../instance/names.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, namespaceOf } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

const KNOWN: ReadonlySet<string> = new Set(['pure', 'shares']);

export const unknownXbrliMeasure = defineDiagnostic<{ unitId: string; measure: string }>({
  code: 'xbrl21:unknown-xbrli-measure',
  severity: 'error',
  basis: clause('4.8.2'),
  aliases: ['xbrl.4.8.2:measureElement'],
  message: {
    nl: ({ unitId, measure }) =>
      `Eenheid “${unitId}” gebruikt ${measure}; de XBRL-naamruimte kent alleen pure en shares.`,
    en: ({ unitId, measure }) =>
      `Unit “${unitId}” uses ${measure}; the XBRL namespace has pure and shares only.`,
  },
  help: {
    nl: 'Gebruik xbrli:pure voor een getal zonder eenheid, xbrli:shares voor aandelen, of een maat uit een andere naamruimte.',
    en: 'Use xbrli:pure for a number without a unit, xbrli:shares for shares, or a measure of another namespace.',
  },
});

/**
 * XBRL 2.1 §4.8.2: a measure whose prefix resolves to the namespace http://www.xbrl.org/2003/instance has
 * "pure" or "shares" as its local part. (What unit an item of the pure type has, is not restricted.)
 */
export const knownXbrliMeasure: Rule<Subject> = {
  emits: [unknownXbrliMeasure],

  *check({ file, instance }) {
    for (const { id, unit, element } of instance.units) {
      for (const measure of [...unit.numerators, ...unit.denominators]) {
        if (namespaceOf(measure) !== XBRLI || KNOWN.has(localNameOf(measure))) continue;
        const params = { unitId: id, measure: nameInScope(measure, element) };
        yield unknownXbrliMeasure(params, { location: placeOf(file, element) });
      }
    }
  },
};
