import { defineDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { XSI_NIL } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { isTrue, type Tag, tagPlace, valueOf } from '../tag.js';
import type { Term, Terms } from '../fraction-terms.js';

export const incompleteFraction = defineDiagnostic<{ term: string }>({
  code: 'inline:incomplete-fraction',
  severity: 'error',
  basis: inlineBasis('7.1.2'),
  aliases: ['IncompleteFraction', 'ix11.7.1.2:fractionChildren'],
  message: {
    nl: ({ term }) => `In de breuk ontbreekt de ${term === 'numerator' ? 'teller' : 'noemer'} (ix:${term}).`,
    en: ({ term }) => `The fraction has no ${term} (ix:${term}).`,
  },
  help: ASK_MAKER,
});

export const severalTerms = defineDiagnostic<{ term: string; count: number }>({
  code: 'inline:several-terms',
  severity: 'error',
  basis: inlineBasis('7.1.2'),
  aliases: ['MultipleNumeratorDenominator'],
  message: {
    nl: ({ term, count }) => `De breuk heeft ${count} keer ix:${term}; dat hoort er één keer te staan.`,
    en: ({ term, count }) => `The fraction has ${count} of ix:${term}, where there should be one.`,
  },
  help: ASK_MAKER,
});

export const notOfFraction = defineDiagnostic<{ name: string }>({
  code: 'inline:not-of-fraction',
  severity: 'error',
  basis: inlineBasis('7.1.2'),
  aliases: ['UnknownFractionChild', 'ix11.7.1.2:fractionElementChildren'],
  message: {
    nl: ({ name }) => `In een breuk (ix:fraction) mag geen ix:${name} staan.`,
    en: ({ name }) => `There may be no ix:${name} in an ix:fraction.`,
  },
  help: ASK_MAKER,
});

const ALLOWED: ReadonlySet<string> = new Set(['numerator', 'denominator', 'fraction']);

/** §7.1.2: a fraction that is not nil has one numerator and one denominator, and no other element of Inline XBRL. */
export const termsOfFraction: InlineRule = {
  emits: [incompleteFraction, severalTerms, notOfFraction],

  *check(set) {
    for (const tag of set.named('fraction')) {
      for (const child of tag.children) {
        if (!ALLOWED.has(child.name))
          yield notOfFraction({ name: child.name }, { location: tagPlace(child) });
      }
      if (isTrue(valueOf(tag, XSI_NIL))) continue;
      for (const term of ['numerator', 'denominator'] as const) {
        yield* termFindings(tag, term, set.fractions.of(tag, term));
      }
    }
  },
};

function* termFindings(tag: Tag, term: Term, { count }: Terms): Generator<Diagnostic> {
  const where = { location: tagPlace(tag) };
  if (count === 0) yield incompleteFraction({ term }, where);
  else if (count > 1) yield severalTerms({ term, count }, where);
}
