import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { placeOf } from '../../xml/place.js';
import { isInstalled } from '../documents-to-judge.js';
import type { XmlElement } from '../../xml/tree.js';
import { rootOf } from './open-host.js';

const known = new WeakMap<Taxonomy, ReadonlyMap<XmlElement, string>>();

/** The place of an element of a taxonomy document, for findings; undefined for one that is of none. */
export function placeInTaxonomy(taxonomy: Taxonomy, element: XmlElement): Place | undefined {
  const file = filesByRoot(taxonomy).get(rootOf(element));
  return file === undefined ? undefined : placeOf(file, element);
}

function filesByRoot(taxonomy: Taxonomy): ReadonlyMap<XmlElement, string> {
  const before = known.get(taxonomy);
  if (before !== undefined) return before;
  // What came with the program is named by its address: where it is installed differs by machine.
  const files = new Map(
    taxonomy.documents.map(({ root, url, file }) => [root, isInstalled(url, taxonomy) ? url : file]),
  );
  known.set(taxonomy, files);
  return files;
}
