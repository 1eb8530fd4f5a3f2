/** A language that the program speaks. */
export type Language = 'nl' | 'en';

/** One text in every language that the program speaks. */
export type Text = Readonly<Record<Language, string>>;

/** How grave a finding is: an `error` speaks against what it is about, a `warning` and an `info` do not. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A place a person can go to: a sheet and cell of a workbook, a line and column (one-based) of a
 * text, a JSON pointer (RFC 6901) of a JSON file.
 */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** Where a finding belongs: in the XBRL document, in the user's own input, and elsewhere. */
export interface Where {
  readonly location?: Place | undefined;
  readonly source?: Place | undefined;
  readonly related?: readonly Place[] | undefined;
}

/** One finding, as data. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Text;
  readonly help: Text;
  readonly location: Place | undefined;
  readonly source: Place | undefined;
  readonly related: readonly Place[];
  /** See the definition. */
  readonly leavesOpen?: true | undefined;
  /** The id of the assertion of a taxonomy that does not hold, where that is the finding. */
  readonly assertion?: string | undefined;
}

/** The document and clause that a finding rests on. `ours` marks a choice of this project. */
export interface Basis {
  readonly document: string;
  readonly clause?: string;
  readonly url?: string;
}

/** Everything about a kind of finding that does not depend on one occurrence. */
export interface DiagnosticDefinition<P> {
  /**
   * The name the outside world uses: the specification's QName (`xbrldie:…`), the manual's number
   * (`FR-NL-3.03`), or `stage:behaviour`. Never reused for something else.
   */
  readonly code: string;
  readonly severity: Severity;
  /** Set where a limit of this program was met: nobody can say whether the file is right. */
  readonly leavesOpen?: true;
  readonly basis: Basis;
  readonly message: Readonly<Record<Language, (params: P) => string>>;
  /** What to do about it: a sentence. */
  readonly help: Text;
  /** Background for the page of the finding, where the message and help do not suffice. */
  readonly advice?: Text;
  /** Names that other processors give the same finding. */
  readonly aliases?: readonly string[];
}

/** Makes findings of one kind; the only way to make them. */
export interface DiagnosticKind<P> {
  (params: P, where?: Where): Diagnostic;
  readonly definition: DiagnosticDefinition<P>;
}

/** A kind of finding whose parameters do not matter, for lists of kinds. */
export type AnyDiagnosticKind = Pick<DiagnosticKind<never>, 'definition'>;

export function defineDiagnostic<P = Readonly<Record<string, never>>>(
  definition: DiagnosticDefinition<P>,
): DiagnosticKind<P> {
  const make = (params: P, where: Where = {}): Diagnostic => {
    const shown = shortened(params);
    return {
      code: definition.code,
      severity: definition.severity,
      message: { nl: definition.message.nl(shown), en: definition.message.en(shown) },
      help: definition.help,
      location: where.location,
      source: where.source,
      related: where.related ?? [],
      ...(definition.leavesOpen && { leavesOpen: true }),
    };
  };
  return Object.assign(make, { definition });
}

/** Nobody reads more of what a file says in one place; a hostile file says millions of characters there. */
const LONGEST = 2000;

/** The parameters of a message with long texts cut off, also those in lists and in pairs of languages. */
function shortened<T>(value: T): T {
  if (typeof value === 'string') return beginningOf(value) as T;
  if (!isPlain(value)) return value;
  const parts: readonly (readonly [string, unknown])[] = Object.entries(value);
  const short = parts.map(([, part]) => shortened(part));
  if (short.every((part, at) => part === parts[at]?.[1])) return value;
  return (Array.isArray(value) ? short : Object.fromEntries(parts.map(([key], at) => [key, short[at]]))) as T;
}

/** Whether a value is a list or an object without behaviour: a number or a place has its own. */
function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  );
}

function beginningOf(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half a pair of surrogates is no character.
  return `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
