import { collapsed } from '../../xml/collapsed.js';
import { lookupNamespace } from '../../xml/navigate.js';
import type { XmlElement } from '../../xml/tree.js';
import type { Names } from '../concept-kinds.js';
import type { ExpandedName } from '../resolve/resolve-value.js';

/** The names that the text of an element speaks of, with their namespaces; undefined where it is none of them. */
export function namesInText(text: string, names: Names, at: XmlElement): readonly ExpandedName[] | undefined {
  const trimmed = collapsed(text);
  const isList = names === 'sqnames' || names === 'expanded-names';
  const written = isList ? trimmed.split(' ').filter((name) => name !== '') : [trimmed];
  const found: ExpandedName[] = [];
  for (const name of written) {
    const isExpanded = names === 'expanded-name' || names === 'expanded-names';
    const read = isExpanded ? readExpanded(name) : readPrefixed(name, at);
    if (read === undefined || read.namespace === '' || read.local === '') return undefined;
    found.push(read);
  }
  return found;
}

/** Extensible Enumerations 2.0 §5: a URI, and a local name behind its last `#`. */
function readExpanded(name: string): ExpandedName {
  const end = name.lastIndexOf('#');
  return { namespace: name.slice(0, Math.max(end, 0)), local: name.slice(end + 1) };
}

function readPrefixed(name: string, at: XmlElement): ExpandedName | undefined {
  const colon = name.indexOf(':');
  const namespace = lookupNamespace(at.scope, name.slice(0, Math.max(colon, 0)));
  return namespace === undefined ? undefined : { namespace, local: name.slice(colon + 1) };
}
