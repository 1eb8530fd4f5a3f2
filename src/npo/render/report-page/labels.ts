import type { Language } from '../../../diagnostics/diagnostic.js';
import { STANDARD_LABEL } from '../../../xbrl/taxonomy/standard-roles.js';
import type { Taxonomy } from '../../../xbrl/taxonomy/taxonomy.js';
import type { QName } from '../../../xbrl/xml/qname.js';
import { questionOf } from '../../mapping/question.js';
import type { Labels } from './page-context.js';

const TERSE_LABEL = 'http://www.xbrl.org/2003/role/terseLabel';

/** The labels of a taxonomy in a language. Each is looked up once: a page asks for some of them for every school. */
export function labelsOf(taxonomy: Taxonomy, language: Language): Labels {
  const known = new Map<string, string>();
  const labelIn = (name: QName, role: string): string => {
    const key = `${role} ${name}`;
    const label = known.get(key) ?? questionOf(taxonomy, name, language, role);
    known.set(key, label);
    return label;
  };
  return {
    label: (name) => labelIn(name, STANDARD_LABEL),
    short: (name) => labelIn(name, TERSE_LABEL),
  };
}
