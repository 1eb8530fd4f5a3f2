import { defineDiagnostic, type Diagnostic, type Text } from '../../diagnostics/diagnostic.js';
import type { Context, Instance, InstanceFact, Item } from '../instance/instance.js';
import { otherContent } from '../instance/other-content.js';
import { isBlank } from '../xml/is-blank.js';
import { childElements } from '../xml/navigate.js';
import { placeOf } from '../xml/place.js';
import type { XmlElement } from '../xml/tree.js';

export const factsNotComparable = defineDiagnostic<{ count: number; reason: Text }>({
  code: 'file:facts-not-comparable',
  severity: 'error',
  basis: { document: 'XBRL 2.1', clause: '4.6; 4.7; 4.9; 4.10' },
  message: {
    nl: ({ count, reason }) =>
      `${count === 1 ? '1 feit kan' : `${count} feiten kunnen`} niet worden vergeleken: ${reason.nl}.`,
    en: ({ count, reason }) =>
      `${count === 1 ? '1 fact' : `${count} facts`} cannot be compared: ${reason.en}.`,
  },
  help: {
    nl: 'Kijk het bestand na met validate; tuples, breuken en wat in een context geen dimensie is, vergelijkt diff niet.',
    en: 'Check the file with validate; diff does not compare tuples, fractions and what is no dimension in a context.',
  },
});

export const footnotesNotCompared = defineDiagnostic({
  code: 'file:footnotes-not-compared',
  severity: 'info',
  basis: { document: 'XBRL 2.1', clause: '4.11' },
  message: {
    nl: () => 'Dit rapport heeft voetnoten of andere koppelingen tussen feiten; die zijn niet vergeleken.',
    en: () => 'This report has footnotes or other links between facts; those were not compared.',
  },
  help: {
    nl: 'Leg de voetnoten zelf naast elkaar als het daarom gaat.',
    en: 'Hold the footnotes against each other yourself where they matter.',
  },
});

const NO_CONTEXT: Text = {
  nl: 'de context ontbreekt of is niet volledig',
  en: 'the context is missing or not complete',
};
const NO_CONTEXT_AND_EMPTY: Text = {
  nl: 'er is geen context en geen inhoud; het is een lege tuple of een feit zonder context',
  en: 'there is no context and no content; it is an empty tuple, or a fact without a context',
};
const NOT_DIMENSIONAL: Text = {
  nl: 'de context heeft inhoud die geen dimensie is',
  en: 'the context has content that is no dimension',
};
export const ELEMENTS: Text = {
  nl: 'er staan elementen waar een waarde zou staan, zoals bij een breuk',
  en: 'elements stand where a value would, as in a fraction',
};
/** Facts of different tuples are about different things, whatever their contexts (XBRL 2.1 §4.10, duplicate items). */
const TUPLE: Text = {
  nl: 'wat in een tuple staat hoort bij elkaar, en dat is feit voor feit niet te zien',
  en: 'what stands in a tuple belongs together, which cannot be seen fact by fact',
};

/** What of a report a comparison fact by fact would pass over: errors for facts, a note for footnotes. */
export function notCompared(instance: Instance): readonly Diagnostic[] {
  const { file, facts, items, footnoteLinks } = instance;
  const found = new Map<Text, { readonly first: XmlElement; count: number }>();
  const add = (reason: Text, first: XmlElement) => {
    const known = found.get(reason);
    if (known === undefined) found.set(reason, { first, count: 1 });
    else known.count++;
  };
  const isDimensional = contextsOfDimensions();
  const inNoTuple = new Set<InstanceFact>(facts);
  for (const item of items) {
    const reason = inNoTuple.has(item) ? reasonAgainst(item, isDimensional) : TUPLE;
    if (reason !== undefined) add(reason, item.element);
  }
  const errors = [...found].map(([reason, { first, count }]) =>
    factsNotComparable({ count, reason }, { location: placeOf(file, first) }),
  );
  const [link] = footnoteLinks;
  return link === undefined
    ? errors
    : [...errors, footnotesNotCompared({}, { location: placeOf(file, link) })];
}

function reasonAgainst(item: Item, isDimensional: (context: Context) => boolean): Text | undefined {
  const { context, contextRef, element } = item;
  if (contextRef === undefined && isBlank(item.value)) return NO_CONTEXT_AND_EMPTY;
  if (context?.entity === undefined || context.period === undefined) return NO_CONTEXT;
  if (!isDimensional(context)) return NOT_DIMENSIONAL;
  return childElements(element).next().done === true ? undefined : ELEMENTS;
}

/** Whether all that a context says is dimensions; each is asked once. */
function contextsOfDimensions(): (context: Context) => boolean {
  const known = new Map<Context, boolean>();
  return (context) => {
    let is = known.get(context);
    if (is === undefined) {
      known.set(context, (is = otherContent(context) === undefined));
    }
    return is;
  };
}
