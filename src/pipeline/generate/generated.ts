import type { Language, Text } from '../../diagnostics/diagnostic.js';
import type { Rounding } from '../../npo/mapping/facts/facts.js';
import type { Summary } from '../../npo/mapping/summary.js';
import type { FileVerdict, LayerFinding } from '../../xbrl/validate/verdict.js';
import type { LedgerFile } from './add-ledgers.js';
import type { MergedFile } from './into-report.js';

/** What `generate` may be told. */
export interface GenerateOptions {
  /** The folder that the files are written to. */
  readonly output: string;
  /** The reporting year, in the place of the one that the input states. */
  readonly year?: number;
  /** Whether existing files may be replaced. */
  readonly force?: boolean;
  /** Last year's report.xbrl, to hold the submission against. */
  readonly previous?: string;
  readonly packages?: readonly string[];
  /** Ledgers and payrolls whose lines are spending too. */
  readonly ledgers?: readonly LedgerFile[];
  /** A binding of the user's own, in the place of the official form of the year. */
  readonly binding?: string;
  /** The language of the pages, Dutch where it is not given. */
  readonly language?: Language;
  /** An existing report of the official form, whose NPO facts are replaced; the filing is that report then. */
  readonly into?: string;
  /** Whether an evidence package is written too: all files, what they were made of, and their checksums. */
  readonly evidence?: boolean;
}

/** What `generate` did: all of it, whether or not anything was written. */
export interface Generated {
  readonly input: string;
  /** Every finding once: about the input, the business rules, the forming of facts, the written files. */
  readonly findings: readonly LayerFinding[];
  /** Undefined where the input could not be read. */
  readonly summary: Summary | undefined;
  /** The judgement on each report that was made. */
  readonly verdicts: readonly FileVerdict[];
  /** Only with `into`: the file that the filing was made of, and what is different from it. */
  readonly merged?: MergedFile;
  /** Totals of the filing whose rounded parts add up to something else than the input does. */
  readonly roundings: readonly Rounding[];
  /** Paths of the files written. */
  readonly written: readonly string[];
  /** Report files of this year that could not be made. */
  readonly missing: readonly string[];
  /** What a reader must know about the files. */
  readonly notices: readonly Text[];
}
