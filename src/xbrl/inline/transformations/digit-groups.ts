/**
 * How digits are set in groups: not at all, by three with a separator between all of them, by three with or without
 * one, or as in India: three at the end, two before.
 */
export type Grouping = 'none' | 'thousands' | 'optional-thousands' | 'indian';

/** Whether digits with single separators between them (any other character) are grouped so. One pass. */
export function isGrouped(text: string, grouping: Grouping): boolean {
  let start = 0;
  let isFirst = true;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isDigit(text, at)) continue;
    if (!fits(at - start, isFirst, at === text.length, grouping)) return false;
    isFirst = false;
    start = at + 1;
  }
  return true;
}

function fits(length: number, isFirst: boolean, isLast: boolean, grouping: Grouping): boolean {
  if (length === 0) return false;
  switch (grouping) {
    case 'none':
      return isFirst && isLast;
    case 'thousands':
      return isFirst ? length <= 3 : length === 3;
    case 'optional-thousands':
      return isFirst || length % 3 === 0;
    case 'indian':
      if (isFirst) return isLast || length <= 2;
      return length === (isLast ? 3 : 2);
  }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
