import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { placeOf } from '../../xml/place.js';
import type { XmlElement } from '../../xml/tree.js';
import { isInstalled } from '../documents-to-judge.js';

/** The place of an element of a taxonomy document, for findings; undefined for one that is of none. */
export function placeInTaxonomy(taxonomy: Taxonomy, element: XmlElement): Place | undefined {
  const document = taxonomy.documentOf(element);
  if (document === undefined) return undefined;
  const { url, file } = document;
  // What came with the program is named by its address: where it is installed differs by machine.
  return placeOf(isInstalled(url, taxonomy) ? url : file, element);
}
