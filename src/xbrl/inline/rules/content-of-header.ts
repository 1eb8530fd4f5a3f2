import { defineDiagnostic, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { CONTEXT, LINK, UNIT } from '../../instance/names.js';
import { isBlank } from '../../xml/is-blank.js';
import { localNameOf, qname, type QName } from '../../xml/qname.js';
import { placeOf } from '../../xml/place.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { ix } from '../names.js';
import { type Tag, tagPlace } from '../tag.js';

export const contentNotAllowed = defineDiagnostic<{ element: string; content: string }>({
  code: 'inline:content-not-allowed',
  severity: 'error',
  basis: inlineBasis('8.1.1, 9.1.1, 12.1.1, 14.1.1; schema'),
  aliases: ['xbrl.core.xml.SchemaValidationError.cvc-complex-type_2_4_a', 'MoreThanOneElement'],
  message: {
    nl: ({ element, content }) =>
      content === ''
        ? `In ix:${element} mag geen tekst staan.`
        : `In ix:${element} mag ${content} niet staan, of niet op deze plaats.`,
    en: ({ element, content }) =>
      content === ''
        ? `There may be no text in ix:${element}.`
        : `There may be no ${content} in ix:${element}, or not at this place.`,
  },
  help: ASK_MAKER,
});

export const contentMissing = defineDiagnostic<{ element: string }>({
  code: 'inline:content-missing',
  severity: 'error',
  basis: inlineBasis('9.1.1, 12.1.1; schema'),
  aliases: ['xbrl.core.xml.SchemaValidationError.cvc-complex-type_2_4_b'],
  message: {
    nl: ({ element }) => `Het element ix:${element} is leeg.`,
    en: ({ element }) => `The element ix:${element} is empty.`,
  },
  help: ASK_MAKER,
});

interface Content {
  readonly allowed: ReadonlySet<QName>;
  readonly isNeeded: boolean;
}

const link = (local: string) => qname(LINK, local);

const CONTENTS: Readonly<Record<string, Content>> = {
  header: { allowed: new Set(['hidden', 'references', 'resources'].map(ix)), isNeeded: false },
  hidden: {
    allowed: new Set(['footnote', 'fraction', 'nonFraction', 'nonNumeric', 'tuple'].map(ix)),
    isNeeded: true,
  },
  references: { allowed: new Set(['schemaRef', 'linkbaseRef'].map(link)), isNeeded: true },
  resources: {
    allowed: new Set([ix('relationship'), link('roleRef'), link('arcroleRef'), CONTEXT, UNIT]),
    isNeeded: false,
  },
  relationship: { allowed: new Set(), isNeeded: false },
};

/** What a header holds, in this order: one ix:hidden at most, references, one ix:resources at most (§8.1.1). */
const ORDER = ['hidden', 'references', 'resources'];

/** §8.1.1, §9.1.1, §12.1.1, §14.1.1 and the schema (§3.4): what the header and its parts hold. */
export const contentOfHeader: InlineRule = {
  emits: [contentNotAllowed, contentMissing],

  *check(set) {
    for (const [name, content] of Object.entries(CONTENTS)) {
      for (const tag of set.named(name)) {
        yield* contentFindings(tag, content);
        if (name === 'header') yield* orderFindings(tag);
      }
    }
  },
};

function* contentFindings(tag: Tag, { allowed, isNeeded }: Content): Generator<Diagnostic> {
  const { name, element, document } = tag;
  let hasElements = false;
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (!isBlank(child))
        yield contentNotAllowed({ element: name, content: '' }, { location: tagPlace(tag) });
      continue;
    }
    hasElements = true;
    if (!allowed.has(child.name)) {
      const content = localNameOf(child.name);
      yield contentNotAllowed({ element: name, content }, { location: placeOf(document.file, child) });
    }
  }
  if (isNeeded && !hasElements) yield contentMissing({ element: name }, { location: tagPlace(tag) });
}

function* orderFindings({ name, children }: Tag): Generator<Diagnostic> {
  let last = -1;
  for (const child of children) {
    const rank = ORDER.indexOf(child.name);
    if (rank === -1) continue;
    const isRepeated = rank === last && child.name !== 'references';
    if (rank < last || isRepeated)
      yield contentNotAllowed({ element: name, content: `ix:${child.name}` }, { location: tagPlace(child) });
    last = Math.max(last, rank);
  }
}
