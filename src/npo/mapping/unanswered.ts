import type { Diagnostic, Text } from '../../diagnostics/diagnostic.js';
import type { Submission } from '../model/submission.js';
import type { Binding } from './binding/binding.js';
import { boardField, placeToFill } from './board-answer.js';
import { isDemandedOf } from './facts/cells.js';
import { demandedAnswerMissing } from './facts/diagnostics.js';

/**
 * The answers of the board that a form demands and that are blank, each once: of an input from which no
 * facts can be formed yet.
 *
 * @param questionOf what a field of the board is called
 * @param isSaid whether there is a finding already that a field is blank
 */
export function* unansweredOf(
  { board, spending }: Submission,
  bindings: readonly Binding[],
  questionOf: (field: string) => Text,
  isSaid: (field: string) => boolean,
): Generator<Diagnostic> {
  const seen = new Set<string>();
  for (const { file, lines } of bindings) {
    for (const { measure, demanded } of lines) {
      const field = boardField(measure);
      if (demanded === undefined || field === measure || seen.has(field) || isSaid(field)) continue;
      if (field in board || !isDemandedOf(board.sector, demanded)) continue;
      // Lines of hired staff answer the question too.
      if (measure === 'hire.any' && spending.some(({ kind }) => kind === 'hired')) continue;
      seen.add(field);
      const source = placeToFill(board, field);
      yield demandedAnswerMissing({ question: questionOf(field), file }, { source });
    }
  }
}
