import { append } from '../../../../maps/append.js';
import { readLabel } from '../../../taxonomy/relationships/labels.js';
import {
  CONCEPT_LABEL,
  FACT_FOOTNOTE,
  STANDARD_FOOTNOTE,
  STANDARD_LABEL,
  STANDARD_LINK,
} from '../../../taxonomy/standard-roles.js';
import type { Label, Relationship, RoleType, Taxonomy } from '../../../taxonomy/taxonomy.js';
import { collapsed } from '../../../xml/collapsed.js';
import type { QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { type Args, optionalTextAt, textAt } from '../../../xpath/functions/arguments.js';
import type { Declared } from '../../../xpath/functions/declare.js';
import { type Sequence, stringValue } from '../../../xpath/xpath.js';
import { hostOf } from '../formula-host.js';
import { footnotesOf } from './footnotes.js';
import { checkInstance, elementAt, nameAt } from './report-arguments.js';

const LABEL = '$concept as xs:QName, $linkrole as xs:string?, $labelrole as xs:string?, $lang as xs:string';
const FOOTNOTE =
  '$item as element(), $linkrole as xs:string?, $arcrole as xs:string?, $footnoterole as xs:string?, $lang as xs:string';

/** What people read: labels (XBRL 2.1 §5.2.2), footnotes (§4.11), definitions of roles (§5.1.3, §5.1.4). */
export const RESOURCES: readonly Declared[] = [
  // 90503, 90503i: empty where there is none.
  [
    [
      `xfi:concept-label(${LABEL}) as xs:string`,
      `xfi:concept-label(${LABEL}, $instance as element(xbrli:xbrl)) as xs:string`,
    ],
    (args, call) => {
      checkInstance(args, 4, call);
      const role = roleAt(args, 2, STANDARD_LABEL);
      const labels = labelsOf(hostOf(call).taxonomy, nameAt(args, 0), roleAt(args, 1, STANDARD_LINK));
      const [label] = inLanguage(
        labels.filter((one) => one.role === role),
        textAt(args, 3),
      );
      return [stringValue(label?.text ?? '')];
    },
  ],
  // 90504, 90504i
  [
    [
      'xfi:arcrole-definition($arcrole as xs:string) as xs:string?',
      'xfi:arcrole-definition($arcrole as xs:string, $instance as element(xbrli:xbrl)) as xs:string?',
    ],
    (args, call) => {
      checkInstance(args, 1, call);
      return definitionOf(hostOf(call).taxonomy.findArcroleType(textAt(args, 0)));
    },
  ],
  // 90505, 90505i
  [
    [
      'xfi:role-definition($role as xs:string) as xs:string?',
      'xfi:role-definition($role as xs:string, $instance as element(xbrli:xbrl)) as xs:string?',
    ],
    (args, call) => {
      checkInstance(args, 1, call);
      return definitionOf(hostOf(call).taxonomy.findRoleType(textAt(args, 0)));
    },
  ],
  // 90506
  [
    [
      `xfi:fact-footnotes(${FOOTNOTE}) as xs:string*`,
      `xfi:fact-footnotes(${FOOTNOTE}, $instance as element(xbrli:xbrl)) as xs:string*`,
    ],
    (args, call) => {
      checkInstance(args, 5, call);
      const [linkRole, arcrole] = [roleAt(args, 1, STANDARD_LINK), roleAt(args, 2, FACT_FOOTNOTE)];
      const role = roleAt(args, 3, STANDARD_FOOTNOTE);
      const spend = (count: number): void => {
        call.budget.items(count);
      };
      const footnotes = footnotesOf(hostOf(call).instance, elementAt(args, 0, call), spend)
        .filter((one) => one.linkRole === linkRole && one.arcrole === arcrole)
        .map(({ footnote }) => footnote);
      const found = inLanguage(
        footnotes.filter((one) => one.role === role),
        textAt(args, 4),
      );
      return found.map(({ text }) => stringValue(text));
    },
  ],
];

/** What holds where an argument is () or ''. */
function roleAt(args: Args, index: number, standard: string): string {
  const role = optionalTextAt(args, index);
  return role === undefined || role === '' ? standard : role;
}

function definitionOf(type: RoleType | undefined): Sequence {
  return type?.definition === undefined ? [] : [stringValue(type.definition)];
}

const known = new WeakMap<Taxonomy, ReadonlyMap<XmlElement, readonly Relationship[]>>();

/** The labels of a concept in the network of one link role, after prohibition. */
function labelsOf(taxonomy: Taxonomy, concept: QName, linkRole: string): readonly Label[] {
  const relationships = known.get(taxonomy) ?? labelArcs(taxonomy);
  known.set(taxonomy, relationships);
  const element = taxonomy.findConcept(concept)?.element;
  const found = (element && relationships.get(element)) ?? [];
  return found.filter(({ role }) => role === linkRole).map(({ to }) => readLabel(to));
}

function labelArcs(taxonomy: Taxonomy): ReadonlyMap<XmlElement, readonly Relationship[]> {
  const byConcept = new Map<XmlElement, Relationship[]>();
  for (const relationship of taxonomy.findRelationships(CONCEPT_LABEL)) {
    append(byConcept, relationship.from, relationship);
  }
  return byConcept;
}

/** Those in a language; otherwise in the nearest that it is a variety of: `en` for `en-GB` (RFC 4647 §3.4). */
function inLanguage(labels: readonly Label[], language: string): readonly Label[] {
  const subtags = collapsed(language).toLowerCase().split('-');
  for (let count = subtags.length; count > 0; count--) {
    const range = subtags.slice(0, count).join('-');
    const found = labels.filter((label) => label.language.toLowerCase() === range);
    if (found.length > 0) return found;
  }
  return [];
}
