/** What stands before the decimals: known from the other numbers of a table, or not. */
export type DecimalMark = 'comma' | 'point' | 'both' | 'unknown';

/** A number as somebody typed it. */
export type TypedNumber =
  | {
      readonly kind: 'number';
      readonly decimal: string;
      readonly isPercentage: boolean;
      /** What it shows about the notation of its writer. */
      readonly shows: 'comma' | 'point' | undefined;
    }
  /** One mark and three digits behind it: thousands, or three decimals. */
  | {
      readonly kind: 'either';
      readonly mark: 'comma' | 'point';
      readonly asThousands: string;
      readonly asDecimals: string;
      readonly isPercentage: boolean;
    }
  | { readonly kind: 'dash' }
  | { readonly kind: 'none' };

const NONE: TypedNumber = { kind: 'none' };
const LONGEST = 60;

/** Most numbers, which no rule below reads otherwise: digits, and a mark with one or two decimals. */
const PLAIN = /^-?\d+(?:[.,]\d{1,2})?$/;

/**
 * Reads `1.234,56`, `1234.56`, `1,234.56`, `1 234,56`, `€ 1.234,-`, `(12,50)`, `12,50-`, `12,5%` and `-`.
 * Nothing is guessed: where two readings are possible both are given.
 */
export function readTypedNumber(text: string): TypedNumber {
  if (text.length > LONGEST) return NONE;
  if (PLAIN.test(text)) return plainNumber(text);
  let rest = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/€|eur(?:o(?:['’]?s)?)?/i, '')
    .trim();
  if (/^-{1,2}$/.test(rest)) return { kind: 'dash' };
  const isPercentage = rest.endsWith('%');
  if (isPercentage) rest = rest.slice(0, -1).trim();
  const signed = takeSign(rest);
  if (signed === undefined) return NONE;
  const { sign, digits } = signed;
  const body = readBody(digits);
  if (body.kind === 'number') return { ...body, decimal: sign + body.decimal, isPercentage };
  if (body.kind !== 'either') return body;
  const { mark, asThousands, asDecimals } = body;
  return {
    kind: 'either',
    mark,
    asThousands: sign + asThousands,
    asDecimals: sign + asDecimals,
    isPercentage,
  };
}

/** A minus in front or behind, a plus in front, or accountants' parentheses; one of them at most. */
function takeSign(text: string): { sign: '' | '-'; digits: string } | undefined {
  const whole = /^(.*\d)[,.](?:-{1,2}|=)$/.exec(text);
  const match = /^(\(|[-+])?\s*([^()+-]*?)\s*(\)|-)?$/.exec(whole?.[1] ?? text);
  if (match === null) return undefined;
  const [, before = '', inner = '', after = ''] = match;
  if ((before === '(') !== (after === ')') || (before !== '(' && before !== '' && after !== '')) {
    return undefined;
  }
  const mark = whole === null ? '' : `${text.charAt((whole[1] ?? '').length)}0`;
  return { sign: before === '' || before === '+' ? (after === '-' ? '-' : '') : '-', digits: inner + mark };
}

function readBody(typed: string): TypedNumber {
  const spaced = /^\d{1,3}(?:[ '’]\d{3})+(?=$|[.,])/.exec(typed);
  const text = spaced === null ? typed : spaced[0].replace(/[ '’]/g, '') + typed.slice(spaced[0].length);
  if (/^\d+$/.test(text)) return number(text, undefined);
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return number(text.replaceAll('.', '').replace(',', '.'), 'comma');
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return number(text.replaceAll(',', ''), 'point');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return number(text.replaceAll('.', ''), 'comma');
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return number(text.replaceAll(',', ''), 'point');
  const [, before, sign, after] = /^(\d*)([.,])(\d+)$/.exec(text) ?? [];
  if (before === undefined || after === undefined) return NONE;
  const mark = sign === ',' ? 'comma' : 'point';
  const asDecimals = `${before === '' ? '0' : before}.${after}`;
  if (spaced === null && after.length === 3 && /^[1-9]\d{0,2}$/.test(before)) {
    return { kind: 'either', mark, asThousands: before + after, asDecimals, isPercentage: false };
  }
  return number(asDecimals, mark);
}

function plainNumber(text: string): TypedNumber {
  if (text.includes(',')) return number(text.replace(',', '.'), 'comma');
  return number(text, text.includes('.') ? 'point' : undefined);
}

function number(decimal: string, shows: 'comma' | 'point' | undefined): TypedNumber {
  return { kind: 'number', decimal, isPercentage: false, shows };
}

/** The decimal mark that the numbers of a table agree on. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark {
  let mark: DecimalMark = 'unknown';
  for (const text of texts) {
    const typed = readTypedNumber(text);
    if (typed.kind !== 'number' || typed.shows === undefined || typed.shows === mark) continue;
    if (mark !== 'unknown') return 'both';
    mark = typed.shows;
  }
  return mark;
}
