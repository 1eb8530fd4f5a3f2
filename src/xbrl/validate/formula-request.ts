import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { namespaceOf } from '../xml/qname.js';
import type { FormulaOptions, FormulaRun } from './formula/evaluate/run-formulas.js';
import type { Layer } from './layer.js';

/** Whether the assertions of a taxonomy are evaluated (Formula 1.0). */
export type FormulaChoice = 'on' | 'off';

/** What a user may choose about the formulas of a taxonomy. */
export interface FormulaRequest extends FormulaOptions {
  /** On where undefined. */
  readonly choice?: FormulaChoice | undefined;
}

/** What the names of formula resources begin with, and their namespaces. */
const START = '{http://xbrl.org/2008/';
const NAMESPACES = new Set(
  ['variable', 'formula', 'assertion/value', 'assertion/existence', 'assertion/consistency'].map(
    (end) => `http://xbrl.org/2008/${end}`,
  ),
);
const known = new WeakMap<Taxonomy, boolean>();

/**
 * The layer that judges formulas, where the taxonomy has any and they are asked for. Its room is loaded
 * then only: most taxonomies have none.
 *
 * @param onRun is given what was found of an instance
 */
export async function formulaLayerFor(
  taxonomy: Taxonomy,
  { choice, ...options }: FormulaRequest = {},
  onRun?: (run: FormulaRun) => void,
): Promise<Layer | undefined> {
  // Of a taxonomy without assertions none can be asked for.
  const isAsked = options.assertion !== undefined || options.trace !== undefined;
  if (choice === 'off' || (!isAsked && !hasFormulas(taxonomy))) return undefined;
  const { formulaLayer } = await import('./formula/layer.js');
  return formulaLayer(options, onRun);
}

/** Whether a taxonomy has assertions, formulas, parameters or custom functions. */
export function hasFormulas(taxonomy: Taxonomy): boolean {
  let answer = known.get(taxonomy);
  if (answer === undefined) known.set(taxonomy, (answer = findFormulas(taxonomy)));
  return answer;
}

/** By their names: a taxonomy need not have the schemas of what stands in its links. */
function findFormulas({ undescribedDocuments }: Taxonomy): boolean {
  for (const { linkbases } of undescribedDocuments) {
    for (const { links } of linkbases) {
      for (const { resources } of links) {
        for (const { element } of resources) {
          if (element.name.startsWith(START) && NAMESPACES.has(namespaceOf(element.name))) return true;
        }
      }
    }
  }
  return false;
}
