import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { AnyDiagnosticKind, Diagnostic, Place } from '../../../src/diagnostics/diagnostic.js';
import { readSubmission } from '../../../src/npo/input/read-submission.js';
import * as cellDiagnostics from '../../../src/npo/input/diagnostics/cell-diagnostics.js';
import * as fileDiagnostics from '../../../src/npo/input/diagnostics/file-diagnostics.js';
import * as jsonDiagnostics from '../../../src/npo/input/diagnostics/json-diagnostics.js';
import * as numberDiagnostics from '../../../src/npo/input/diagnostics/number-diagnostics.js';
import * as referenceDiagnostics from '../../../src/npo/input/diagnostics/reference-diagnostics.js';
import * as tableDiagnostics from '../../../src/npo/input/diagnostics/table-diagnostics.js';
import { temporaryFolder } from './temporary-folder.js';

const BROKEN = fileURLToPath(new URL('../../../fixtures/broken/', import.meta.url));
const folder = temporaryFolder();

/** What a broken input must yield (`findings.json`). */
interface Expected {
  readonly submission: boolean;
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly source?: Place;
    readonly related?: readonly Place[];
  }[];
}

const names = readdirSync(BROKEN).sort();

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(BROKEN, name, 'findings.json'), 'utf8')) as Expected;
}

function seen(diagnostics: readonly Diagnostic[], base: string): Expected['findings'] {
  const local = (place: Place): Place => ({ ...place, file: place.file.replace(base, '') });
  return diagnostics.map(({ code, severity, source, related }) => ({
    code,
    severity,
    ...(source === undefined ? {} : { source: local(source) }),
    ...(related.length === 0 ? {} : { related: related.map(local) }),
  }));
}

describe('a broken input', () => {
  test.each(names)('%s', async (name) => {
    const base = join(BROKEN, name, '/');
    const input = readdirSync(base).find((file) => file.startsWith('input')) ?? 'input';
    const { submission, diagnostics } = await readSubmission(join(base, input));
    expect({ submission: submission !== undefined, findings: seen(diagnostics, base) }).toEqual(
      expectedOf(name),
    );
    for (const { message, help } of diagnostics) {
      for (const sentence of [message.nl, message.en]) expect(sentence).toMatch(/^["A-Z0-9À-Ž].*[.?]$/su);
      expect(help.nl).not.toBe('');
    }
  });

  test('that is not there', async () => {
    const path = join(folder, 'nergens.xlsx');
    const { submission, diagnostics } = await readSubmission(path);
    expect(submission).toBeUndefined();
    expect(seen(diagnostics, '')).toEqual([
      { code: 'input:file-not-found', severity: 'error', source: { file: path } },
    ]);
  });
});

describe('the findings of the input', () => {
  const modules: readonly Readonly<Record<string, AnyDiagnosticKind>>[] = [
    fileDiagnostics,
    jsonDiagnostics,
    tableDiagnostics,
    cellDiagnostics,
    numberDiagnostics,
    referenceDiagnostics,
  ];
  const kinds = modules.flatMap((module) => Object.values(module));

  test('have each a code of their own, and say in a sentence what to do', () => {
    const found = kinds.map(({ definition }) => definition.code);
    expect(new Set(found).size).toBe(found.length);
    for (const { definition } of kinds) {
      expect(definition.code).toMatch(/^input:[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const text of [definition.help.nl, definition.help.en]) expect(text).toMatch(/^[A-Z].*\.$/s);
    }
  });

  test('have each a broken input that yields them, but for a few that other tests do', () => {
    const elsewhere = [
      'input:file-not-found',
      'input:file-not-readable',
      'input:number-malformed',
      'input:other-year',
    ];
    const yielded = new Set(names.flatMap((name) => expectedOf(name).findings.map(({ code }) => code)));
    const missing = kinds.map(({ definition }) => definition.code).filter((code) => !yielded.has(code));
    expect(missing.sort()).toEqual(elsewhere);
  });
});
