import { type DiagnosticKind, defineDiagnostic, type Text } from '../../../diagnostics/diagnostic.js';
import { calculations11 } from './clause.js';
import type { Rounding } from './fact-interval.js';

/** A total whose interval shares nothing with that of its items. */
export interface Inconsistency {
  readonly name: string;
  readonly value: string;
  /** What the total may stand for; undefined where it is exact. */
  readonly range: Text | undefined;
  readonly computed: Text;
  readonly role: string;
}

/** Items of one figure that cannot all be right. */
export interface Contradiction {
  readonly name: string;
  readonly values: readonly string[];
}

const HELP: Text = {
  nl: 'Verbeter het totaal of een van de posten, of geef met decimals aan hoever zij zijn afgerond.',
  en: 'Mend the total or one of its items, or say with decimals how far they are rounded.',
};

const ROUNDING = 'calc11e:inconsistentCalculationUsingRounding';
const TRUNCATION = 'calc11e:inconsistentCalculationUsingTruncation';

export const inconsistentByRounding = defineDiagnostic<Inconsistency>({
  code: 'calc11e:inconsistentCalculationUsingRounding',
  severity: 'warning',
  basis: calculations11('5.2', ROUNDING),
  message: {
    nl: ({ name, value, range, computed, role }) =>
      `${name} is ${value}${range === undefined ? '' : `, door afronding ${range.nl}`}; de posten zijn samen ${computed.nl} (rol ${role}).`,
    en: ({ name, value, range, computed, role }) =>
      `${name} is ${value}${range === undefined ? '' : `, by rounding ${range.en}`}; its items together are ${computed.en} (role ${role}).`,
  },
  help: HELP,
});

export const inconsistentByTruncation = defineDiagnostic<Inconsistency>({
  code: 'calc11e:inconsistentCalculationUsingTruncation',
  severity: 'warning',
  basis: calculations11('5.2', TRUNCATION),
  message: {
    nl: ({ name, value, range, computed, role }) =>
      `${name} is ${value}${range === undefined ? '' : `, door afkapping ${range.nl}`}; de posten zijn samen ${computed.nl} (rol ${role}).`,
    en: ({ name, value, range, computed, role }) =>
      `${name} is ${value}${range === undefined ? '' : `, by cutting off ${range.en}`}; its items together are ${computed.en} (role ${role}).`,
  },
  help: HELP,
});

const SAY_ONCE: Text = {
  nl: 'Laat overal dezelfde waarde staan, of geef met decimals aan hoever elk is afgerond.',
  en: 'Give the same value everywhere, or say with decimals how far each is rounded.',
};

export const contradictionByRounding = defineDiagnostic<Contradiction>({
  code: 'oime:disallowedDuplicateFacts',
  severity: 'warning',
  basis: calculations11('5.2'),
  message: {
    nl: ({ name, values }) =>
      `${name} staat er meer dan eens, met waarden die elkaar tegenspreken (${values.join('; ')}); de optellingen ermee zijn niet nagerekend.`,
    en: ({ name, values }) =>
      `${name} is there more than once, with values that contradict each other (${values.join('; ')}); the sums with it were not checked.`,
  },
  help: SAY_ONCE,
});

export const contradictionByTruncation = defineDiagnostic<Contradiction>({
  code: 'calc11e:disallowedDuplicateFactsUsingTruncation',
  severity: 'warning',
  basis: calculations11('5.2', 'calc11e:disallowedDuplicateFactsUsingTruncation'),
  message: {
    nl: ({ name, values }) =>
      `${name} staat er meer dan eens, met waarden die niet van een getal zijn afgekapt (${values.join('; ')}); de optellingen ermee zijn niet nagerekend.`,
    en: ({ name, values }) =>
      `${name} is there more than once, with values that are not cut off from one number (${values.join('; ')}); the sums with it were not checked.`,
  },
  help: SAY_ONCE,
});

export const excessDigits = defineDiagnostic<{ name: string; value: string; decimals: string }>({
  code: 'calc11e:excessDigits',
  severity: 'warning',
  basis: calculations11('5.2', 'calc11e:excessDigits'),
  message: {
    nl: ({ name, value, decimals }) =>
      `${name} is ${value}, maar dat heeft cijfers voorbij decimals="${decimals}"; de optellingen ermee zijn niet nagerekend.`,
    en: ({ name, value, decimals }) =>
      `${name} is ${value}, which has digits beyond decimals="${decimals}"; the sums with it were not checked.`,
  },
  help: {
    nl: 'Rond de waarde zelf af, of geef met decimals aan hoe nauwkeurig zij is.',
    en: 'Round the value itself, or say with decimals how exact it is.',
  },
});

/** The kinds of finding of each mode. */
export const KINDS: Readonly<
  Record<
    Rounding,
    {
      readonly inconsistent: DiagnosticKind<Inconsistency>;
      readonly contradiction: DiagnosticKind<Contradiction>;
    }
  >
> = {
  'round-to-nearest': { inconsistent: inconsistentByRounding, contradiction: contradictionByRounding },
  truncation: { inconsistent: inconsistentByTruncation, contradiction: contradictionByTruncation },
};
