import { basename, dirname, posix, resolve } from 'node:path';
import { defineDiagnostic, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import { type Binding, readBinding } from '../../npo/mapping/binding/binding.js';
import { readPreviousReport } from '../../npo/mapping/read/read-previous-report.js';
import { yearOfEntryPoint } from '../../npo/mapping/read/read-report.js';
import type { PreviousReport } from '../../npo/model/previous-report.js';
import { reportingYears } from '../../npo/model/reporting-year.js';
import type { Report } from '../../xbrl/report/fact.js';
import { readReportFile } from '../open/report-file.js';

const basis = { document: 'npo-xbrl', clause: 'generate --previous' };

export const previousReportNotUsable = defineDiagnostic({
  code: 'npo:previous-report-not-usable',
  severity: 'error',
  basis,
  message: {
    nl: () =>
      'Dit vorige verslag is geen NPO-verslag dat eindsaldi per school heeft; er is niets mee vergeleken.',
    en: () =>
      'This previous report is no NPO report that has closing balances by school; nothing was compared with it.',
  },
  help: {
    nl: 'Geef met --previous het report.xbrl dat generate over het vorige jaar heeft gemaakt; filing.xbrl heeft geen saldi.',
    en: 'Give with --previous the report.xbrl that generate made of the year before; filing.xbrl has no balances.',
  },
});

export const previousReportNotGiven = defineDiagnostic<{ rules: readonly string[] }>({
  code: 'npo:previous-report-not-given',
  severity: 'info',
  basis,
  message: {
    nl: ({ rules }) =>
      `Zonder het verslag van vorig jaar zijn deze regels overgeslagen: ${rules.join(', ')}.`,
    en: ({ rules }) => `Without last year’s report these rules were skipped: ${rules.join(', ')}.`,
  },
  help: {
    nl: 'Geef het report.xbrl van vorig jaar mee: generate BESTAND --previous report.xbrl -o MAP.',
    en: 'Give the report.xbrl of last year: generate FILE --previous report.xbrl -o FOLDER.',
  },
});

export interface ReadPrevious {
  /** Undefined where none was given, or it cannot be used. */
  readonly report: PreviousReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads last year's report file. It is not judged: that was done when it was made. */
export function readPrevious(file: string | undefined): ReadPrevious {
  if (file === undefined) return { report: undefined, diagnostics: [] };
  const { report: read, diagnostics } = readReportFile(file);
  if (read === undefined) return { report: undefined, diagnostics: diagnostics.map(inFileNamed(file)) };
  const place = { file: shortName(file) };
  const binding = bindingOfEntryPoint(read.entryPoint);
  const named = {
    ...read,
    facts: read.facts.map((fact) => ({ ...fact, place: renamed(fact.place, place) })),
  };
  const report = binding === undefined ? undefined : readPreviousReport(named, binding, place);
  return report === undefined
    ? { report, diagnostics: [previousReportNotUsable({}, { source: place })] }
    : { report, diagnostics: [] };
}

function bindingOfEntryPoint(entryPoint: Report['entryPoint']): Binding | undefined {
  const ids = new Set(reportingYears().years.flatMap(({ bindings }) => bindings));
  return [...ids].map(readBinding).find((binding) => yearOfEntryPoint(binding, entryPoint) !== undefined);
}

/** The file with its folder only, so that findings are the same wherever the folder stands, on any system. */
function shortName(file: string): string {
  const whole = resolve(file);
  return posix.join(basename(dirname(whole)), basename(whole));
}

function renamed(place: Place | undefined, { file }: Place): Place | undefined {
  return place && { ...place, file };
}

/** To the submission last year's report is input. */
function inFileNamed(file: string): (diagnostic: Diagnostic) => Diagnostic {
  const place = { file: shortName(file) };
  return (diagnostic) => ({
    ...diagnostic,
    location: undefined,
    source: renamed(diagnostic.location, place) ?? place,
  });
}
