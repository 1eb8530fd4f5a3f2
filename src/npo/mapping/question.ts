import type { Language } from '../../diagnostics/diagnostic.js';
import { STANDARD_LABEL } from '../../xbrl/taxonomy/standard-roles.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { localNameOf, type QName } from '../../xbrl/xml/qname.js';

/**
 * What the form asks: the label of a concept in a role, its standard label where there is none,
 * its local name where it has no label in the language at all.
 */
export function questionOf(
  taxonomy: Taxonomy,
  concept: QName,
  language: Language,
  role: string = STANDARD_LABEL,
): string {
  const labels = taxonomy.findLabels(concept).filter((label) => label.language.startsWith(language));
  const label = labels.find((one) => one.role === role) ?? labels.find((one) => one.role === STANDARD_LABEL);
  return label?.text ?? localNameOf(concept);
}
