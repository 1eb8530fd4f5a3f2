import type { Language } from '../diagnostics/diagnostic.js';
import { diffPage } from '../npo/render/diff-page/diff-page.js';
import { findProfile } from '../xbrl/validate/filing/profile.js';
import type { ComparedFiles } from './compare.js';
import { wordsOf } from './pages/report-words.js';
import { openTaxonomies } from './taxonomy/taxonomies.js';

export interface DiffPageRequest {
  readonly a: string;
  readonly b: string;
  readonly language: Language;
  /** `npo-xbrl 1.2.3`. */
  readonly madeBy: string;
}

/** Compared files as a page; undefined where they could not be compared. */
export async function diffPageOf(
  { before, after, changes, alignment, diagnostics, given }: ComparedFiles,
  { a, b, language, madeBy }: DiffPageRequest,
): Promise<string | undefined> {
  if (before.report === undefined || after.report === undefined || changes === undefined) return undefined;
  const taxonomies = given ?? (await openTaxonomies([]));
  const earlier = wordsOf(before.report, a, taxonomies, language);
  const words = wordsOf(after.report, b, taxonomies, language);
  const binding = findProfile(taxonomies.profiles, after.report.entryPoint).binding;
  return diffPage({
    before: { file: a, entryPoint: before.report.entryPoint, facts: before.report.facts.length },
    after: { file: b, entryPoint: after.report.entryPoint, facts: after.report.facts.length },
    changes,
    notes: diagnostics.map(({ message }) => message[language]),
    alignment,
    words: { ...words, names: new Map([...earlier.names, ...words.names]) },
    reportLanguage: after.report.language,
    isOfBoard: binding !== undefined,
    madeBy,
  });
}
