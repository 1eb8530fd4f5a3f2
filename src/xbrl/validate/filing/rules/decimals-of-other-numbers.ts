import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';
import { statedDecimals } from '../stated-decimals.js';

export const numberNotExact = defineDiagnostic<{ name: string; decimals: string | undefined }>({
  code: 'FR-KVK-5.02',
  severity: 'error',
  basis: manualOfKvk('FR-KVK-5.02'),
  aliases: ['NL.FR-KVK-5.02'],
  message: {
    nl: ({ name, decimals }) =>
      decimals === undefined
        ? `Het getal ${name}, dat geen bedrag is, heeft geen decimals.`
        : `Het getal ${name}, dat geen bedrag is, heeft decimals="${decimals}".`,
    en: ({ name, decimals }) =>
      decimals === undefined
        ? `The number ${name}, which is no amount of money, has no decimals.`
        : `The number ${name}, which is no amount of money, has decimals="${decimals}".`,
  },
  help: {
    nl: 'Geef een getal dat geen bedrag is decimals="INF".',
    en: 'Give a number that is no amount of money decimals="INF".',
  },
});

/** FR-KVK-5.02: the decimals of a numeric value that is not monetary is INF. */
export const decimalsOfOtherNumbers: Rule<Subject> = {
  emits: [numberNotExact],

  *check({ file, instance, taxonomy }) {
    for (const { item, decimals } of statedDecimals(instance.items, taxonomy, false)) {
      if (decimals === 'INF') continue;
      const params = { name: writtenName(item.element), decimals };
      yield numberNotExact(params, { location: placeOf(file, item.element) });
    }
  },
};
