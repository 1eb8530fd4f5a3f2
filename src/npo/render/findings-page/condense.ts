import type { Place, Severity } from '../../../diagnostics/diagnostic.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import type { FileVerdict, LayerFinding } from '../../../xbrl/validate/verdict.js';
import type { Words } from '../working-page/fact-words.js';
import { type Action, ACTIONS, actionOf } from './action.js';

/** So many findings of one kind are on the page, and so many in all; a browser opens them at once. */
const MOST_OF_A_KIND = 100;
const MOST_OF_ALL = 2000;

/** What there still is room for on a page. */
export class Room {
  private left = MOST_OF_ALL;

  take(wanted: number): number {
    const given = Math.min(wanted, MOST_OF_A_KIND, this.left);
    this.left -= given;
    return given;
  }
}

/** The facts of a judged file, by place, and their words. */
export interface FactsOfFile {
  readonly words: Words;
  factAt(place: Place): Fact | undefined;
  /** The id of a fact in the report page that is beside this one; undefined where there is none. */
  linkTo?(fact: Fact): string | undefined;
}

/** Findings of one code in one file that ask for the same; of assertions that do not hold, those of one. */
export interface KindOfFinding {
  readonly code: string;
  readonly assertion: string | undefined;
  readonly severity: Severity;
  readonly layer: string;
  /** How many there are. */
  readonly count: number;
  /** The first of them. */
  readonly shown: readonly LayerFinding[];
}

export interface ToDo {
  readonly action: Action;
  readonly count: number;
  readonly kinds: readonly KindOfFinding[];
}

/** One judged file with no more findings than a page has room for. */
export interface FilePart {
  readonly verdict: Omit<FileVerdict, 'diagnostics'>;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly toDo: readonly ToDo[];
  readonly facts: FactsOfFile | undefined;
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

/** A judgement by what there is to do, errors before warnings, each kind in the order of the file. */
export function condense(
  { diagnostics, ...verdict }: FileVerdict,
  room: Room,
  openFacts: (shown: readonly LayerFinding[]) => FactsOfFile | undefined,
): FilePart {
  const kinds = new Map<string, { action: Action; findings: LayerFinding[] }>();
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of diagnostics) {
    const { severity, layer, code, assertion } = finding;
    const action = actionOf(finding);
    counts[severity] += 1;
    const key = JSON.stringify([action, severity, layer, code, assertion]);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { action, findings: [finding] });
    else known.findings.push(finding);
  }
  const toDo = ACTIONS.flatMap((action) => {
    const own = [...kinds.values()].filter((kind) => kind.action === action);
    const sorted = GRAVEST.flatMap((severity) =>
      own.filter(({ findings }) => findings[0]?.severity === severity),
    );
    const count = own.reduce((total, { findings }) => total + findings.length, 0);
    return count === 0
      ? []
      : [{ action, count, kinds: sorted.flatMap(({ findings }) => kindOf(findings, room)) }];
  });
  const shown = toDo.flatMap((one) => one.kinds.flatMap((kind) => kind.shown));
  return { verdict, counts, toDo, facts: shown.length === 0 ? undefined : openFacts(shown) };
}

function kindOf(findings: readonly LayerFinding[], room: Room): readonly KindOfFinding[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { code, assertion, severity, layer } = first;
  const shown = findings.slice(0, room.take(findings.length));
  return [{ code, assertion, severity, layer, count: findings.length, shown }];
}
