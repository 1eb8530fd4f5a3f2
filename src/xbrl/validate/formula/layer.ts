import type { Layer, Rule } from '../layer.js';
import type { TaxonomySubject } from '../subject.js';
import { compiledFormulas } from './compile/compile-formulas.js';
import { type FormulaOptions, type FormulaRun, runFormulas } from './evaluate/run-formulas.js';
import { evaluationDiagnostics, readingDiagnostics } from './rules/formula-diagnostics.js';

/** Variables 1.0 and what builds on it: the resources can be read, and mean something. */
const formulasReadable: Rule<TaxonomySubject> = {
  emits: readingDiagnostics,
  check: ({ taxonomy }) => compiledFormulas(taxonomy).problems,
};

/**
 * XBRL Formula: the rules that a taxonomy brings along.
 *
 * @param options what is asked of an instance
 * @param onRun is given what was found of each instance, counts included
 */
export function formulaLayer(
  options: FormulaOptions = {},
  onRun: (run: FormulaRun) => void = () => {},
): Layer {
  return {
    name: 'formula',
    needs: ['dts', 'xbrl21', 'dimensions'],
    taxonomyRules: [formulasReadable],
    instanceRules: [
      {
        emits: evaluationDiagnostics,
        check: ({ instance, taxonomy }) => {
          const run = runFormulas(instance, taxonomy, options);
          onRun(run);
          return run.findings;
        },
      },
    ],
  };
}
