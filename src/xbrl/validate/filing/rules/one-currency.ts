import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { ISO4217 } from '../../../instance/names.js';
import { placeOf } from '../../../xml/place.js';
import { namespaceOf } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';

export const currencyNotOnce = defineDiagnostic<{ count: number }>({
  code: 'BR-KVK-3.01',
  severity: 'error',
  basis: manualOfKvk('BR-KVK-3.01'),
  aliases: ['NL.BR-KVK-3.01'],
  message: {
    nl: ({ count }) =>
      count === 0
        ? 'Geen enkele eenheid van dit rapport is een valuta.'
        : `Dit rapport noemt ${count} keer een valuta in zijn eenheden.`,
    en: ({ count }) =>
      count === 0
        ? 'No unit of this report is a currency.'
        : `This report names a currency ${count} times in its units.`,
  },
  help: {
    nl: 'Geef het rapport precies één eenheid met een valuta, zoals iso4217:EUR.',
    en: 'Give the report exactly one unit with a currency, such as iso4217:EUR.',
  },
});

/** BR-KVK-3.01: in all units of an instance together there is exactly one measure of the namespace of ISO 4217. */
export const oneCurrency: Rule<Subject> = {
  emits: [currencyNotOnce],

  *check({ file, instance }) {
    const currencies = instance.units.flatMap(({ unit, element }) =>
      [...unit.numerators, ...unit.denominators]
        .filter((measure) => namespaceOf(measure) === ISO4217)
        .map(() => element),
    );
    if (currencies.length === 1) return;
    const [, second, ...others] = currencies;
    yield currencyNotOnce(
      { count: currencies.length },
      {
        location: placeOf(file, second ?? instance.document.root),
        related: others.slice(0, 20).map((element) => placeOf(file, element)),
      },
    );
  },
};
