import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { localNameOf, type QName } from '../../../xml/qname.js';
import type { AspectModel } from '../facts/aspect.js';
import { clause } from '../clause.js';

/** Variables 1.0 §3.4.1: a filter covers only aspects that the aspect model of the variable set has. */
export const filterAspectModelMismatch = defineDiagnostic<{
  filter: string;
  kind: QName;
  aspectModel: AspectModel;
}>({
  code: 'xbrlve:filterAspectModelMismatch',
  severity: 'error',
  basis: clause('3.4.1'),
  message: {
    nl: ({ filter, kind, aspectModel }) =>
      `Het filter “${filter}” (${localNameOf(kind)}) past niet bij het aspectmodel “${aspectModel}” van zijn regel.`,
    en: ({ filter, kind, aspectModel }) =>
      `The filter “${filter}” (${localNameOf(kind)}) does not fit the aspect model “${aspectModel}” of its rule.`,
  },
  help: {
    nl: 'Gebruik bij dimensional filters op dimensies, bij non-dimensional filters op segment en scenario.',
    en: 'Use filters on dimensions with dimensional, filters on segment and scenario with non-dimensional.',
  },
});
