/**
 * Text with XHTML in it that was escaped to fit in a fact (`&lt;b&gt;`), as the reader hands it over:
 * with its angle brackets.
 */

/** One complete tag: `<p style="…">`, `</p>` or `<br/>`. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether all values of attributes are quoted, as XML asks and HTML does not. */
  readonly isQuoted: boolean;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'|[^\\s"'<>=]+)`;
/**
 * A comment or a processing instruction: neither is an element. The lookahead ends a comment at its first `--` without
 * a step to go back to at each character, for which a long one would have no room.
 */
const NO_ELEMENT = `<!--(?=(?<comment>[^]*?--))\\k<comment>>|<\\?${NAME}(?:\\s[^<]*?)?\\?>`;
/** More are no tag of anyone, and would have no room either. */
const MOST_ATTRIBUTES = 100_000;
const TAG = new RegExp(
  `${NO_ELEMENT}|<(?:/(?<close>${NAME})\\s*|(?<open>${NAME})(?<attributes>(?:${ATTRIBUTE}){0,${MOST_ATTRIBUTES}})\\s*(?<empty>/?))>`,
  'g',
);
const EACH_ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)'|([^\\s"'<>=]+))`, 'g');
/** A `<` or `&` that XML would not read as text. */
const LOOSE_CHARACTER = /<|&(?!(?:#\d+|#x[\da-fA-F]+|lt|gt|amp|apos|quot);)/;

export interface FormattedText {
  readonly tags: readonly Tag[];
  /** Whether the text is well-formed XML content. */
  readonly isWellFormed: boolean;
}

/**
 * Takes the tags out of a text. Only a complete tag is one: `<`, a name, attributes with values, `>`. So
 * `<5 personen`, `a < b > c`, `a <b en c> d` and `<jan@school.example>` are text. Every `<` is looked at once.
 */
export function readFormattedText(text: string): FormattedText {
  const tags: Tag[] = [];
  const open: string[] = [];
  let isWellFormed = true;
  let end = 0;
  for (const match of text.matchAll(TAG)) {
    if (LOOSE_CHARACTER.test(text.slice(end, match.index))) isWellFormed = false;
    end = match.index + match[0].length;
    const tag = tagOf(match.groups ?? {});
    if (tag === undefined) continue;
    tags.push(tag);
    if (!tag.isQuoted) isWellFormed = false;
    if (tag.kind === 'open') open.push(tag.name);
    else if (tag.kind === 'close' && open.pop() !== tag.name) isWellFormed = false;
  }
  if (LOOSE_CHARACTER.test(text.slice(end)) || open.length > 0) isWellFormed = false;
  return { tags, isWellFormed };
}

/** Undefined for a comment or a processing instruction. */
function tagOf(groups: Readonly<Record<string, string | undefined>>): Tag | undefined {
  const { close, open, attributes = '', empty } = groups;
  if (close !== undefined) return { kind: 'close', name: close, attributes: new Map(), isQuoted: true };
  if (open === undefined) return undefined;
  const values = new Map<string, string>();
  let isQuoted = true;
  for (const [, name = '', double, single, bare] of attributes.matchAll(EACH_ATTRIBUTE)) {
    values.set(name, double ?? single ?? bare ?? '');
    if (bare !== undefined) isQuoted = false;
  }
  return { kind: empty === '/' ? 'empty' : 'open', name: open, attributes: values, isQuoted };
}

/** The properties that a style attribute sets, in lower case. */
export function stylePropertiesOf(style: string): readonly string[] {
  return style
    .split(';')
    .filter((declaration) => declaration.includes(':'))
    .map((declaration) => declaration.slice(0, declaration.indexOf(':')).trim().toLowerCase());
}
