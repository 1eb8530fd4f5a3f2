import type { Place } from '../../diagnostics/diagnostic.js';
import type { XmlElement } from './tree.js';

/** The place of an element, for findings: in the file that it says it is from, else in the file given. */
export function placeOf(file: string, element: XmlElement): Place {
  const { line, column } = element.position;
  return { file: element.file ?? file, line, column };
}
