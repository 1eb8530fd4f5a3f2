import { xs } from '../../../taxonomy/names.js';
import { attribute, descendants } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { qname } from '../../../xml/qname.js';
import { isPattern } from '../../../xsd/patterns/pattern.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { documentsToJudge } from '../../documents-to-judge.js';
import { patternUnreadable } from '../structure-findings.js';

const PATTERN = xs('pattern');
const VALUE = qname('', 'value');

/** XML Schema Part 2 §F: the value of a pattern is a regular expression. */
export const patternsReadable: Rule<TaxonomySubject> = {
  emits: [patternUnreadable],

  *check({ taxonomy }) {
    for (const { url, root } of documentsToJudge(taxonomy.schemaDocuments.values(), taxonomy)) {
      for (const element of descendants(root, PATTERN)) {
        const pattern = attribute(element, VALUE) ?? '';
        if (isPattern(pattern)) continue;
        yield patternUnreadable({ pattern }, { location: placeOf(taxonomy.fileOf(url), element) });
      }
    }
  },
};
