import { LINK, link } from '../../taxonomy/names.js';
import type { QName } from '../../xml/qname.js';

const ROLE = 'http://www.xbrl.org/2003/role/';
const ARCROLE = 'http://www.xbrl.org/2003/arcrole/';

const LABEL_ROLES = [
  ...['label', 'terseLabel', 'verboseLabel', 'positiveLabel', 'positiveTerseLabel', 'positiveVerboseLabel'],
  ...['negativeLabel', 'negativeTerseLabel', 'negativeVerboseLabel', 'zeroLabel', 'zeroTerseLabel'],
  ...['zeroVerboseLabel', 'totalLabel', 'periodStartLabel', 'periodEndLabel', 'documentation'],
  ...['definitionGuidance', 'disclosureGuidance', 'presentationGuidance', 'measurementGuidance'],
  ...['commentaryGuidance', 'exampleGuidance'],
];

const REFERENCE_ROLES = [
  ...['reference', 'definitionRef', 'disclosureRef', 'mandatoryDisclosureRef', 'recommendedDisclosureRef'],
  ...['unspecifiedDisclosureRef', 'presentationRef', 'measurementRef', 'commentaryRef', 'exampleRef'],
];

export const LINKBASE_KINDS = ['calculation', 'definition', 'label', 'presentation', 'reference'] as const;

const EXTENDED_LINKS = [...LINKBASE_KINDS, 'footnote'].map((kind) => link(`${kind}Link`));

/**
 * The elements that each standard role is for: extended links (XBRL 2.1 §3.5.3.3), labels (§5.2.2.2.2),
 * references (§5.2.3.2.1), footnotes (§4.11.1.2) and linkbase references (§4.3.4).
 */
export const STANDARD_ROLES: ReadonlyMap<string, readonly QName[]> = new Map<string, readonly QName[]>([
  [`${ROLE}link`, EXTENDED_LINKS],
  ...LABEL_ROLES.map((name) => [`${ROLE}${name}`, [link('label')]] as const),
  ...REFERENCE_ROLES.map((name) => [`${ROLE}${name}`, [link('reference')]] as const),
  [`${ROLE}footnote`, [link('footnote')]],
  ...LINKBASE_KINDS.map((kind) => [`${ROLE}${kind}LinkbaseRef`, [link('linkbaseRef')]] as const),
]);

interface StandardArcrole {
  readonly arc: QName;
  readonly cyclesAllowed: 'any' | 'undirected';
}

/**
 * The arc that each standard arcrole is for, and the cycles that its networks may have (XBRL 2.1 §4.11.1.3.1,
 * §5.2.2.3, §5.2.3.3, §5.2.4.2, §5.2.5.2, §5.2.6.2).
 */
export const STANDARD_ARCROLES: ReadonlyMap<string, StandardArcrole> = new Map(
  (
    [
      ['fact-footnote', 'footnoteArc', 'any'],
      ['concept-label', 'labelArc', 'any'],
      ['concept-reference', 'referenceArc', 'any'],
      ['parent-child', 'presentationArc', 'undirected'],
      ['summation-item', 'calculationArc', 'any'],
      ['general-special', 'definitionArc', 'undirected'],
      ['essence-alias', 'definitionArc', 'undirected'],
      ['similar-tuples', 'definitionArc', 'any'],
      ['requires-element', 'definitionArc', 'any'],
    ] as const
  ).map(([name, arc, cyclesAllowed]) => [`${ARCROLE}${name}`, { arc: link(arc), cyclesAllowed }]),
);

export const SUMMATION_ITEM = `${ARCROLE}summation-item`;
export const CALCULATION_1_1 = 'https://xbrl.org/2023/arcrole/summation-item';
export const GENERAL_SPECIAL = `${ARCROLE}general-special`;
export const ESSENCE_ALIAS = `${ARCROLE}essence-alias`;
export const SIMILAR_TUPLES = `${ARCROLE}similar-tuples`;
export const REQUIRES_ELEMENT = `${ARCROLE}requires-element`;

const STANDARD_START = `{${LINK}}`;

/** Whether an element is one that the specification itself gives to linkbases. */
export function isStandardElement(name: QName): boolean {
  return name.startsWith(STANDARD_START);
}
