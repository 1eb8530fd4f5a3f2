import { CALCULATION_CHOICES } from '../validate/calculation/layer.js';
import type { FormulaRequest } from '../validate/formula-request.js';
import type { GivenParameter } from '../validate/formula/evaluate/parameter-values.js';
import { call, type Checks, listOf, objectOf, oneOf, optional, text } from './arguments.js';
import type { JudgeOptions } from './judge-files.js';

/** What the options of a judgement may be. */
export const JUDGE_OPTIONS: Checks<JudgeOptions> = {
  entryPoint: optional(text),
  calculation: optional(oneOf(CALCULATION_CHOICES)),
  formula: optional(
    objectOf({
      choice: optional(oneOf(['on', 'off'])),
      parameters: optional(listOf(objectOf({ name: text, value: text } satisfies Checks<GivenParameter>))),
      assertion: optional(text),
      readDocument: optional(call),
      now: optional(text),
      trace: optional(text),
      onOutput: optional(call),
    } satisfies Checks<FormulaRequest>),
  ),
  utr: optional(text),
};
