import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { ISO4217, XBRLI } from '../../../instance/names.js';
import { collapsed } from '../../../xml/collapsed.js';
import { descendants, ownText, resolveQName } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { CURRENCY_CODES } from '../currency-codes.js';
import { manual } from '../manual.js';

export const measureNotRegistered = defineDiagnostic<{ measure: string }>({
  code: 'FG-NL-11',
  severity: 'warning',
  basis: manual('FG-NL-11'),
  aliases: ['NL.FG-NL-11'],
  message: {
    nl: ({ measure }) => `De eenheid ${measure} staat niet in het XBRL-eenhedenregister.`,
    en: ({ measure }) => `The unit ${measure} is not in the XBRL Units Registry.`,
  },
  help: {
    nl: 'Gebruik een eenheid uit het register, zoals iso4217:EUR voor bedragen en xbrli:pure voor aantallen en verhoudingen.',
    en: 'Use a unit of the registry, such as iso4217:EUR for amounts and xbrli:pure for numbers and ratios.',
  },
});

const MEASURE = qname(XBRLI, 'measure');
const REGISTRY = 'http://www.xbrl.org/2009/utr';
const OTHER_MEASURES: ReadonlySet<string> = new Set(['pure', 'shares']);

/**
 * FG-NL-11: units are those of the XBRL Units Registry (http://www.xbrl.org/utr/utr.xml).
 *
 * The registry names measures in three namespaces only, so a measure of any other namespace is not in
 * it; of two of them the names are known here: currencies, and pure and shares. Not checked: measures
 * of the registry's own namespace (kWh, sqm and the like), and whether a unit suits the type of a fact. A
 * measure that is no name is for the XML Schema layer.
 */
export const registeredUnits: Rule<Subject> = {
  emits: [measureNotRegistered],

  *check({ file, instance }) {
    for (const { element } of instance.units) {
      for (const measure of descendants(element, MEASURE)) {
        const text = collapsed(ownText(measure));
        const name = resolveQName(measure, text);
        if (name === undefined || isRegistered(name)) continue;
        yield measureNotRegistered({ measure: text }, { location: placeOf(file, measure) });
      }
    }
  },
};

function isRegistered(measure: QName): boolean {
  const namespace = namespaceOf(measure);
  if (namespace === ISO4217) return CURRENCY_CODES.has(localNameOf(measure));
  if (namespace === XBRLI) return OTHER_MEASURES.has(localNameOf(measure));
  return namespace === REGISTRY;
}
