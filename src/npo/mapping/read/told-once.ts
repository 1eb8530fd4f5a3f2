import { defineDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { parseDecimal } from '../../../xbrl/numbers/decimal.js';
import { contextKey } from '../../../xbrl/report/aspect-keys.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import { collapsed } from '../../../xbrl/xml/collapsed.js';
import type { BoundFact } from './read-facts.js';

/** Of a value that may be a page long, as much as tells it from another. */
const MOST_SHOWN = 60;

export const factsContradict = defineDiagnostic<{
  concept: string;
  school?: string;
  values: readonly [string, string];
}>({
  code: 'npo:facts-contradict',
  severity: 'error',
  basis: { document: 'npo-xbrl', clause: 'one answer to a question; SBR filing rules, FR-NL-5.01' },
  message: {
    nl: ({ concept, school, values: [one, other] }) =>
      `${concept}${school === undefined ? '' : ` van school ${school}`} staat er twee keer, met "${one}" en met "${other}"; de regels kijken naar het eerste.`,
    en: ({ concept, school, values: [one, other] }) =>
      `${concept}${school === undefined ? '' : ` of school ${school}`} is there twice, with "${one}" and with "${other}"; the rules look at the first.`,
  },
  help: {
    nl: 'Laat één gegeven staan, en schrijf het KvK-nummer, elk BRIN en de datums van de periode overal op dezelfde manier: anders geschreven zijn ze voor XBRL een andere rechtspersoon, school of periode.',
    en: 'Keep one fact, and write the Chamber of Commerce number, each BRIN and the dates of the period in one way everywhere: written differently they are another legal person, school or period to XBRL.',
  },
});

export const factsNotRead = defineDiagnostic<{ facts: number }>({
  code: 'npo:facts-not-read',
  severity: 'info',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, from file to verdict' },
  message: {
    nl: ({ facts }) =>
      `${facts === 1 ? '1 gegeven staat' : `${facts} gegevens staan`} er alleen over een ander tijdvak of in een andere eenheid dan het formulier vraagt; de regels van het programma hebben er niet naar gekeken.`,
    en: ({ facts }) =>
      `${facts === 1 ? '1 fact is' : `${facts} facts are`} there only about another period or in another unit than the form asks for; the rules of the programme did not look at that.`,
  },
  help: {
    nl: 'Geef deze gegevens de periode van het verslagjaar, of de eenheid, die de andere bevindingen noemen.',
    en: 'Give these facts the period of the reporting year, or the unit, that the other findings name.',
  },
});

export interface ToldOnce {
  readonly facts: readonly BoundFact[];
  /** Of what is told again in other words. */
  readonly contradictions: readonly Diagnostic[];
}

/**
 * The first fact for each question. XBRL tells facts apart that are the same to a reader: by a BRIN in other case,
 * a number of the legal person with other zeros before it, or days with and without a time zone.
 */
export function toldOnce(facts: readonly BoundFact[]): ToldOnce {
  const firsts = new Map<string, BoundFact>();
  const contradictions: Diagnostic[] = [];
  for (const bound of facts) {
    const { fact, line, keys } = bound;
    const key = questionOf(bound);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, bound);
    } else if (!isSameValue(first.fact, fact) && contextKey(first.fact) !== contextKey(fact)) {
      // A second value in the same context is FR-NL-5.01's.
      const { school } = keys;
      contradictions.push(
        factsContradict(
          {
            concept: line.concept,
            ...(school === undefined ? {} : { school }),
            values: [shown(first), shown(bound)],
          },
          { location: fact.place, related: first.fact.place === undefined ? [] : [first.fact.place] },
        ),
      );
    }
  }
  return { facts: [...firsts.values()], contradictions };
}

/** Of facts that the rules do not look at, those whose question no other answers. */
export function unanswered(facts: readonly BoundFact[], answers: readonly BoundFact[]): readonly BoundFact[] {
  if (facts.length === 0) return [];
  const answered = new Set(answers.map(questionOf));
  return facts.filter((bound) => !answered.has(questionOf(bound)));
}

function questionOf({ fact, line, keys }: BoundFact): string {
  return JSON.stringify([line.concept, line.dimensions, keys, fact.language]);
}

function isSameValue({ value: a = '' }: Fact, { value: b = '' }: Fact): boolean {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one === undefined || other === undefined ? collapsed(a) === collapsed(b) : one.equals(other);
}

function shown({ fact: { value = '' } }: BoundFact): string {
  const text = collapsed(value);
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
