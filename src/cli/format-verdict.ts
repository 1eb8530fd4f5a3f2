import type { Language } from '../diagnostics/diagnostic.js';
import { oneLine } from '../diagnostics/one-line.js';
import type { FileVerdict, Verdict } from '../xbrl/validate/verdict.js';
import { countFindings, formatFindings } from './format-findings.js';

const VERDICT: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  nl: { valid: 'geldig', invalid: 'ongeldig', undetermined: 'niet te beoordelen' },
  en: { valid: 'valid', invalid: 'invalid', undetermined: 'undetermined' },
};

const STATUS = {
  nl: { passed: 'in orde', failed: 'fout', skipped: 'overgeslagen' },
  en: { passed: 'passed', failed: 'failed', skipped: 'skipped' },
} as const;

const COUNTED = {
  nl: { facts: ['feit', 'feiten'], concepts: ['concept', 'concepten'] },
  en: { facts: ['fact', 'facts'], concepts: ['concept', 'concepts'] },
} as const;

/** `geldig, 128 feiten`. */
export function formatVerdictLine({ verdict, facts, concepts }: FileVerdict, language: Language): string {
  const words = COUNTED[language];
  const counted = [
    ...(facts === undefined ? [] : [`${facts} ${words.facts[facts === 1 ? 0 : 1]}`]),
    ...(concepts === undefined ? [] : [`${concepts} ${words.concepts[concepts === 1 ? 0 : 1]}`]),
  ];
  return [VERDICT[language][verdict], ...counted].join(', ');
}

/** The judgement on a file: the verdict, each layer, what could not be judged, and the findings. */
export function formatVerdict(result: FileVerdict, language: Language): string {
  const { file, entryPoint, target, layers, diagnostics, notes, skippedRules, trace = [] } = result;
  const name = [file, entryPoint?.name[language], target].filter((part) => part !== undefined).join(', ');
  const lines = [`${oneLine(name)}: ${formatVerdictLine(result, language)}`];
  const width = Math.max(...layers.map((layer) => layer.name.length));
  for (const { name, status } of layers) lines.push(`  ${name.padEnd(width)} ${STATUS[language][status]}`);
  if (skippedRules.length > 0) {
    const label =
      language === 'nl'
        ? 'niet beoordeeld, het bestand heeft de gegevens niet'
        : 'not judged, the file has no data for';
    lines.push(`  ${label}: ${skippedRules.join(', ')}`);
  }
  for (const note of notes) lines.push(`  ${oneLine(note[language])}`);
  if (trace.length > 0) lines.push('', ...trace.map((line) => line[language]));
  if (diagnostics.length > 0) {
    lines.push('', countFindings(diagnostics, language), '', formatFindings(diagnostics, language));
  }
  return `${lines.join('\n')}\n`;
}
