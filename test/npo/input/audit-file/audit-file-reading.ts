import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { readAuditFile } from '../../../../src/npo/input/audit-file/read-audit-file.js';
import { Findings } from '../../../../src/npo/input/findings.js';
import type { LedgerFacts, LedgerLine } from '../../../../src/npo/input/ledger/lines/ledger-line.js';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';

export const LEDGERS = fileURLToPath(new URL('../../../../fixtures/ledgers/', import.meta.url));

export interface Read {
  readonly facts: LedgerFacts | undefined;
  readonly lines: readonly LedgerLine[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
  readonly hasLoss: boolean;
}

export async function readFile(path: string): Promise<Read> {
  const findings = new Findings();
  const lines: LedgerLine[] = [];
  const facts = await readAuditFile(path, findings, (line) => lines.push(line));
  const diagnostics = findings.list();
  const codes = diagnostics.map(({ code }) => code);
  return { facts, lines, diagnostics, codes, hasLoss: findings.hasLoss };
}

export function fixtureText(version: '3.2' | '4.0' = '3.2'): string {
  return readFileSync(join(LEDGERS, `grootboek-${version}.xaf`), 'utf8');
}

let files = 0;

/** Reads an audit file that is written for the occasion. */
export async function readText(folder: string, content: string | Uint8Array): Promise<Read> {
  const path = join(folder, `${String(++files)}.xaf`);
  writeFileSync(path, content);
  return readFile(path);
}

/** The fixture with one text replaced. */
export function altered(from: string | RegExp, to: string, version: '3.2' | '4.0' = '3.2'): string {
  const text = fixtureText(version);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace: ${String(from)}`);
  return changed;
}
