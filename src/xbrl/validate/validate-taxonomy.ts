import type { Discovery } from '../taxonomy/dts.js';
import { DIMENSION_ITEM, HYPERCUBE_ITEM } from '../taxonomy/names.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { type CalculationChoice, calculationLayer } from './calculation/layer.js';
import { dimensions } from './dimensions/layer.js';
import { enumerations } from './enumerations/layer.js';
import { type FormulaRequest, formulaLayerFor } from './formula-request.js';
import { genericLinks } from './generic-links/layer.js';
import { type LayerResult, runOnTaxonomy, statusOf } from './layer.js';
import { notesOf } from './rewritten-part.js';
import { type EntryPointName, type FileVerdict, findingsOf, verdictOf } from './verdict.js';
import { xbrl21 } from './xbrl21/layer.js';
import { xmlSchemaLayer } from './xml-schema/layer.js';

export interface TaxonomyRequest {
  /** How findings name the file, folder or package. */
  readonly file: string;
  /** Set where the file has entry points and this is one of them. */
  readonly entryPoint?: EntryPointName;
  readonly discovery: Discovery;
  /** What was said of the file itself. */
  readonly before: readonly LayerResult[];
  /** How calculations are asked for; each arcrole as its specification says where they are not. */
  readonly calculation?: CalculationChoice | undefined;
  /** How formulas are asked for; they are read where there are any. */
  readonly formula?: FormulaRequest | undefined;
}

/** Judges a taxonomy for itself: filing rules and business rules are about reports. */
export async function validateTaxonomy(request: TaxonomyRequest): Promise<FileVerdict> {
  const { file, entryPoint, before } = request;
  const { taxonomy, diagnostics, missing } = request.discovery;
  const status = missing.length > 0 ? 'skipped' : statusOf(diagnostics);
  const layers: LayerResult[] = [...before, { name: 'dts', status, diagnostics }];
  const calculation = calculationLayer(request.calculation);
  const formula = await formulaLayerFor(taxonomy, request.formula);
  for (const layer of [
    await xmlSchemaLayer(taxonomy),
    xbrl21,
    genericLinks,
    dimensions,
    enumerations,
    formula,
    calculation,
  ]) {
    if (layer !== undefined) layers.push(runOnTaxonomy(layer, { taxonomy }, layers));
  }
  return {
    file,
    ...(entryPoint !== undefined && { entryPoint }),
    verdict: verdictOf(
      layers,
      layers.map(({ name }) => name),
    ),
    profile: 'xbrl',
    layers,
    concepts: countConcepts(taxonomy),
    diagnostics: findingsOf(layers),
    notes: notesOf(taxonomy, formula === undefined ? 'none' : 'all'),
    skippedRules: [],
  };
}

/** The heads that Dimensions 1.0 declares stand for no concept themselves. */
function countConcepts(taxonomy: Taxonomy): number {
  let count = 0;
  for (const { name } of taxonomy.findAllConcepts()) {
    if (name !== HYPERCUBE_ITEM && name !== DIMENSION_ITEM) count++;
  }
  return count;
}
