import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { qname } from '../xml/qname.js';
import { standsFor } from '../taxonomy/substitution.js';
import type { FormulaOptions, FormulaRun } from './formula/evaluate/run-formulas.js';
import type { Layer } from './layer.js';

export type FormulaChoice = 'on' | 'off';

/** What a user may choose about the formulas of a taxonomy. */
export interface FormulaRequest extends FormulaOptions {
  /** On where undefined. */
  readonly choice?: FormulaChoice | undefined;
}

const RESOURCE = qname('http://xbrl.org/2008/variable', 'resource');
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
  if (choice === 'off' || !hasFormulas(taxonomy)) return undefined;
  const { formulaLayer } = await import('./formula/layer.js');
  return formulaLayer(options, onRun);
}

/** Whether a taxonomy has assertions, formulas, parameters or custom functions. */
export function hasFormulas(taxonomy: Taxonomy): boolean {
  let answer = known.get(taxonomy);
  if (answer === undefined) known.set(taxonomy, (answer = findFormulas(taxonomy)));
  return answer;
}

function findFormulas(taxonomy: Taxonomy): boolean {
  if (taxonomy.findElement(RESOURCE) === undefined) return false;
  return taxonomy.documents.some(({ linkbases }) =>
    linkbases.some(({ links }) =>
      links.some(({ resources }) => resources.some(({ element }) => standsFor(element.name, RESOURCE, taxonomy))),
    ),
  );
}
