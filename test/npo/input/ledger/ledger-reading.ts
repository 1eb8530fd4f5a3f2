import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Place } from '../../../../src/diagnostics/diagnostic.js';
import { Findings } from '../../../../src/npo/input/findings.js';
import type { Dimension, LedgerLine } from '../../../../src/npo/input/ledger/lines/ledger-line.js';
import type { CodeRow, Mapping } from '../../../../src/npo/input/ledger/mapping/mapping.js';
import { readLedger, type LedgerLayout } from '../../../../src/npo/input/ledger/table/read-ledger.js';
import { readMapping } from '../../../../src/npo/input/ledger/mapping/read-mapping.js';
import { Decimal } from '../../../../src/xbrl/numbers/decimal.js';

const HERE: Place = { file: 'koppeling' };

/** A mapping of the rows given, each with the dimension and code and what it says. */
export function mappingOf(...rows: readonly (readonly [Dimension, string, Partial<CodeRow>])[]): Mapping {
  const codes = rows.map(([dimension, code, says]) => ({
    npo: undefined,
    level: undefined,
    school: undefined,
    intervention: undefined,
    kind: undefined,
    ...says,
    dimension,
    code,
    place: HERE,
    places: {},
  }));
  return { codes, columns: [], notation: {} };
}

export const B3 = { code: 'B3', text: 'B3 Instructie in kleine groepen' };
export const E1 = { code: 'E1', text: 'E1 Klassenverkleining' };

/** A line of a hundred euros with the codes given. */
export function lineWith(codes: LedgerLine['codes'], more: Partial<LedgerLine> = {}): LedgerLine {
  return {
    place: { file: 'grootboek', line: 1 },
    places: {},
    date: '2024-03-01',
    debit: new Decimal(100),
    credit: new Decimal(0),
    codes,
    isOpening: false,
    speaksOfNpo: false,
    reference: undefined,
    ...more,
  };
}

export interface ReadLines {
  readonly lines: readonly LedgerLine[];
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
  readonly hasLoss: boolean;
}

let files = 0;

export async function readLines(
  folder: string,
  content: string | Uint8Array,
  layout: LedgerLayout,
  name = 'grootboek.csv',
): Promise<ReadLines> {
  const path = join(folder, `${String(++files)}-${name}`);
  writeFileSync(path, content);
  const findings = new Findings();
  const lines: LedgerLine[] = [];
  await readLedger(path, layout, findings, (line) => lines.push(line));
  const diagnostics = findings.list();
  return { lines, diagnostics, codes: diagnostics.map(({ code }) => code), hasLoss: findings.hasLoss };
}

export interface ReadMappingResult {
  readonly mapping: Mapping | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
  readonly hasLoss: boolean;
}

export async function readMappingText(
  folder: string,
  content: string | Uint8Array,
  name: string,
): Promise<ReadMappingResult> {
  const path = join(folder, `${String(++files)}-${name}`);
  writeFileSync(path, content);
  const findings = new Findings();
  const mapping = await readMapping(path, findings);
  const diagnostics = findings.list();
  return { mapping, diagnostics, codes: diagnostics.map(({ code }) => code), hasLoss: findings.hasLoss };
}
