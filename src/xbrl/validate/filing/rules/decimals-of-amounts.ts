import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { writtenName } from '../../../instance/name-in-scope.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manualOfKvk } from '../manual.js';
import { statedDecimals } from '../stated-decimals.js';

export const decimalsOfAmount = defineDiagnostic<{ name: string; decimals: string | undefined }>({
  code: 'FR-KVK-5.01',
  severity: 'error',
  basis: manualOfKvk('FR-KVK-5.01'),
  aliases: ['NL.FR-KVK-5.01'],
  message: {
    nl: ({ name, decimals }) =>
      decimals === undefined
        ? `Het bedrag ${name} heeft geen decimals.`
        : `Het bedrag ${name} heeft decimals="${decimals}"; dat mag alleen INF, -9, -6, -3, 0 of 2 zijn.`,
    en: ({ name, decimals }) =>
      decimals === undefined
        ? `The amount ${name} has no decimals.`
        : `The amount ${name} has decimals="${decimals}"; only INF, -9, -6, -3, 0 or 2 is allowed.`,
  },
  help: {
    nl: 'Geef met decimals aan waarop het bedrag is afgerond: INF (exact), -9, -6, -3 (duizenden), 0 (euro’s) of 2 (centen).',
    en: 'Say with decimals what the amount is rounded to: INF (exact), -9, -6, -3 (thousands), 0 (euros) or 2 (cents).',
  },
});

const ALLOWED: ReadonlySet<string | undefined> = new Set(['INF', '-9', '-6', '-3', '0', '2']);

/** FR-KVK-5.01: the decimals of a monetary value is one of INF, -9, -6, -3, 0 and 2. */
export const decimalsOfAmounts: Rule<Subject> = {
  emits: [decimalsOfAmount],

  *check({ file, instance, taxonomy }) {
    for (const { item, decimals } of statedDecimals(instance.items, taxonomy, true)) {
      if (ALLOWED.has(decimals)) continue;
      const params = { name: writtenName(item.element), decimals };
      yield decimalsOfAmount(params, { location: placeOf(file, item.element) });
    }
  },
};
