import type { Language } from '../diagnostics/diagnostic.js';
import { diagnosticJson } from '../diagnostics/diagnostic-json.js';
import { VERSION } from '../installation/version.js';
import type { FileVerdict, LayerFinding } from '../xbrl/validate/verdict.js';

export const TOOL = { name: 'npo-xbrl', version: VERSION };

/** The JSON form of a judgement; `schemas/output/verdict.schema.json` is the promise about it. */
export function verdictJson(verdict: FileVerdict, language: Language): Record<string, unknown> {
  const { file, entryPoint, target, layers, facts, concepts, assertions, trace } = verdict;
  const { diagnostics, notes, skippedRules } = verdict;
  return {
    tool: TOOL,
    file,
    ...(entryPoint !== undefined && {
      entryPoint: { name: entryPoint.name[language], documents: entryPoint.documents },
    }),
    ...(target !== undefined && { target }),
    verdict: verdict.verdict,
    profile: verdict.profile,
    layers: layers.map(({ name, status }) => ({ name, status })),
    ...(facts !== undefined && { facts }),
    ...(concepts !== undefined && { concepts }),
    ...(assertions !== undefined && { assertions }),
    ...(trace !== undefined && { trace: trace.map((line) => line[language]) }),
    diagnostics: diagnostics.map((finding) => findingJson(finding, language)),
    ...(notes.length > 0 && { notes: notes.map((note) => note[language]) }),
    ...(skippedRules.length > 0 && { skippedRules }),
  };
}

/** A finding in one language. */
export function findingJson(finding: LayerFinding, language: Language): Record<string, unknown> {
  const texts = { message: finding.message[language], help: finding.help[language] };
  return diagnosticJson(finding, finding.layer, texts);
}
