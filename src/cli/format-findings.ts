import type { Diagnostic, Language, Severity } from '../diagnostics/diagnostic.js';
import { formatPlace } from '../diagnostics/format-place.js';
import { oneLine } from '../diagnostics/one-line.js';
import { append } from '../maps/append.js';

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  nl: { error: 'fout', warning: 'let op', info: 'ter informatie' },
  en: { error: 'error', warning: 'warning', info: 'note' },
};

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** So many findings of one code are printed whole; the rest are counted. */
const SHOWN_PER_CODE = 5;

/**
 * Findings for a person: the gravest first, each with its place, what is wrong and what to do. Many of
 * one code are counted after the first ones, unless this is the only place where they can be read (`all`):
 * then they stay in their order, as a list to go through.
 */
export function formatFindings(diagnostics: readonly Diagnostic[], language: Language, all = false): string {
  if (all) {
    const inOrder = ORDER.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
    return inOrder.map((diagnostic) => formatFinding(diagnostic, language)).join('\n');
  }
  const byCode = new Map<string, Diagnostic[]>();
  for (const severity of ORDER) {
    for (const diagnostic of diagnostics.filter((one) => one.severity === severity)) {
      append(byCode, diagnostic.code, diagnostic);
    }
  }
  return [...byCode.values()].map((group) => formatGroup(group, language)).join('\n');
}

function formatGroup(group: readonly Diagnostic[], language: Language): string {
  const shown = group.slice(0, SHOWN_PER_CODE).map((diagnostic) => formatFinding(diagnostic, language));
  const rest = group.length - shown.length;
  if (rest > 0) {
    const code = group[0]?.code ?? '';
    shown.push(language === 'nl' ? `  … en nog ${rest} keer ${code}\n` : `  … and ${rest} more of ${code}\n`);
  }
  return shown.join('\n');
}

function formatFinding(diagnostic: Diagnostic, language: Language): string {
  const { code, severity, source, location, message, help, related } = diagnostic;
  const place = source ?? location;
  const head = [SEVERITY[language][severity], code, place === undefined ? '' : formatPlace(place, language)];
  const lines = [head.filter((part) => part !== '').join(' · '), `  ${oneLine(message[language])}`];
  if (source !== undefined && location !== undefined) lines.push(`  (${formatPlace(location, language)})`);
  if (related.length > 0) {
    const also = related.slice(0, SHOWN_PER_CODE).map((one) => formatPlace(one, language));
    const more = related.length > also.length ? ' …' : '';
    lines.push(`  ${language === 'nl' ? 'zie ook' : 'see also'}: ${also.join('; ')}${more}`);
  }
  lines.push(`  → ${oneLine(help[language])}`);
  return `${lines.join('\n')}\n`;
}

/** `2 fouten, 1 waarschuwing`. */
export function countFindings(diagnostics: readonly Diagnostic[], language: Language): string {
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('info')];
  const words =
    language === 'nl'
      ? [
          plural(errors, 'fout', 'fouten'),
          plural(warnings, 'waarschuwing', 'waarschuwingen'),
          plural(notes, 'opmerking', 'opmerkingen'),
        ]
      : [
          plural(errors, 'error', 'errors'),
          plural(warnings, 'warning', 'warnings'),
          plural(notes, 'note', 'notes'),
        ];
  return words.join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
