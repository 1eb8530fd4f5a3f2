import type { Type } from './components.js';
import type { SimpleType } from './simple-type.js';

/** The type of the value of an element: its simple type, or that of its simple content; undefined without. */
export function valueTypeOf(type: Type): SimpleType | undefined {
  if (type.kind === 'simple') return type;
  return type.content.kind === 'simple' ? type.content.type : undefined;
}
