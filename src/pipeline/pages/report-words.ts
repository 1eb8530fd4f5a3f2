import type { Language } from '../../diagnostics/diagnostic.js';
import type { Binding } from '../../npo/mapping/binding/binding.js';
import { prefixesOf } from '../../npo/mapping/lineage/lineage.js';
import type { Words } from '../../npo/render/working-page/fact-words.js';
import type { Report } from '../../xbrl/report/fact.js';
import { nameText } from '../../xbrl/report/fact-text.js';
import { schemaRefTo } from '../../xbrl/taxonomy/document-set.js';
import { findProfile } from '../../xbrl/validate/filing/profile.js';
import { bindingOf } from '../binding/binding-of.js';
import type { Taxonomies } from '../taxonomy/taxonomies.js';

/** The words of the facts of a report file: the labels of its taxonomy, and what its schools are called. */
export function wordsOf(report: Report, file: string, taxonomies: Taxonomies, language: Language): Words {
  const { taxonomy, missing } = taxonomies.discover([schemaRefTo(report.entryPoint)], file);
  const binding = bindingOf(findProfile(taxonomies.profiles, report.entryPoint));
  const names = binding === undefined ? new Map<string, string>() : schoolNames(report, binding);
  return { language, taxonomy: missing.length > 0 ? undefined : taxonomy, names };
}

/** The names of schools by their codes, as the report has them. */
function schoolNames(report: Report, binding: Binding): ReadonlyMap<string, string> {
  const prefixes = prefixesOf(binding);
  const lines = binding.lines.filter(
    ({ measure, per = [] }) => measure === 'school.name' && per.includes('school'),
  );
  const concepts = new Set(lines.map(({ concept }) => concept));
  const names = new Map<string, string>();
  if (concepts.size === 0) return names;
  for (const { concept, dimensions, value } of report.facts) {
    if (value === undefined || !concepts.has(nameText(concept, prefixes))) continue;
    for (const member of dimensions.values()) if (member.kind === 'typed') names.set(member.value, value);
  }
  return names;
}
