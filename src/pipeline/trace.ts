import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { type LineageSource, prefixesOf } from '../npo/mapping/lineage/lineage.js';
import { nearest } from '../npo/input/matching-text.js';
import type { RowText } from '../npo/mapping/lineage/lineage-rows.js';
import type { Fact } from '../xbrl/report/fact.js';
import { dimensionTexts, nameText, periodText, type Prefixes, unitText } from '../xbrl/report/fact-text.js';
import { findProfile } from '../xbrl/validate/filing/profile.js';
import { localNameOf } from '../xbrl/xml/qname.js';
import { bindingOf } from './binding/binding-of.js';
import { openReportFile } from './open/open-report-file.js';
import { lineageBeside } from './lineage/report-lineage.js';
import { rowsBeside } from './lineage/report-rows.js';
import { installedProfiles } from './taxonomy/taxonomies.js';

/** A fact as text, with the input that it was made of. */
export interface TracedFigure {
  readonly concept: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string;
  readonly unit: string | undefined;
  readonly value: string;
  /** Nothing where no input was booked on the figure; undefined where that is not known. */
  readonly sources: readonly TracedSource[] | undefined;
}

/** A cell or line of the input. */
export interface TracedSource {
  readonly place: Place;
  /** The number of its row, of which several cells may have gone into a figure; undefined where it is not known. */
  readonly rowNumber: number | undefined;
  /** What its row says, in the words of the file; undefined where that is not known. */
  readonly row: RowText | undefined;
}

/** The figures that were asked for, with the rows of the input that they are made of. */
export interface Trace {
  /** Undefined where the file is no report. */
  readonly figures: readonly TracedFigure[] | undefined;
  /** Why the rows that the lineage numbers have no words; undefined where they have. */
  readonly lack: 'no-rows' | 'rows-of-another-run' | undefined;
  /** A concept of the report that may have been meant, where it has no fact of the one asked for. */
  readonly similar?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The facts of a concept, of one school or of all, and the rows of the input that they are made of. */
export async function trace(file: string, concept: string, school?: string): Promise<Trace> {
  const { report, prefixes, diagnostics } = await openReportFile(file);
  if (report === undefined) return { figures: undefined, lack: undefined, diagnostics };
  const binding = bindingOf(findProfile(installedProfiles(), report.entryPoint));
  const shown = binding === undefined ? prefixes : prefixesOf(binding);
  const sourcesOf = lineageBeside(file)(binding);
  const rowAt = rowsBeside(file);
  let lack: Trace['lack'];
  const traced = ({ place, row: rowNumber }: LineageSource): TracedSource => {
    const row = rowNumber === undefined ? undefined : rowAt?.(rowNumber, place);
    if (rowNumber !== undefined && row === undefined)
      lack = rowAt === undefined ? 'no-rows' : 'rows-of-another-run';
    return { place, rowNumber, row };
  };
  const namesOf = (fact: Fact) => [localNameOf(fact.concept), nameText(fact.concept, shown)];
  const ofConcept = report.facts.filter((fact) => namesOf(fact).includes(concept));
  const figures = ofConcept
    .filter((fact) => school === undefined || isOfSchool(fact, school))
    .map((fact) => figureOf(fact, shown, sourcesOf(fact)?.map(traced)));
  // Where one row is in another place, the others may say something else than they did.
  return {
    figures: lack === undefined ? figures : figures.map(withoutWords),
    lack,
    similar: ofConcept.length > 0 ? undefined : nearest(concept, new Set(report.facts.flatMap(namesOf))),
    diagnostics,
  };
}

function withoutWords({ sources, ...figure }: TracedFigure): TracedFigure {
  return { ...figure, sources: sources?.map((source) => ({ ...source, row: undefined })) };
}

function isOfSchool({ dimensions }: Fact, school: string): boolean {
  return [...dimensions.values()].some(
    (member) => member.kind === 'typed' && member.value.toUpperCase() === school.toUpperCase(),
  );
}

function figureOf(
  fact: Fact,
  prefixes: Prefixes,
  sources: readonly TracedSource[] | undefined,
): TracedFigure {
  return {
    concept: nameText(fact.concept, prefixes),
    dimensions: Object.fromEntries(dimensionTexts(fact.dimensions, prefixes)),
    period: periodText(fact.period),
    unit: fact.unit === undefined ? undefined : unitText(fact.unit, prefixes),
    value: fact.value ?? '',
    sources,
  };
}
