import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { xlink } from '../../../taxonomy/names.js';
import { attribute } from '../../../xml/navigate.js';
import { clause } from '../clause.js';
import { at, linkRule } from '../link-holders.js';

export const pointerNotAllowed = defineDiagnostic<{ href: string }>({
  code: 'xbrl21:pointer-scheme',
  severity: 'error',
  basis: clause('3.5.4'),
  aliases: ['xbrl.3.5.4:hrefScheme'],
  message: {
    nl: ({ href }) => `De verwijzing ${href} gebruikt een schrijfwijze die XBRL niet toelaat.`,
    en: ({ href }) => `The reference ${href} uses a notation that XBRL does not allow.`,
  },
  help: {
    nl: 'Verwijs met een id (#naam) of met het element()-schema (#element(/1/14)).',
    en: 'Refer by an id (#name) or by the element() scheme (#element(/1/14)).',
  },
});

/** Nearly all there are, and nothing: quick to tell. */
const ORDINARY = /^(?:[A-Za-z_][\w.-]*)?$/;
const SHORTHAND = /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u;
const ELEMENT_SCHEME = /element\([^()]*\)/g;

/**
 * XBRL 2.1 §3.5.4: the fragment of a reference is a shorthand pointer (an id) or one or more pointers of the
 * element() scheme; no other scheme may stand there, not even behind one that finds something.
 */
export const locatorPointer = linkRule([pointerNotAllowed], function* ({ file, links, roleReferences }) {
  for (const { locators } of links) {
    for (const { element, target } of locators) {
      if (target === undefined || isAllowed(target.fragment)) continue;
      yield pointerNotAllowed({ href: attribute(element, HREF) ?? '' }, at(file, element));
    }
  }
  for (const { element, href, fragment } of roleReferences) {
    if (!isAllowed(fragment)) yield pointerNotAllowed({ href }, at(file, element));
  }
});

const HREF = xlink('href');

function isAllowed(fragment: string): boolean {
  if (ORDINARY.test(fragment) || SHORTHAND.test(fragment)) return true;
  return fragment.trim() !== '' && fragment.replace(ELEMENT_SCHEME, '').trim() === '';
}
