import { validate } from '../../src/pipeline/validate.js';
import type { FileVerdict } from '../../src/xbrl/validate/verdict.js';
import { expectedFactList, factListDifferences } from './dimensions-fact-list.js';
import { formulaDifferences, isOutcomeOfAssertion, statedCode } from './formula-outcome.js';
import { FormulaOutput } from './formula-output.js';
import { expectedInfoset, infosetDifferences } from './infosets.js';
import { isPage, targetDifferences } from './inline-targets.js';
import { judge, type Finding, type Judgement, type Outcome, type Review } from './judge.js';
import type { FormulaExpectation, Variation } from './suite.js';

/** The layer whose findings mean inconsistent, which a suite calls invalid (XBRL 2.1 §5.2.5.2). */
const CALCULATION = 'calculation';

/**
 * Runs the variations one after the other, each through the same `validate` as the command line.
 *
 * @param folder a folder that counts as given, so that cases may refer to files beside their own folder
 */
export async function runVariations(
  variations: readonly Variation[],
  review: Review,
  folder: string,
): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (const variation of variations) {
    judgements.push(judge(variation, await outcomeOf(variation, folder), review));
  }
  return judgements;
}

/** An exception in our code is an outcome of its own, never an invalid file. */
async function outcomeOf(variation: Variation, folder: string): Promise<Outcome> {
  const { files, formula } = variation;
  try {
    const { parameters } = formula;
    // Sums of calculation links are no matter of a suite of formulas.
    const calculation = isOfFormulas(formula) ? ('off' as const) : undefined;
    const output = new FormulaOutput();
    const asked = {
      packages: [folder],
      calculation,
      formula: { parameters, onOutput: output.take },
      threads: 1,
      // The pages of a case are one set.
      documentSet: files.length > 1 && files.every(isPage),
    };
    const ofInput = await validate(files, asked);
    if (ofInput.length === 0) throw new Error('the variation has no file to read first');
    const verdicts = [...ofInput, ...(await output.verdicts())];
    const findings = verdicts.flatMap(findingsOf);
    const verdict = worst(verdicts.map((one) => verdictBut(one, findings)));
    const differences = [
      ...(await differencesOf(files, folder)),
      ...formulaDifferences(formula, verdicts),
      ...output.differences(formula.outputs),
      ...targetDifferences(files, variation.targets),
    ];
    return { kind: 'judged', verdict, findings, differences };
  } catch (error) {
    return {
      kind: 'exception',
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** What the suite shows of a variation beside its verdict, and we do not know or know otherwise. */
async function differencesOf(files: readonly string[], folder: string): Promise<readonly string[]> {
  const [first] = files;
  const factList = expectedFactList(files);
  if (first !== undefined && factList !== undefined) return factListDifferences(first, factList, folder);
  const expected = expectedInfoset(files);
  return first === undefined || expected === undefined ? [] : infosetDifferences(first, expected, folder);
}

function isOfFormulas({ assertions, outputs }: FormulaExpectation): boolean {
  return assertions.length > 0 || outputs.length > 0;
}

function findingsOf({ diagnostics }: FileVerdict): Finding[] {
  return diagnostics
    .filter((finding) => {
      const { severity, layer } = finding;
      if (isOutcomeOfAssertion(finding)) return false;
      return severity === 'error' || (layer === CALCULATION && severity === 'warning');
    })
    .map((finding) => ({ code: statedCode(finding), layer: finding.layer }));
}

/** To a suite an instance is no worse for assertions that do not hold. */
function verdictBut({ verdict }: FileVerdict, findings: readonly Finding[]): FileVerdict['verdict'] {
  return verdict === 'invalid' && findings.length === 0 ? 'valid' : verdict;
}

function worst(verdicts: readonly FileVerdict['verdict'][]): string {
  return (
    verdicts.find((verdict) => verdict === 'undetermined') ?? verdicts.find((v) => v === 'invalid') ?? 'valid'
  );
}
