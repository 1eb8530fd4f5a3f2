import { append } from '../../../maps/append.js';
import { childElements, collapsedAttribute, ownText } from '../../xml/navigate.js';
import { qname, type QName } from '../../xml/qname.js';
import type { XmlElement } from '../../xml/tree.js';
import { link, xlink } from '../names.js';
import { CONCEPT_LABEL, CONCEPT_REFERENCE, ELEMENT_LABEL } from '../standard-roles.js';
import { standsFor } from '../substitution.js';
import type { Label, ReferenceResource, Taxonomy } from '../taxonomy.js';
import { byRoleAndLanguage, readLabel } from './labels.js';
import type { Networks } from './networks.js';

export const ELEMENT_REFERENCE = 'http://xbrl.org/arcrole/2008/element-reference';
const STANDARD_REFERENCE = 'http://www.xbrl.org/2003/role/reference';

/** The heads of generic labels (Generic Labels 1.0 §2.1) and generic references (Generic References 1.0 §2.1). */
export const GENERIC_LABEL = qname('http://xbrl.org/2008/label', 'label');
export const GENERIC_REFERENCE = qname('http://xbrl.org/2008/reference', 'reference');

const ROLE = xlink('role');
const NO_LABELS: readonly Label[] = [];
const NO_REFERENCES: readonly ReferenceResource[] = [];

/** The arcs that lead to resources of a kind, and what the resources are. */
type Kind = readonly (readonly [arcrole: string, head: QName])[];

const LABELS: Kind = [
  [CONCEPT_LABEL, link('label')],
  [ELEMENT_LABEL, GENERIC_LABEL],
];
const REFERENCES: Kind = [
  [CONCEPT_REFERENCE, link('reference')],
  [ELEMENT_REFERENCE, GENERIC_REFERENCE],
];

/** The labels and references of any element of a DTS, after prohibition; each kind collected when asked for. */
export class ElementResources {
  private labels: ReadonlyMap<XmlElement, readonly Label[]> | undefined;
  private references: ReadonlyMap<XmlElement, readonly ReferenceResource[]> | undefined;

  constructor(
    private readonly networks: Networks,
    private readonly declarations: Pick<Taxonomy, 'findElement' | 'isInSubstitutionGroup'>,
  ) {}

  labelsOf(element: XmlElement): readonly Label[] {
    if (this.labels === undefined) {
      const labels = this.collect(LABELS, readLabel);
      for (const known of labels.values()) known.sort(byRoleAndLanguage);
      this.labels = labels;
    }
    return this.labels.get(element) ?? NO_LABELS;
  }

  referencesOf(element: XmlElement): readonly ReferenceResource[] {
    this.references ??= this.collect(REFERENCES, readReference);
    return this.references.get(element) ?? NO_REFERENCES;
  }

  private collect<Read>(kind: Kind, read: (resource: XmlElement) => Read): Map<XmlElement, Read[]> {
    const found = new Map<XmlElement, Read[]>();
    for (const [arcrole, head] of kind) {
      for (const { from, to } of this.networks.find(arcrole)) {
        if (!standsFor(to.name, head, this.declarations)) continue;
        append(found, from, read(to));
      }
    }
    return found;
  }
}

/** A reference resource; a reference of XBRL 2.1 without a role is a standard one (XBRL 2.1 §5.2.3.2.1). */
function readReference(element: XmlElement): ReferenceResource {
  const standard = element.name === link('reference') ? STANDARD_REFERENCE : '';
  const parts = [...childElements(element)].map((part) => ({ name: part.name, text: ownText(part).trim() }));
  return { role: collapsedAttribute(element, ROLE) ?? standard, parts, element };
}
