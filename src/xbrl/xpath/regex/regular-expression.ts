import { PatternError, readPattern } from '../../xsd/patterns/pattern-syntax.js';
import { Budget } from '../budget.js';
import { fail } from '../xpath-error.js';
import { type Match, Matcher, type MatchOptions } from './matcher.js';
import { type Program, programOf } from './program.js';

/** A regular expression of XPath (F&O §7.6.1), read once. */
export interface RegularExpression {
  readonly program: Program;
  readonly options: MatchOptions;
  readonly matchesEmpty: boolean;
}

const MOST_REMEMBERED = 500;
const known = new Map<string, RegularExpression>();

/**
 * @param flags any of s, m, i, x
 * @throws XPathError err:FORX0001, err:FORX0002; npo-xbrl:xpath-too-complex
 */
export function regularExpression(pattern: string, flags: string): RegularExpression {
  const key = `${flags}/${pattern}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = readRegularExpression(pattern, flags);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

function readRegularExpression(pattern: string, flags: string): RegularExpression {
  if (/[^smix]/.test(flags)) fail('FORX0001', flags);
  const ignoresCase = flags.includes('i');
  const dialect = { dotIsAny: flags.includes('s'), ignoresCase, ignoresSpace: flags.includes('x') };
  try {
    const program = programOf(readPattern(pattern, dialect));
    const options = { isMultiline: flags.includes('m'), ignoresCase };
    const matchesEmpty = new Matcher(program, '', options, new Budget()).find(0) !== undefined;
    return { program, options, matchesEmpty };
  } catch (error) {
    if (error instanceof PatternError) fail('FORX0002', pattern.slice(0, 60));
    throw error;
  }
}

/** Whether the expression matches somewhere in a text. */
export function hasMatch({ program, options }: RegularExpression, text: string, budget: Budget): boolean {
  return new Matcher(program, text, options, budget).find(0) !== undefined;
}

/** All matches in a text, none over another; the expression does not match an empty text. */
export function* matchesIn(
  { program, options }: RegularExpression,
  text: string,
  budget: Budget,
): Generator<Match> {
  const matcher = new Matcher(program, text, options, budget);
  for (let found = matcher.find(0); found !== undefined; found = matcher.find(found.end)) {
    yield found;
    if (found.end === found.start) return;
  }
}
