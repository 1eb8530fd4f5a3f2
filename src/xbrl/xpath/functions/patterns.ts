import type { Budget } from '../budget.js';
import {
  hasMatch,
  matchesIn,
  regularExpression,
  type RegularExpression,
} from '../regex/regular-expression.js';
import type { Match } from '../regex/matcher.js';
import type { Sequence } from '../sequence.js';
import { booleanValue, stringValue, type TextValue } from '../values/atomic-value.js';
import { fail } from '../xpath-error.js';
import { type Args, textAt } from './arguments.js';
import type { Declared } from './declare.js';

/** F&O §7.6: functions that use patterns. */
export const PATTERNS: readonly Declared[] = [
  [
    [
      'fn:matches($input as xs:string?, $pattern as xs:string) as xs:boolean',
      'fn:matches($input as xs:string?, $pattern as xs:string, $flags as xs:string) as xs:boolean',
    ],
    (args, { budget }) => [booleanValue(hasMatch(expressionAt(args, 2), textAt(args, 0), budget))],
  ],
  [
    [
      'fn:replace($input as xs:string?, $pattern as xs:string, $replacement as xs:string) as xs:string',
      'fn:replace($input as xs:string?, $pattern as xs:string, $replacement as xs:string, $flags as xs:string) as xs:string',
    ],
    (args, { budget }) => [replaced(args, budget)],
  ],
  [
    [
      'fn:tokenize($input as xs:string?, $pattern as xs:string) as xs:string*',
      'fn:tokenize($input as xs:string?, $pattern as xs:string, $flags as xs:string) as xs:string*',
    ],
    (args, { budget }) => tokens(args, budget),
  ],
];

/** The pattern is the second argument. @param flags the place of the flags */
function expressionAt(args: Args, flags: number): RegularExpression {
  return regularExpression(textAt(args, 1), textAt(args, flags));
}

/** One that may not match an empty text. */
function separatingExpression(args: Args, flags: number): RegularExpression {
  const expression = expressionAt(args, flags);
  return expression.matchesEmpty ? fail('FORX0003', textAt(args, 1)) : expression;
}

function replaced(args: Args, budget: Budget): TextValue {
  const text = textAt(args, 0);
  const expression = separatingExpression(args, 3);
  const parts = replacementParts(textAt(args, 2), expression.program.groups);
  const pieces: string[] = [];
  let [at, length, charged] = [0, 0, 0];
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
    budget.spend(1);
    // Each time that it has doubled: the cost is that of the text, not of each of its beginnings.
    if (length <= 2 * charged) return;
    budget.text(length);
    charged = length;
  };
  for (const match of matchesIn(expression, text, budget)) {
    add(text.slice(at, match.start));
    for (const part of parts) add(typeof part === 'string' ? part : (groupText(text, match, part) ?? ''));
    at = match.end;
  }
  add(text.slice(at));
  return stringValue(pieces.join(''));
}

function groupText(text: string, { start, end, groups }: Match, number: number): string | undefined {
  return number === 0 ? text.slice(start, end) : groups[number - 1];
}

/**
 * F&O §7.6.3: text, and the numbers of groups; a number takes as many digits as there are groups for.
 *
 * @throws XPathError err:FORX0004
 */
function replacementParts(replacement: string, groups: number): readonly (string | number)[] {
  const parts: (string | number)[] = [];
  for (let at = 0; at < replacement.length; at++) {
    const character = replacement[at] ?? '';
    if (character === '\\') {
      const escaped = replacement[++at] ?? '';
      if (escaped !== '\\' && escaped !== '$') fail('FORX0004', replacement);
      parts.push(escaped);
    } else if (character === '$') {
      const digits = /^[0-9]+/.exec(replacement.slice(at + 1, at + 10))?.[0];
      if (digits === undefined) return fail('FORX0004', replacement);
      let length = digits.length;
      while (length > 1 && Number(digits.slice(0, length)) > groups) length--;
      parts.push(Number(digits.slice(0, length)));
      at += length;
    } else {
      parts.push(character);
    }
  }
  return parts;
}

function tokens(args: Args, budget: Budget): Sequence {
  const text = textAt(args, 0);
  const expression = separatingExpression(args, 2);
  if (text === '') return [];
  const found: TextValue[] = [];
  let at = 0;
  for (const { start, end } of matchesIn(expression, text, budget)) {
    budget.items(1);
    found.push(stringValue(text.slice(at, start)));
    at = end;
  }
  found.push(stringValue(text.slice(at)));
  return found;
}
