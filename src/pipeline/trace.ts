import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { prefixesOf } from '../npo/mapping/lineage.js';
import type { Fact } from '../xbrl/report/fact.js';
import { dimensionTexts, nameText, periodText, type Prefixes, unitText } from '../xbrl/report/fact-text.js';
import { findProfile } from '../xbrl/validate/filing/profile.js';
import { localNameOf } from '../xbrl/xml/qname.js';
import { openReportFile } from './open-report-file.js';
import { bindingOf, lineageBeside } from './report-file.js';
import { installedProfiles } from './taxonomies.js';

/** A fact as text, with the input that it was made of. */
export interface TracedFigure {
  readonly concept: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string;
  readonly unit: string | undefined;
  readonly value: string;
  /** Nothing where no input was booked on the figure; undefined where that is not known. */
  readonly sources: readonly Place[] | undefined;
}

export interface Trace {
  /** Undefined where the file is no report. */
  readonly figures: readonly TracedFigure[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The facts of a concept, of one school or of all, and the cells and lines that they are made of. */
export async function trace(file: string, concept: string, school?: string): Promise<Trace> {
  const { report, prefixes, diagnostics } = await openReportFile(file);
  if (report === undefined) return { figures: undefined, diagnostics };
  const binding = bindingOf(findProfile(installedProfiles(), report.entryPoint));
  const shown = binding === undefined ? prefixes : prefixesOf(binding);
  const sourcesOf = lineageBeside(file)(binding);
  const figures = report.facts
    .filter((fact) => nameText(fact.concept, shown) === concept || localNameOf(fact.concept) === concept)
    .filter((fact) => school === undefined || isOfSchool(fact, school))
    .map((fact) => figureOf(fact, shown, sourcesOf(fact)));
  return { figures, diagnostics };
}

function isOfSchool({ dimensions }: Fact, school: string): boolean {
  return [...dimensions.values()].some(
    (member) => member.kind === 'typed' && member.value.toUpperCase() === school.toUpperCase(),
  );
}

function figureOf(fact: Fact, prefixes: Prefixes, sources: readonly Place[] | undefined): TracedFigure {
  return {
    concept: nameText(fact.concept, prefixes),
    dimensions: Object.fromEntries(dimensionTexts(fact.dimensions, prefixes)),
    period: periodText(fact.period),
    unit: fact.unit === undefined ? undefined : unitText(fact.unit, prefixes),
    value: fact.value ?? '',
    sources,
  };
}
