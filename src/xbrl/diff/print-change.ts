import { dimensionTexts, nameText, periodText, type Prefixes, unitText } from '../report/fact-text.js';
import type { Change, ReportedValue } from './change.js';

/** A change with its names as text, in the form of the JSON output. What does not apply is absent. */
export interface PrintedChange {
  readonly kind: Change['kind'];
  /** `scheme identifier`. */
  readonly entity: string;
  readonly concept: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string;
  /** Only where the reports were aligned, and the first report has another period. */
  readonly periodBefore?: string;
  readonly unit?: string;
  readonly language?: string;
  readonly before?: ReportedValue;
  readonly after?: ReportedValue;
  readonly difference?: string;
}

/** Names take the prefixes given; Clark notation where a namespace has none. */
export function printChange(change: Change, prefixes: Prefixes): PrintedChange {
  const { kind, entity, concept, dimensions, period, unit, language, before, after, difference } = change;
  const periodBefore = change.periodBefore && periodText(change.periodBefore);
  return {
    kind,
    entity: `${entity.scheme} ${entity.identifier}`,
    concept: nameText(concept, prefixes),
    dimensions: Object.fromEntries(dimensionTexts(dimensions, prefixes)),
    period: periodText(period),
    ...(periodBefore !== undefined && periodBefore !== periodText(period) && { periodBefore }),
    ...(unit !== undefined && { unit: unitText(unit, prefixes) }),
    ...(language !== undefined && { language }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(difference !== undefined && { difference }),
  };
}
