import type { Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { CONTEXT, FOOTNOTE_LINK, LINK, UNIT, XBRLI } from '../../../instance/names.js';
import { nameInScope, writtenName } from '../../../instance/name-in-scope.js';
import { childElements } from '../../../xml/navigate.js';
import { placeOf } from '../../../xml/place.js';
import { namespaceOf, qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { elementNotExpected } from '../structure-findings.js';
import type { IsOutside } from './schema-valid.js';

/** In the order in which they must stand. */
const REFERENCES: readonly QName[] = ['schemaRef', 'linkbaseRef', 'roleRef', 'arcroleRef'].map((local) =>
  qname(LINK, local),
);
const ITEM = qname(XBRLI, 'item');
const TUPLE = qname(XBRLI, 'tuple');
const OTHERS: readonly QName[] = [ITEM, TUPLE, CONTEXT, UNIT, FOOTNOTE_LINK];

/**
 * XBRL 2.1 §4.1: link:schemaRef, link:linkbaseRef, link:roleRef and link:arcroleRef come first and in
 * that order; then come items, tuples, contexts, units and footnote links. The schema that libxml2 is
 * given leaves this open; an element that no schema declares is reported by `schema-valid`.
 */
export function rootContent(isOutside: IsOutside): Rule<Subject> {
  return {
    emits: [elementNotExpected],

    *check({ file, instance, taxonomy }) {
      let reached = 0;
      for (const child of childElements(instance.document.root)) {
        const order = REFERENCES.indexOf(child.name);
        if (order === -1) {
          reached = REFERENCES.length;
          if (!mayFollow(child, taxonomy, isOutside)) yield unexpected(child, OTHERS, file);
        } else if (order < reached) {
          yield unexpected(child, [...REFERENCES.slice(reached), ...OTHERS], file);
        } else {
          reached = order;
        }
      }
    },
  };
}

function mayFollow(child: XmlElement, taxonomy: Taxonomy, isOutside: IsOutside): boolean {
  // Elements of the instance namespace are left to the schema, which names each that may stand here.
  if (namespaceOf(child.name) === XBRLI || child.name === FOOTNOTE_LINK || isOutside(child.name)) return true;
  const declared = taxonomy.findElement(child.name);
  return declared === undefined || taxonomy.findConcept(child.name) !== undefined;
}

function unexpected(child: XmlElement, expected: readonly QName[], file: string): Diagnostic {
  const names = expected.map((name) => nameInScope(name, child));
  const params = { element: writtenName(child), expected: names };
  return elementNotExpected(params, { location: placeOf(file, child) });
}
