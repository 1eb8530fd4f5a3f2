import type { Text } from '../../../diagnostics/diagnostic.js';
import type { TypeDefinition } from '../../taxonomy/taxonomy.js';
import { collapsed } from '../../xml/collapsed.js';
import { XMLNS } from '../../xml/namespaces.js';
import { illegalCharacterIndex } from '../../xml/write-xml.js';
import { canonicalText } from '../canonical-value.js';
import type { Names } from '../concept-kinds.js';
import type { PrefixMap } from '../prefix-map.js';

export interface ExpandedName {
  readonly namespace: string;
  readonly local: string;
}

/** A value as an instance has it: its text, or names that are yet to get the prefixes of that instance. */
export type InstanceText = string | readonly ExpandedName[];

export type ResolvedValue =
  | {
      readonly kind: 'value';
      readonly text: InstanceText;
      /** Its canonical form in xBRL-JSON. */
      readonly canonical: string;
    }
  | { readonly kind: 'unbound'; readonly name: string }
  | { readonly kind: 'wrong'; readonly reason: Text };

/** What a value of a fact or of a typed dimension is in an instance (xBRL-JSON 1.0 §5.1, OIM 1.0 §4). */
export function resolveValue(
  text: string,
  names: Names,
  type: TypeDefinition | undefined,
  prefixes: PrefixMap,
): ResolvedValue {
  if (illegalCharacterIndex(text) !== -1) return { kind: 'wrong', reason: NO_XML };
  if (names === 'none') {
    return { kind: 'value', text, canonical: canonicalText(type, text) ?? text };
  }
  const isList = names === 'sqnames' || names === 'expanded-names';
  const trimmed = collapsed(text);
  const written = isList ? trimmed.split(' ').filter((name) => name !== '') : [trimmed];
  const read: ExpandedName[] = [];
  for (const name of written) {
    const expanded = prefixes.sqname(name);
    if (expanded === 'unbound') return { kind: 'unbound', name };
    if (expanded === 'no-name') return { kind: 'wrong', reason: NO_NAME };
    if (expanded.namespace === XMLNS) return { kind: 'wrong', reason: NO_PREFIX };
    read.push(expanded);
  }
  if (names !== 'expanded-name' && names !== 'expanded-names') {
    return { kind: 'value', text: read, canonical: written.join(' ') };
  }
  // Extensible Enumerations 2.0 §5.1.2: an instance has the members of a set in the order of their URIs.
  const uris = read.map(({ namespace, local }) => `${namespace}#${local}`).sort();
  return { kind: 'value', text: uris.join(' '), canonical: [...written].sort().join(' ') };
}

const NO_XML: Text = {
  nl: 'er staat een teken in dat XBRL niet kent',
  en: 'it has a character that XBRL does not know',
};
const NO_PREFIX: Text = {
  nl: `een naam in ${XMLNS} heeft in XML geen prefix`,
  en: `a name in ${XMLNS} has no prefix in XML`,
};
const NO_NAME: Text = { nl: 'het is geen naam met een prefix', en: 'it is no name with a prefix' };
