import { defineDiagnostic, type Diagnostic, type Text } from '../../../diagnostics/diagnostic.js';
import type { Entity } from '../../../xbrl/report/aspects.js';
import type { Fact, Report } from '../../../xbrl/report/fact.js';
import type { QName } from '../../../xbrl/xml/qname.js';
import type { Binding } from '../binding/binding.js';
import { sharedConcepts } from '../facts/own-facts.js';
import { isSameNumber } from './report-identity.js';

const basis = { document: 'npo-xbrl', clause: 'generate --into' };

export const intoOtherReport = defineDiagnostic<{ question: Text; theirs: string; ours: string }>({
  code: 'into:other-report',
  severity: 'error',
  basis,
  message: {
    nl: ({ question, theirs, ours }) =>
      `Dit rapport is van een ander bestuur of een ander jaar. ${question.nl}: in het rapport staat “${theirs}”, in de opgave “${ours}”.`,
    en: ({ question, theirs, ours }) =>
      `This report is of another board or another year. ${question.en}: the report has “${theirs}”, the submission “${ours}”.`,
  },
  help: {
    nl: 'Geef achter --into het rapport van dit bestuur over dit verslagjaar, of verbeter de opgave.',
    en: 'Give the report of this board for this report year behind --into, or correct the submission.',
  },
});

export const intoOtherValue = defineDiagnostic<{ question: Text; theirs: string; ours: string }>({
  code: 'into:other-value',
  severity: 'warning',
  basis,
  message: {
    nl: ({ question, theirs, ours }) =>
      `${question.nl}: in het rapport staat “${theirs}”, in de opgave “${ours}”. Het rapport is hierin niet veranderd.`,
    en: ({ question, theirs, ours }) =>
      `${question.en}: the report has “${theirs}”, the submission “${ours}”. The report was not changed in this.`,
  },
  help: {
    nl: 'Kijk welke van de twee juist is, en verbeter de andere: het rapport in het programma dat het maakte, of de opgave.',
    en: 'See which of the two is right and correct the other: the report in the program that made it, or the submission.',
  },
});

export const intoWithoutAnswer = defineDiagnostic<{ questions: readonly Text[] }>({
  code: 'into:without-answer',
  severity: 'info',
  basis,
  message: {
    nl: ({ questions }) =>
      `In het rapport ontbreken nog gegevens over het bestuur die de opgave wel heeft: ${questions.map(({ nl }) => nl).join('; ')}. Zij zijn er niet in gezet.`,
    en: ({ questions }) =>
      `The report still lacks data about the board that the submission has: ${questions.map(({ en }) => en).join('; ')}. They were not added.`,
  },
  help: {
    nl: 'Vul ze in met het programma of het portaal waarmee de andere thema’s worden ingevuld.',
    en: 'Fill them in with the program or the portal that the other themes are filled in with.',
  },
});

/** Measures that say whose report it is, and of which year. */
const IDENTITY = ['board.authorityNumber', 'year.start', 'year.end'];

/** Who reports, by scheme and number: what this question is called where the form has no concept for it. */
const ENTITY: Text = { nl: 'Rechtspersoon in de contexten', en: 'Legal person in the contexts' };

export interface ComparedIdentity {
  readonly diagnostics: readonly Diagnostic[];
  /** The legal person as the report writes it; undefined where it is of another one. */
  readonly entity: Entity | undefined;
}

/**
 * Compares what a whole report says of the board and the year with what its submission says. That a report is of
 * another board or year is an error; another answer is a warning.
 *
 * @param facts what the submission says, as facts of the same form
 * @param questionOf what a concept asks
 */
export function compareIdentity(
  report: Report,
  facts: readonly Fact[],
  binding: Binding,
  questionOf: (concept: QName) => Text,
): ComparedIdentity {
  const diagnostics: Diagnostic[] = [];
  const missing: Text[] = [];
  const entity = entityOf(report, facts, diagnostics);
  for (const [measure, concept] of sharedConcepts(binding)) {
    const ours = facts.find((fact) => fact.concept === concept && fact.dimensions.size === 0);
    if (ours?.value === undefined) continue;
    const theirs = report.facts.find((fact) => fact.concept === concept && fact.dimensions.size === 0);
    const question = questionOf(concept);
    if (theirs?.value === undefined) {
      missing.push(question);
    } else if (!isSame(theirs.value, ours.value, measure, binding)) {
      const isOther = IDENTITY.includes(measure) || measure === binding.entity.measure;
      const params = { question, theirs: shown(theirs.value), ours: shown(ours.value) };
      const where = { location: theirs.place, source: ours.sources[0] };
      diagnostics.push(isOther ? intoOtherReport(params, where) : intoOtherValue(params, where));
    }
  }
  if (missing.length > 0) diagnostics.push(intoWithoutAnswer({ questions: missing }));
  return { diagnostics, entity };
}

function entityOf(report: Report, facts: readonly Fact[], diagnostics: Diagnostic[]): Entity | undefined {
  const ours = facts[0]?.entity;
  const first = report.facts[0];
  if (ours === undefined || first === undefined) return ours;
  const isOurs = ({ entity }: Fact) =>
    entity.scheme === ours.scheme && isSameNumber(entity.identifier, ours.identifier);
  const found = ours.identifier === '' ? first : report.facts.find(isOurs);
  if (found !== undefined) return found.entity;
  const text = ({ scheme, identifier }: Entity) => `${scheme} ${identifier}`;
  const params = { question: ENTITY, theirs: text(first.entity), ours: text(ours) };
  diagnostics.push(intoOtherReport(params, { location: first.place }));
  return undefined;
}

function isSame(a: string, b: string, measure: string, binding: Binding): boolean {
  const isNumber = measure === binding.entity.measure || measure === 'board.authorityNumber';
  return isNumber ? isSameNumber(a, b) : inOneLine(a) === inOneLine(b);
}

const LONGEST_SHOWN = 120;

/** White space is layout. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shown(text: string): string {
  const line = inOneLine(text);
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}
