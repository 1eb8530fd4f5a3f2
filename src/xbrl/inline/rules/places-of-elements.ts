import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { localNameOf, namespaceOf } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { ASK_MAKER, inlineBasis, type InlineRule } from '../inline-rule.js';
import { IX, XHTML } from '../names.js';
import { type Tag, tagPlace } from '../tag.js';

export const misplacedElement = defineDiagnostic<{ name: string; within: string }>({
  code: 'inline:misplaced-element',
  severity: 'error',
  basis: inlineBasis('8.1.1, 9.1.1, 12.1.1, 13.1.1, 14.1.1; schema'),
  aliases: ['MisplacedIXElement', 'xbrl.core.xml.SchemaValidationError.cvc-complex-type_2_4_a'],
  message: {
    nl: ({ name, within }) => `Het element ix:${name} mag niet in ${within} staan.`,
    en: ({ name, within }) => `The element ix:${name} may not stand in ${within}.`,
  },
  help: ASK_MAKER,
});

/** The element of Inline XBRL that some may only be children of. */
const PARENTS: Readonly<Record<string, string>> = {
  hidden: 'header',
  references: 'header',
  resources: 'header',
  relationship: 'resources',
};

/**
 * Elements of XHTML 1.1 whose content model has no place for elements of Inline XBRL: what only holds parts of
 * itself, what only holds text, and what holds nothing.
 */
const CLOSED: ReadonlySet<string> = new Set(
  (
    'html head title style script table thead tbody tfoot tr colgroup ul ol dl select optgroup option textarea ' +
    'area base br col hr img input link meta param'
  ).split(' '),
);

/**
 * §8.1.1, §9.1.1, §12.1.1, §13.1.1, §14.1.1 and the schema (§3.4): which element may hold which. The header is
 * not in the head of the page, its parts are in the header, and nothing of Inline XBRL is in a context or unit.
 */
export const placesOfElements: InlineRule = {
  emits: [misplacedElement],

  *check({ tags }) {
    for (const tag of tags) {
      const within = wrongParent(tag);
      if (within !== undefined)
        yield misplacedElement({ name: tag.name, within }, { location: tagPlace(tag) });
    }
  },
};

function wrongParent(tag: Tag): string | undefined {
  const { parent } = tag.element;
  if (parent === undefined) return undefined;
  if (tag.isInResource) return shown(parent);
  const namespace = namespaceOf(parent.name);
  const local = localNameOf(parent.name);
  const wanted = Object.hasOwn(PARENTS, tag.name) ? PARENTS[tag.name] : undefined;
  if (wanted !== undefined) return namespace === IX && local === wanted ? undefined : shown(parent);
  return namespace === XHTML && CLOSED.has(local) ? local : undefined;
}

function shown({ prefix, name }: XmlElement): string {
  return prefix === '' ? localNameOf(name) : `${prefix}:${localNameOf(name)}`;
}
