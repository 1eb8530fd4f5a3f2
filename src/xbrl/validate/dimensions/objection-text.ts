import type { Language } from '../../../diagnostics/diagnostic.js';
import type { Container } from './dimensional-relationships.js';

/** A problem with its names as text. */
export type PrintedProblem =
  | { readonly kind: 'missing'; readonly dimension: string; readonly elsewhere: Container | undefined }
  | { readonly kind: 'not-in-domain'; readonly dimension: string; readonly member: string }
  | { readonly kind: 'default-not-in-domain'; readonly dimension: string; readonly member: string }
  | { readonly kind: 'not-allowed'; readonly dimension: string }
  | { readonly kind: 'other-content'; readonly container: Container }
  | { readonly kind: 'excluded' };

/** What one hypercube of one role has against a fact. */
export interface PrintedObjection {
  readonly role: string;
  readonly hypercube: string;
  /** The first problems. */
  readonly problems: readonly PrintedProblem[];
  /** How many others there are. */
  readonly more: number;
}

/** What all hypercubes have against a fact. */
export interface PrintedObjections {
  readonly shown: readonly PrintedObjection[];
  /** How many other hypercubes there are. */
  readonly more: number;
}

/** How many hypercubes are spelled out before the rest is only counted. */
export const SHOWN = 4;

/** The objections as sentences, one for each hypercube. */
export function objectionsText({ shown, more }: PrintedObjections, language: Language): string {
  const word = WORDS[language];
  const sentences = shown.map((objection) => {
    const problems = objection.problems.map((problem) => problemText(problem, language));
    if (objection.more > 0) problems.push(word.more(objection.more));
    return `${word.inRole(objection.hypercube, objection.role)}: ${problems.join('; ')}.`;
  });
  return more > 0 ? `${sentences.join(' ')} (${word.moreHypercubes(more)})` : sentences.join(' ');
}

const WORDS = {
  nl: {
    inRole: (hypercube: string, role: string) => `Hypercube ${hypercube} (${role})`,
    more: (count: number) => `en nog ${count}`,
    moreHypercubes: (count: number) => `en nog ${count} hypercubes`,
  },
  en: {
    inRole: (hypercube: string, role: string) => `Hypercube ${hypercube} (${role})`,
    more: (count: number) => `and ${count} more`,
    moreHypercubes: (count: number) => `and ${count} more hypercubes`,
  },
};

function problemText(problem: PrintedProblem, language: Language): string {
  return language === 'nl' ? dutch(problem) : english(problem);
}

function dutch(problem: PrintedProblem): string {
  switch (problem.kind) {
    case 'missing':
      return problem.elsewhere === undefined
        ? `dimensie ${problem.dimension} ontbreekt`
        : `dimensie ${problem.dimension} staat in het verkeerde element (${problem.elsewhere})`;
    case 'not-in-domain':
      return `${problem.member} is geen toegestaan lid van dimensie ${problem.dimension}`;
    case 'default-not-in-domain':
      return `dimensie ${problem.dimension} ontbreekt, en het standaardlid ${problem.member} is hier niet toegestaan`;
    case 'not-allowed':
      return `dimensie ${problem.dimension} hoort er niet bij`;
    case 'other-content':
      return `het element ${problem.container} bevat iets anders dan dimensies`;
    case 'excluded':
      return 'deze combinatie is uitgesloten';
  }
}

function english(problem: PrintedProblem): string {
  switch (problem.kind) {
    case 'missing':
      return problem.elsewhere === undefined
        ? `the dimension ${problem.dimension} is missing`
        : `the dimension ${problem.dimension} stands in the wrong element (${problem.elsewhere})`;
    case 'not-in-domain':
      return `${problem.member} is no allowed member of the dimension ${problem.dimension}`;
    case 'default-not-in-domain':
      return `the dimension ${problem.dimension} is missing, and its default member ${problem.member} is not allowed here`;
    case 'not-allowed':
      return `the dimension ${problem.dimension} does not belong there`;
    case 'other-content':
      return `the element ${problem.container} holds something other than dimensions`;
    case 'excluded':
      return 'this combination is excluded';
  }
}
