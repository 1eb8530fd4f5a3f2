import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compare } from '../../src/pipeline/compare.js';
import { convert, FORMS } from '../../src/pipeline/convert.js';
import { validate } from '../../src/pipeline/validate.js';
import type { Judged } from './ground.js';

const ENDINGS = { json: 'json', xml: 'xbrl', inline: 'html' } as const;

/** Carries a report over to each form: what comes out is the same report, and as valid where the first is valid. */
export async function judgeConversions(path: string, packages: readonly string[]): Promise<Judged> {
  const [judged] = await validate([path], { packages });
  // Beside the report, where its taxonomy is found in the same way.
  const folder = mkdtempSync(join(dirname(path), 'converted-'));
  const codes = new Set<string>();
  try {
    for (const to of FORMS) {
      const output = join(folder, `report.${ENDINGS[to]}`);
      const { content, diagnostics } = await convert(path, { to, output, packages });
      for (const { code } of diagnostics) codes.add(code);
      if (content === undefined) {
        if (diagnostics.length === 0) return wrong(`there is no ${to}, and nothing says why`);
        continue;
      }
      writeFileSync(output, content.join(''));
      if (judged?.verdict !== 'valid') continue;
      const [again] = await validate([output], { packages });
      if (again?.verdict !== 'valid') {
        return wrong(`valid, but ${String(again?.verdict)} as ${to}: ${codesOf(again?.diagnostics ?? [])}`);
      }
      const { changes = [] } = await compare(path, output, { packages });
      if (changes.length > 0) return wrong(`another report as ${to}: ${JSON.stringify(changes.slice(0, 3))}`);
    }
    return { answers: [judged?.verdict ?? 'none'], codes: [...codes].sort(), problem: undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const codesOf = (diagnostics: readonly { readonly code: string }[]) =>
  diagnostics.map(({ code }) => code).join(', ');

function wrong(problem: string): Judged {
  return { answers: [], codes: [], problem };
}
