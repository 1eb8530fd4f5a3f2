import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { everyFact } from '../../../instance/every-fact.js';
import type { Instance } from '../../../instance/instance.js';
import { LOC, XLINK_HREF } from '../../../instance/names.js';
import { isFactElement } from '../../../instance/read-instance.js';
import { FragmentIndex } from '../../../taxonomy/documents/xpointer.js';
import { BaseAddresses } from '../../../taxonomy/resolve/base-addresses.js';
import { childElements, collapsedAttribute } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { clause } from '../clause.js';

export const footnoteLocatorElsewhere = defineDiagnostic<{ href: string }>({
  code: 'xbrl21:footnote-locator',
  severity: 'error',
  basis: clause('4.11.1.1'),
  message: {
    nl: ({ href }) => `Een voetnoot verwijst naar “${href}”; dat is geen gegeven in dit bestand.`,
    en: ({ href }) => `A footnote refers to “${href}”, which is no fact in this file.`,
  },
  help: {
    nl: 'Geef het gegeven een id en verwijs ernaar met # en dat id.',
    en: 'Give the fact an id and refer to it by # and that id.',
  },
});

/**
 * XBRL 2.1 §4.11.1.1: a loc in a footnote link points to an item or a tuple of the same instance and to
 * nothing else.
 */
export const footnoteLocator: Rule<Subject> = {
  emits: [footnoteLocatorElsewhere],

  *check({ file, instance }) {
    const { document, footnoteLinks } = instance;
    if (footnoteLinks.length === 0) return;
    const facts = new Set<XmlElement>();
    for (const { element } of everyFact(instance)) facts.add(element);
    const fragments = new FragmentIndex(document.root);
    const addresses = new BaseAddresses(document.url);
    for (const link of footnoteLinks) {
      for (const loc of childElements(link, LOC)) {
        const href = collapsedAttribute(loc, XLINK_HREF) ?? '';
        const pointer = addresses.pointer(loc, href);
        const target = pointer?.document === document.url ? fragments.find(pointer.fragment) : undefined;
        if (target !== undefined && (facts.has(target) || isLeftOut(target, instance))) continue;
        yield footnoteLocatorElsewhere({ href }, { location: placeOf(file, loc) });
      }
    }
  },
};

/** Whether an element is a fact that nobody here can judge, or in one: it is in the file all the same. */
function isLeftOut(element: XmlElement, { document, facts }: Instance): boolean {
  let top = element;
  while (top.parent !== undefined && top.parent !== document.root) top = top.parent;
  return isFactElement(top) && !facts.some((fact) => fact.element === top);
}
