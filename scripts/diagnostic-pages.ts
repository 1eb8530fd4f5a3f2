import { basisText } from '../src/diagnostics/basis-text.js';
import type { AnyDiagnosticKind, Language, Severity } from '../src/diagnostics/diagnostic.js';
import { catalogue, messageShape } from '../src/pipeline/catalogue.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'fout / error',
  warning: 'waarschuwing / warning',
  info: 'ter informatie / note',
};

/** The page of each finding and the list of them, by file name. */
export function diagnosticPages(): ReadonlyMap<string, string> {
  const pages = new Map(catalogue.map((kind) => [pageName(kind.definition.code), page(kind)]));
  pages.set('README.md', index());
  return pages;
}

/** The file of a code; a colon may not stand in a file name everywhere. */
export function pageName(code: string): string {
  return `${code.replace(':', '-')}.md`;
}

function page({ definition }: AnyDiagnosticKind): string {
  const { code, severity, basis, aliases } = definition;
  const lines = [
    `# ${code}`,
    '',
    `${SEVERITY[severity]} · ${basisText(basis, 'nl')}${aliases === undefined ? '' : ` · ${aliases.join(', ')}`}`,
    '',
    ...inLanguage(definition, 'nl'),
    '## English',
    '',
    ...inLanguage(definition, 'en'),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function inLanguage(definition: AnyDiagnosticKind['definition'], language: Language): readonly string[] {
  const lines = [`> ${messageShape(definition, language)}`, '', definition.help[language], ''];
  return definition.advice === undefined ? lines : [...lines, definition.advice[language], ''];
}

function index(): string {
  const rows = catalogue.map(({ definition }) => {
    const { code, severity } = definition;
    return `| [${code}](${pageName(code)}) | ${severity} | ${messageShape(definition, 'en').replaceAll('|', '\\|')} |`;
  });
  const head = ['# Findings', '', 'Made from their definitions by `npm run docs`.', ''];
  return `${[...head, '| code | severity | message |', '|---|---|---|', ...rows].join('\n')}\n`;
}
