import { profilesFor } from '../../src/pipeline/validate/profile-choice.js';
import { installedProfiles } from '../../src/pipeline/taxonomy/taxonomies.js';
import type { FormulaHost } from '../../src/xbrl/validate/formula/formula-host.js';
import { outputDocument } from '../../src/xbrl/validate/formula/formulas/output-document.js';
import type { OutputFact } from '../../src/xbrl/validate/formula/formulas/output-fact.js';
import { validateFile } from '../../src/xbrl/validate/validate-file.js';
import type { FileVerdict } from '../../src/xbrl/validate/verdict.js';
import { outputDifferences } from './output-differences.js';

const profiles = profilesFor(undefined, installedProfiles());

/** The facts that formulas make of the instance of a variation. */
export class FormulaOutput {
  private readonly facts: OutputFact[] = [];
  private host: FormulaHost | undefined;

  readonly take = (fact: OutputFact, host: FormulaHost): void => {
    this.facts.push(fact);
    this.host = host;
  };

  /** What is not as in the instance that a suite expects. @param paths of that instance; none where it expects none */
  differences([path]: readonly string[]): readonly string[] {
    if (path === undefined) return [];
    return outputDifferences(
      this.facts.map(({ item }) => item),
      path,
      this.host?.taxonomy,
    );
  }

  /** The facts judged as an instance of its own, by the taxonomy of the input: a suite may call it invalid. */
  async verdicts(): Promise<readonly FileVerdict[]> {
    if (this.host === undefined) return [];
    const { instance, taxonomy } = this.host;
    const bytes = outputDocument(this.facts, instance.references);
    const verdict = await validateFile({
      file: 'output.xbrl',
      url: 'http://output/output.xbrl',
      read: () => bytes,
      discover: () => ({ taxonomy, diagnostics: [], missing: [] }),
      profiles,
      calculation: 'off',
      formula: { choice: 'off' },
    });
    return [verdict];
  }
}
