import type { Rule } from './rule.js';

/** Rules that give the same for every text: Registry 4 `fixed-*`; `booleanfalse`, `nocontent` and so on before it. */
export const fixedFalse: Rule = () => 'false';
export const fixedTrue: Rule = () => 'true';
export const fixedEmpty: Rule = () => '';
export const fixedZero: Rule = () => '0';

/** Registry 1 `numdash`: a hyphen-minus alone. */
export const hyphenAsZero: Rule = (text) => (text === '-' ? '0' : undefined);

const DASH = /^[-\u058A\u05BE\u2010-\u2015\uFE58\uFE63\uFF0D]$/;

/** Registries 2 and 3 `zerodash`: one dash of whatever script. */
export const dashAsZero: Rule = (text) => (DASH.test(text) ? '0' : undefined);
