import { localNameOf } from '../../xml/qname.js';
import { type AtomicValue, type FloatingValue, isMoment } from './atomic-value.js';
import { durationText } from './duration-text.js';
import { momentText } from './moment.js';

/** The text that a value is as xs:string (F&O §17.1.2). */
export function textOf(value: AtomicValue): string {
  if (isMoment(value)) return momentText(value);
  switch (value.kind) {
    case 'string':
    case 'anyURI':
    case 'untypedAtomic':
      return value.value;
    case 'boolean':
      return value.value ? 'true' : 'false';
    case 'decimal':
      return value.value.toFixed();
    case 'float':
    case 'double':
      return floatingText(value);
    case 'duration':
      return durationText(value);
    case 'QName':
    case 'NOTATION':
      return value.prefix === '' ? localNameOf(value.name) : `${value.prefix}:${localNameOf(value.name)}`;
    case 'hexBinary':
      return value.value;
    case 'base64Binary':
      return Buffer.from(value.value, 'hex').toString('base64');
  }
}

/** Plain from a millionth up to a million, with an exponent elsewhere (F&O §17.1.2). */
function floatingText({ kind, value }: FloatingValue): string {
  if (value === Infinity) return 'INF';
  if (value === -Infinity) return '-INF';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  if (Number.isNaN(value)) return 'NaN';
  const shortest = kind === 'float' ? shortestFloat(value) : value;
  const size = Math.abs(value);
  // JavaScript writes numbers of this size without an exponent.
  if (size >= 1e-6 && size < 1e6) return String(shortest);
  const [mantissa = '', exponent = ''] = shortest.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${exponent.replace('+', '')}`;
}

/** The number with the fewest digits that is nearest to the same float. */
function shortestFloat(value: number): number {
  for (let digits = 1; digits < 9; digits++) {
    const candidate = Number(value.toPrecision(digits));
    if (Math.fround(candidate) === value) return candidate;
  }
  return Number(value.toPrecision(9));
}
