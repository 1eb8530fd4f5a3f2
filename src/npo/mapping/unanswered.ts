import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { Board } from '../model/submission.js';
import type { Binding } from './binding.js';
import { isDemandedOf } from './cells.js';
import { demandedAnswerMissing } from './diagnostics.js';

/**
 * The answers of the board that a form demands and that are blank, each once: of an input from which no
 * facts can be formed yet.
 *
 * @param questionOf what a field of the board is called
 */
export function* unansweredOf(
  board: Board,
  bindings: readonly Binding[],
  questionOf: (field: string) => Text,
): Generator<Diagnostic> {
  const seen = new Set<string>();
  for (const { file, lines } of bindings) {
    for (const { measure, demanded } of lines) {
      const field = measure.replace(/^board\./, '');
      if (demanded === undefined || field === measure || seen.has(field)) continue;
      if (field in board || !isDemandedOf(board.sector, demanded)) continue;
      seen.add(field);
      const source = board.places[field] ?? board.place;
      yield demandedAnswerMissing({ question: questionOf(field), file }, { source });
    }
  }
}
