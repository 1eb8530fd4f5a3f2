import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { XSI_NIL } from '../../instance/names.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { isTrue, tagPlace, valueOf } from '../tag.js';

export const emptyTuple = defineDiagnostic({
  code: 'inline:empty-tuple',
  severity: 'error',
  basis: inlineBasis('15.1.2'),
  aliases: ['TupleNonEmptyValidation'],
  message: {
    nl: () => 'Deze groep (ix:tuple) heeft geen feiten, en is niet leeg verklaard (xsi:nil).',
    en: () => 'This ix:tuple has no facts, and is not nil.',
  },
  help: ASK_MAKER,
});

/** §15.1.2: a tuple that is not nil has at least one fact. */
export const tuplesNotEmpty: InlineRule = {
  emits: [emptyTuple],

  *check(set) {
    for (const tag of set.named('tuple')) {
      if (!set.tuples.content.has(tag) && !isTrue(valueOf(tag, XSI_NIL)))
        yield emptyTuple({}, { location: tagPlace(tag) });
    }
  },
};
