import { defineDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { parseDecimal } from '../../xbrl/numbers/decimal.js';
import { dimensionsKey, entityKey } from '../../xbrl/report/aspect-keys.js';
import type { Fact } from '../../xbrl/report/fact.js';
import { collapsed } from '../../xbrl/xml/collapsed.js';
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
    nl: 'Laat één gegeven staan, en schrijf het KvK-nummer en elk BRIN overal op dezelfde manier: anders geschreven zijn ze voor XBRL een andere rechtspersoon of een andere school.',
    en: 'Keep one fact, and write the Chamber of Commerce number and each BRIN in one way everywhere: written differently they are another legal person or another school to XBRL.',
  },
});

export interface ToldOnce {
  readonly facts: readonly BoundFact[];
  /** Of what is told again in other words. */
  readonly contradictions: readonly Diagnostic[];
}

/**
 * The first fact for each question. XBRL tells facts apart that are the same to a reader: by a BRIN in other case,
 * or a number of the legal person with other zeros before it.
 */
export function toldOnce(facts: readonly BoundFact[]): ToldOnce {
  const firsts = new Map<string, BoundFact>();
  const contradictions: Diagnostic[] = [];
  for (const bound of facts) {
    const { fact, line, keys } = bound;
    const key = JSON.stringify([line.concept, line.dimensions, keys, fact.language]);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, bound);
    } else if (!isSameValue(first.fact, fact) && !isDuplicate(first.fact, fact)) {
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

/** A second value in the same context is FR-NL-5.01's. */
function isDuplicate(a: Fact, b: Fact): boolean {
  return (
    entityKey(a.entity) === entityKey(b.entity) && dimensionsKey(a.dimensions) === dimensionsKey(b.dimensions)
  );
}

function isSameValue({ value: a = '' }: Fact, { value: b = '' }: Fact): boolean {
  const [one, other] = [parseDecimal(a), parseDecimal(b)];
  return one === undefined || other === undefined ? collapsed(a) === collapsed(b) : one.equals(other);
}

function shown({ fact: { value = '' } }: BoundFact): string {
  const text = collapsed(value);
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}
