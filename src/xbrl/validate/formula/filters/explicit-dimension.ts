import type { Taxonomy } from '../../../taxonomy/taxonomy.js';
import { collapsed } from '../../../xml/collapsed.js';
import { childElements, firstChild, ownText, resolveQName } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { ATOMIC, atomize, cast } from '../../../xpath/xpath.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { checkDimension } from './check-dimension.js';
import type { FilterKind, FilterSource } from './filter.js';
import { nameModel } from './qname-model.js';

export const DIMENSION_FILTER = 'http://xbrl.org/2008/filter/dimension';
const [DIMENSION, MEMBER, VARIABLE, NAME, NAME_EXPRESSION, LINK_ROLE, ARCROLE, AXIS] = [
  ...['dimension', 'member', 'variable', 'qname', 'qnameExpression', 'linkrole', 'arcrole', 'axis'],
].map((local) => qname(DIMENSION_FILTER, local)) as [QName, QName, QName, QName, QName, QName, QName, QName];

/** The members that a fact may have, by name. */
type Members = (fact: FormulaFact, evaluation: Evaluation, dimension: QName) => ReadonlySet<QName>;

/**
 * Dimension Filters 1.0 §2.1: items with a value for an explicit dimension, the default included; one of
 * some members, or of those that a network has from a member on.
 */
export const explicitDimension: FilterKind = {
  element: qname(DIMENSION_FILTER, 'explicitDimension'),
  aspectModel: 'dimensional',

  compile(source) {
    const dimension = nameModel(firstChild(source.element, DIMENSION) ?? source.element, source);
    const members = [...childElements(source.element, MEMBER)].map((member) => readMember(member, source));
    const { written } = dimension;
    return {
      covers:
        written === undefined
          ? (evaluation) => [{ dimension: dimension.without(evaluation) }]
          : [{ dimension: written }],
      matches: (fact, evaluation) => {
        const name = dimension.of(fact, evaluation);
        checkDimension(name, 'explicit', source.taxonomy, source.element);
        const value = evaluation.host.facts.dimensionOf(fact, name);
        if (value === undefined || !('member' in value)) return false;
        return (
          members.length === 0 || members.some((member) => member(fact, evaluation, name).has(value.member))
        );
      },
    };
  },
};

function readMember(element: XmlElement, source: FilterSource): Members {
  const start = startOf(element, source);
  const axis = text(element, AXIS);
  if (axis === undefined) return start;
  const network = { role: text(element, LINK_ROLE) ?? '', arcrole: text(element, ARCROLE) ?? '' };
  const isSelf = axis.endsWith('-or-self');
  const isDeep = axis.startsWith('descendant');
  // The facts of one evaluation most often start from the same members.
  let last: { readonly key: string; readonly found: ReadonlySet<QName> } | undefined;
  return (fact, evaluation, dimension) => {
    const starts = start(fact, evaluation, dimension);
    const key = [...starts].join(' ');
    if (last?.key === key) return last.found;
    const found = new Set<QName>();
    for (const member of starts) {
      if (isSelf) found.add(member);
      for (const below of membersBelow(source.taxonomy, member, network, isDeep)) found.add(below);
    }
    last = { key, found };
    return found;
  };
}

/** The member, or members, that a `member` element names. */
function startOf(element: XmlElement, source: FilterSource): Members {
  const [named] = childElements(element);
  const lexical = named === undefined ? '' : ownText(named);
  if (named?.name === NAME) {
    const members = new Set([resolveQName(named, lexical) ?? qname('', collapsed(lexical))]);
    return () => members;
  }
  if (named?.name === NAME_EXPRESSION) {
    const expression = source.expression(lexical, named);
    return (fact, evaluation) =>
      expression.derive(evaluation, fact.node, (sequence) => {
        const values = atomize(sequence).map((value) => cast(value, ATOMIC.QName));
        return new Set(values.flatMap((value) => (value.kind === 'QName' ? value.name : [])));
      });
  }
  if (named?.name !== VARIABLE) return () => new Set();
  const variable = source.variable(lexical, named);
  return (_fact, evaluation, dimension) => {
    const values = (evaluation.binding(variable)?.facts ?? []).map((fact) =>
      evaluation.host.facts.dimensionOf(fact, dimension),
    );
    return new Set(values.flatMap((value) => (value !== undefined && 'member' in value ? value.member : [])));
  };
}

/** The members that consecutive relationships lead to, from role to role by xbrldt:targetRole, each once. */
function membersBelow(
  taxonomy: Taxonomy,
  member: QName,
  { role, arcrole }: { readonly role: string; readonly arcrole: string },
  isDeep: boolean,
): ReadonlySet<QName> {
  const found = new Set<QName>();
  const seen = new Set<string>();
  const open = [{ member, role }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const key = `${at.member} ${at.role}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { to, targetRole } of taxonomy.filterOutgoing(at.member, arcrole, at.role)) {
      found.add(to.name);
      if (isDeep) open.push({ member: to.name, role: targetRole ?? at.role });
    }
  }
  return found;
}

function text(parent: XmlElement, name: QName): string | undefined {
  const child = firstChild(parent, name);
  return child === undefined ? undefined : collapsed(ownText(child));
}
