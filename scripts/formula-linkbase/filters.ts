import { part } from '../xml-document.js';
import type { Filter, FilterUse } from './assertion.js';

/** `SectorBi` of `ocw-i:SectorBi`. */
export function localPart(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Facts of one of some concepts. */
export function ofConcepts(...names: readonly string[]): Filter {
  const element = part(
    'cf:conceptName',
    {},
    names.map((name) => part('cf:concept', {}, [part('cf:qname', {}, name)])),
  );
  return { id: `concept_${names.map(localPart).join('_')}`, element };
}

/** Facts of items. */
export const anyItem: Filter = {
  id: 'anyItem',
  element: part('cf:conceptSubstitutionGroup', { strict: 'false' }, [
    part('cf:substitutionGroup', {}, [part('cf:qname', {}, 'xbrli:item')]),
  ]),
};

export function ofBalance(balance: 'debit' | 'credit'): Filter {
  return { id: `balance_${balance}`, element: part('cf:conceptBalance', { balance }) };
}

/** Facts of the children of a concept in the presentation of a role. */
export function childrenOf(concept: string, role: string): Filter {
  return {
    id: `children_${localPart(concept)}`,
    element: part('crf:conceptRelation', {}, [
      part('crf:qname', {}, concept),
      part('crf:linkrole', {}, role),
      part('crf:arcrole', {}, 'http://www.xbrl.org/2003/arcrole/parent-child'),
      part('crf:axis', {}, 'child'),
    ]),
  };
}

/** Facts that have a value on a typed axis. */
export function onTypedAxis(axis: string): Filter {
  return {
    id: `axis_${localPart(axis)}`,
    element: part('df:typedDimension', {}, [part('df:dimension', {}, [part('df:qname', {}, axis)])]),
  };
}

/** Facts that have one of some members on an explicit axis; with any member where none is named. */
export function onExplicitAxis(axis: string, members: readonly string[], id: string): Filter {
  return {
    id,
    element: part('df:explicitDimension', {}, [
      part('df:dimension', {}, [part('df:qname', {}, axis)]),
      ...members.map((member) => part('df:member', {}, [part('df:qname', {}, member)])),
    ]),
  };
}

/** Says of aspects that it does not matter whether they agree. */
export function covering(...aspects: readonly string[]): Filter {
  return {
    id: `cover_${aspects.join('_')}`,
    element: part(
      'acf:aspectCover',
      {},
      aspects.map((aspect) => part('acf:aspect', {}, aspect)),
    ),
  };
}

export function either(id: string, joins: readonly FilterUse[]): Filter {
  return { id, element: part('bf:orFilter'), joins };
}
