import type { Place } from '../../diagnostics/diagnostic.js';
import type { XmlElement } from './tree.js';

/** The place of an element in a file, for findings. */
export function placeOf(file: string, element: XmlElement): Place {
  return { file, line: element.position.line, column: element.position.column };
}
