import { pathToFileURL } from 'node:url';
import type { Discovery } from '../../src/xbrl/taxonomy/dts.js';
import { discoverTaxonomy } from '../../src/xbrl/taxonomy/dts.js';
import { type CoveringSource, layeredSource } from '../../src/xbrl/taxonomy/resolve/document-source.js';
import { installedProfiles } from '../../src/pipeline/taxonomy/taxonomies.js';
import { validateFile, type ValidationRequest } from '../../src/xbrl/validate/validate-file.js';
import type { FileVerdict } from '../../src/xbrl/validate/verdict.js';

/** What the assertions of a taxonomy say of a report. */
export interface Judgement {
  readonly verdict: FileVerdict;
  /** By assertion that was evaluated: how many evaluations hold, and how many do not. */
  readonly counts: Readonly<Record<string, readonly [satisfied: number, unsatisfied: number]>>;
  /** What is said of those that do not hold: assertion, severity and message of each finding, sorted. */
  readonly unsatisfied: readonly {
    readonly id: string;
    readonly severity: string;
    readonly nl: string;
    readonly en: string;
  }[];
}

/** Judges reports with one taxonomy, found once, whatever entry point they name. */
export function formulaJudge(
  entry: string,
  sources: readonly CoveringSource[],
  business?: ValidationRequest['business'],
): (text: string) => Promise<Judgement> {
  let found: Discovery | undefined;
  return async (text) => {
    found ??= discoverTaxonomy([entry], layeredSource(sources));
    const discovery = found;
    const verdict = await validateFile({
      file: 'filing.xbrl',
      url: pathToFileURL('/filing.xbrl').href,
      read: () => new TextEncoder().encode(text),
      discover: () => discovery,
      profiles: installedProfiles(),
      business,
    });
    return judgementOf(verdict);
  };
}

function judgementOf(verdict: FileVerdict): Judgement {
  const unsatisfied = verdict.diagnostics
    .filter(({ code }) => code === 'formula:assertion-unsatisfied')
    .map(({ message: { nl, en }, severity }) => {
      const [start = '', id = ''] = /^(\S+): /.exec(nl) ?? [];
      return { id, severity, nl: nl.slice(start.length), en: en.slice(start.length) };
    });
  return {
    verdict,
    counts: Object.fromEntries(
      (verdict.assertions ?? []).map(
        ({ id, satisfied, unsatisfied: not }) => [id, [satisfied, not]] as const,
      ),
    ),
    unsatisfied: unsatisfied.sort((a, b) => (a.id + a.nl < b.id + b.nl ? -1 : 1)),
  };
}
