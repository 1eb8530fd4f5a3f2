import type { Language } from '../../src/diagnostics/diagnostic.js';
import { verdictJson } from '../../src/cli/format-json.js';
import { formatVerdict } from '../../src/cli/format-verdict.js';
import { catalogue } from '../../src/pipeline/catalogue.js';
import { validate, type ValidateOptions } from '../../src/pipeline/validate.js';
import type { FileVerdict } from '../../src/xbrl/validate/verdict.js';
import type { Judged } from './ground.js';

const CODES = new Set(catalogue.map(({ definition }) => definition.code));
const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Validates a file: each verdict must be one of the three, and say why. */
export async function judgeVerdicts(entry: string, options: ValidateOptions): Promise<Judged> {
  const results = await validate([entry], options);
  const codes = new Set(results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
  const problem = results.length === 0 ? 'there is no verdict' : results.map(problemOf).find(Boolean);
  return { answers: results.map(({ verdict }) => verdict), codes: [...codes].sort(), problem };
}

/** What holds of every judgement, whatever the file. */
function problemOf(result: FileVerdict): string | undefined {
  const { verdict, diagnostics, layers } = result;
  const errors = diagnostics.filter(
    ({ severity, leavesOpen }) => severity === 'error' && leavesOpen !== true,
  );
  if (!['valid', 'invalid', 'undetermined'].includes(verdict)) return 'there is a fourth verdict';
  if (verdict === 'valid' && errors.length > 0) return `valid, with the error ${errors[0]?.code ?? ''}`;
  if (verdict === 'invalid' && errors.length === 0) return 'invalid, without an error that says why';
  if (verdict === 'undetermined' && diagnostics.length === 0) return 'undetermined, and nothing says why';
  if (verdict === 'valid' && layers.some(({ status }) => status !== 'passed'))
    return 'valid, with a layer that did not pass';
  for (const { code, message, help } of diagnostics) {
    if (!CODES.has(code)) return `the code ${code} is in no catalogue`;
    for (const language of LANGUAGES) {
      if (message[language] === '' || help[language] === '') return `${code} says nothing in ${language}`;
      if (message[language].length > 20_000)
        return `${code} says too much: ${String(message[language].length)} characters`;
    }
  }
  for (const language of LANGUAGES) {
    JSON.stringify(verdictJson(result, language));
    formatVerdict(result, language);
  }
  return undefined;
}
