import type { Item } from '../../instance/instance.js';
import { reportedText } from '../../instance/reported-text.js';
import { canonicalText } from '../canonical-value.js';
import type { ConceptKind } from '../concept-kinds.js';
import { childElements } from '../../xml/navigate.js';
import { namesInText } from './names-in-text.js';
import type { ReportPrefixes } from './report-prefixes.js';

/** The canonical value of an item that is not nil (xBRL-JSON 1.0 §6.1.1); undefined where it has none of its type. */
export function writtenValue(item: Item, kind: ConceptKind, prefixes: ReportPrefixes): string | undefined {
  if (childElements(item.element).next().done !== true) return undefined;
  const text = reportedText(item, kind.concept);
  if (kind.names === 'none') return canonicalText(kind.concept.type, text);
  const names = namesInText(text, kind.names, item.element);
  if (names === undefined) return undefined;
  const written = names.map(({ namespace, local }) => `${prefixes.prefixOf(namespace)}:${local}`);
  return kind.names === 'expanded-names' ? [...written].sort().join(' ') : written.join(' ');
}
