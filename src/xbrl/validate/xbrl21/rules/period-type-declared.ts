import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { nameInScope } from '../../../instance/name-in-scope.js';
import { XBRLI } from '../../../taxonomy/names.js';
import { attribute } from '../../../xml/navigate.js';
import { qname } from '../../../xml/qname.js';
import type { Rule } from '../../layer.js';
import type { TaxonomySubject } from '../../subject.js';
import { clause } from '../clause.js';
import { isItem } from '../../../taxonomy/item-type.js';
import { at } from '../link-holders.js';

export const periodTypeMissing = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:period-type-missing',
  severity: 'error',
  basis: clause('5.1.1.1'),
  aliases: ['xbrl.5.1.1.1:itemPeriodType'],
  message: {
    nl: ({ name }) => `Item ${name} heeft geen xbrli:periodType.`,
    en: ({ name }) => `Item ${name} has no xbrli:periodType.`,
  },
  help: {
    nl: 'Zet xbrli:periodType="instant" of "duration" op de declaratie.',
    en: 'Put xbrli:periodType="instant" or "duration" on the declaration.',
  },
});

export const periodTypeOnTuple = defineDiagnostic<{ name: string }>({
  code: 'xbrl21:period-type-on-tuple',
  severity: 'error',
  basis: clause('4.9'),
  aliases: ['xbrl.4.9:tuplePeriodType'],
  message: {
    nl: ({ name }) => `Tuple ${name} heeft een xbrli:periodType.`,
    en: ({ name }) => `Tuple ${name} has an xbrli:periodType.`,
  },
  help: {
    nl: 'Haal xbrli:periodType weg: een tuple heeft zelf geen periode.',
    en: 'Take xbrli:periodType away: a tuple has no period of its own.',
  },
});

const PERIOD_TYPE = qname(XBRLI, 'periodType');

/** XBRL 2.1 §5.1.1.1: every item declaration has xbrli:periodType; §4.9: no declaration of a tuple has. */
export const periodTypeDeclared: Rule<TaxonomySubject> = {
  emits: [periodTypeMissing, periodTypeOnTuple],

  *check({ taxonomy }) {
    for (const concept of taxonomy.findAllConcepts()) {
      const hasPeriodType = attribute(concept.element, PERIOD_TYPE) !== undefined;
      if (hasPeriodType === isItem(concept)) continue;
      const name = nameInScope(concept.name, concept.element);
      const where = at(taxonomy.fileOf(concept.document), concept.element);
      yield hasPeriodType ? periodTypeOnTuple({ name }, where) : periodTypeMissing({ name }, where);
    }
  },
};
