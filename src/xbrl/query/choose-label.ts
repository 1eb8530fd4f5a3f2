import { STANDARD_LABEL } from '../taxonomy/standard-roles.js';
import type { Label, Taxonomy } from '../taxonomy/taxonomy.js';
import type { QName } from '../xml/qname.js';
import { genericLabels } from './generic-labels.js';

/** That of Generic Labels 1.0. */
const GENERIC_STANDARD_LABEL = 'http://www.xbrl.org/2008/role/label';

/** Whether a label is in a language: `nl` takes `nl-NL` too, in any case (RFC 5646 §2.1.1). */
export function isInLanguage(tag: string, language: string): boolean {
  const [own, wanted] = [tag.toLowerCase(), language.toLowerCase()];
  return own === wanted || own.startsWith(`${wanted}-`);
}

/**
 * The label of a concept in a role and language; its standard label where it has none in that role;
 * undefined where it has neither in that language.
 */
export function chooseLabel(
  taxonomy: Taxonomy,
  concept: QName,
  language: string,
  role: string = STANDARD_LABEL,
): string | undefined {
  const labels = taxonomy.findLabels(concept).filter((label) => isInLanguage(label.language, language));
  const label = labels.find((one) => one.role === role) ?? labels.find((one) => one.role === STANDARD_LABEL);
  return label && oneLine(label);
}

/**
 * What a role is called: its generic label in the language, the standard one first, else its definition; undefined
 * where it has neither.
 */
export function roleName(taxonomy: Taxonomy, uri: string, language: string): string | undefined {
  const type = taxonomy.findRoleType(uri);
  if (type === undefined) return undefined;
  const labels = genericLabels(taxonomy, type.element).filter((one) => isInLanguage(one.language, language));
  const label = labels.find((one) => one.role === GENERIC_STANDARD_LABEL) ?? labels[0];
  return label === undefined ? type.definition?.trim() : oneLine(label);
}

function oneLine({ text }: Label): string {
  return text.replace(/\s+/g, ' ').trim();
}
