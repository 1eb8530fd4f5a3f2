import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type Binding, readBinding } from '../../npo/mapping/binding/binding.js';
import { bindingOfOtherYear } from '../../npo/mapping/binding/binding-diagnostics.js';
import { reportingYears, type ReportingYear } from '../../npo/model/reporting-year.js';

/** The reports of a year: those of the program, and the user's own in the place of the one in the same file. */
export async function bindingsOf(
  year: ReportingYear,
  path: string | undefined,
): Promise<readonly Binding[] | { readonly diagnostics: readonly Diagnostic[] }> {
  const known = year.bindings.map(readBinding);
  if (path === undefined) return known;
  const { readBindingFile } = await import('../../npo/mapping/binding/read-binding-file.js');
  const { binding: own, diagnostics } = readBindingFile(path);
  if (own === undefined) return { diagnostics };
  if (own.entryPoints[String(year.year)] === undefined) {
    const years = Object.keys(own.entryPoints);
    return { diagnostics: [bindingOfOtherYear({ year: year.year, years }, { source: { file: path } })] };
  }
  return [own, ...known.filter(({ file }) => file !== own.file)];
}

/** The report files that any reporting year has. */
export function bindingFiles(): readonly string[] {
  const ids = new Set(reportingYears().years.flatMap(({ bindings }) => bindings));
  return [...ids].map((id) => readBinding(id).file);
}
