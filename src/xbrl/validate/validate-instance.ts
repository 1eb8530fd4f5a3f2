import type { Diagnostic, Place, Text } from '../../diagnostics/diagnostic.js';
import type { Instance } from '../instance/instance.js';
import { readInstance } from '../instance/read-instance.js';
import { toReport } from '../instance/to-report.js';
import type { Fact, Report } from '../report/fact.js';
import type { Start } from '../taxonomy/document-set.js';
import type { Discovery } from '../taxonomy/dts.js';
import type { DecodedText } from '../xml/decode.js';
import { placeOf } from '../xml/place.js';
import type { XmlDocument } from '../xml/tree.js';
import { type CalculationChoice, calculationLayer } from './calculation/layer.js';
import { dimensions } from './dimensions/layer.js';
import { enumerations } from './enumerations/layer.js';
import { type FilingCircumstances, filingLayer } from './filing/filing-layer.js';
import { findProfileOfAll, type Profile, withLayer } from './filing/profile.js';
import { type FormulaRequest, formulaLayerFor } from './formula-request.js';
import type { FormulaRun } from './formula/evaluate/run-formulas.js';
import { genericLinks } from './generic-links/layer.js';
import { type Layer, type LayerResult, layerResult, runOnInstance, statusOf } from './layer.js';
import { notesOf, withoutOutsideFacts } from './rewritten-part.js';
import type { Subject } from './subject.js';
import { unitsLayer } from './units/layer.js';
import type { UnitsRegistry } from './units/units-registry.js';
import { type FileVerdict, findingsOf, type LayerFinding, verdictOf } from './verdict.js';
import { xbrl21 } from './xbrl21/layer.js';
import { xmlSchemaLayer } from './xml-schema/layer.js';

/** What the business rules of a profile say of a file. */
export interface BusinessJudgement {
  readonly diagnostics: readonly Diagnostic[];
  readonly skippedRules: readonly string[];
}

export interface InstanceRequest {
  /** How findings name the file. */
  readonly file: string;
  /** Its absolute address. */
  readonly url: string;
  /** Whether it lies in a report package, which asks more of it. */
  readonly isPackaged?: boolean | undefined;
  /** Finds its taxonomy, offline. */
  readonly discover: (start: readonly Start[]) => Discovery;
  /** Gives any other document that expressions ask for (fn:doc), offline. */
  readonly readDocument?: ((url: string) => Uint8Array | undefined) | undefined;
  readonly profiles: readonly Profile[];
  /** How calculations are asked for; where they are not, the profile says whether they are judged. */
  readonly calculation?: CalculationChoice | undefined;
  /** How the formulas of the taxonomy are asked for; they are judged where there are any. */
  readonly formula?: FormulaRequest | undefined;
  /** The units registry that facts are held against, where one is given. */
  readonly units?: UnitsRegistry | undefined;
  /** Business rules, from outside the processor. Undefined where the profile has none. */
  readonly business?: ((report: Report, profile: Profile) => BusinessJudgement | undefined) | undefined;
  /** The input that a fact was made of, where that is known. */
  readonly sourcesOf?: ((fact: Fact, profile: Profile) => readonly Place[]) | undefined;
}

/** The text of an instance that stands in no file by itself: a target document of Inline XBRL. */
export const NOT_WRITTEN: DecodedText = { text: '', encoding: 'utf-8', hasByteOrderMark: false };

/**
 * Judges an instance: every layer that its profile asks for, in order, each needing those before it.
 *
 * @param decoded its text, `NOT_WRITTEN` where it has none
 * @param before the layers that judged how it is written
 */
export async function validateInstance(
  request: InstanceRequest,
  document: XmlDocument,
  decoded: DecodedText,
  before: readonly LayerResult[],
): Promise<FileVerdict> {
  const { file } = request;
  const instance = readInstance(document, file);
  const found = request.discover([
    ...instance.references.map(({ kind, url, element }) => ({ kind, url, place: placeOf(file, element) })),
    ...instance.schemaHints.map(({ url }) => ({ kind: 'schemaLocation' as const, url })),
  ]);
  const entryPoints = instance.references.filter(({ kind }) => kind === 'schemaRef').map(({ url }) => url);
  const urls = [...entryPoints, ...found.taxonomy.documentUrls];
  const asked = withCalculation(findProfileOfAll(request.profiles, urls), request.calculation);
  let formulaRun: FormulaRun | undefined;
  const formula = await formulaLayerFor(
    found.taxonomy,
    { ...request.formula, readDocument: request.readDocument },
    (run) => (formulaRun = run),
  );
  const withUnits = withLayer(asked, 'units', request.units !== undefined);
  const profile = withLayer(withUnits, 'formula', formula !== undefined);
  const judged = withoutOutsideFacts(instance, found.taxonomy);
  const dts: LayerResult = {
    name: 'dts',
    status: found.missing.length > 0 ? 'skipped' : statusOf(found.diagnostics),
    diagnostics: [...found.diagnostics, ...judged.diagnostics],
  };
  const subject: Subject = { file, ...decoded, instance: judged.instance, taxonomy: found.taxonomy };
  const filing = { isWritten: decoded !== NOT_WRITTEN, hasOutsideFacts: judged.diagnostics.length > 0 };
  const running = { ...request, formulaLayer: formula, filing };
  const layers = await runLayers(running, subject, instance, profile, [...before, dts]);
  // A report in another syntax may have facts that no instance could be made of.
  const isWhole = judged.diagnostics.length === 0 && before.every(({ status }) => status !== 'skipped');
  const complete = isWhole ? layers.results : withholdPasses(layers.results);
  const judgedFormulas = request.formula?.assertion === undefined ? 'all' : 'some';
  const notes = notesOf(found.taxonomy, formulaRun === undefined ? 'none' : judgedFormulas);
  return {
    ...judgementOf(request, profile, instance, complete, notes),
    verdict: verdictOf(complete, [...before.map(({ name }) => name), ...profile.layers]),
    skippedRules: layers.skippedRules,
    ...shownOf(formulaRun),
  };
}

/** What a verdict tells of the formulas beside its findings. */
function shownOf(run: FormulaRun | undefined): Pick<FileVerdict, 'assertions' | 'trace'> {
  if (run === undefined) return {};
  return { assertions: run.assertions, ...(run.trace.length > 0 && { trace: run.trace }) };
}

async function runLayers(
  request: InstanceRequest & {
    readonly formulaLayer: Layer | undefined;
    readonly filing: FilingCircumstances;
  },
  subject: Subject,
  whole: Instance,
  profile: Profile,
  before: readonly LayerResult[],
): Promise<{ results: readonly LayerResult[]; skippedRules: readonly string[] }> {
  const results = [...before];
  const run = (layer: Layer, on: Subject) => {
    if (profile.layers.some((name) => name === layer.name)) results.push(runOnInstance(layer, on, results));
  };
  run(await xmlSchemaLayer(subject.taxonomy), subject);
  run(xbrl21, subject);
  run(genericLinks, subject);
  run(dimensions, subject);
  run(enumerations, subject);
  if (request.formulaLayer !== undefined) run(request.formulaLayer, subject);
  if (request.units !== undefined) run(unitsLayer(request.units), subject);
  const calculation = calculationLayer(request.calculation);
  if (calculation !== undefined) run(calculation, subject);
  run(filingLayer(profile, results, request.filing), { ...subject, instance: whole });
  const business = profile.layers.includes('business')
    ? request.business?.(toReport(whole), profile)
    : undefined;
  if (business !== undefined) {
    results.push(layerResult('business', business.diagnostics));
  } else if (profile.layers.includes('business')) {
    results.push({ name: 'business', status: 'skipped', diagnostics: [] });
  }
  return { results, skippedRules: business?.skippedRules ?? [] };
}

/** A profile with calculations where they are asked for, and without them where they are off. */
function withCalculation(profile: Profile, choice: CalculationChoice | undefined): Profile {
  return choice === undefined ? profile : withLayer(profile, 'calculation', choice !== 'off');
}

/** Layers that left facts out have not passed, whatever they say of the rest. */
function withholdPasses(results: readonly LayerResult[]): readonly LayerResult[] {
  const partial = new Set([
    'dts',
    'xml-schema',
    'xbrl21',
    'dimensions',
    'enumerations',
    'formula',
    'units',
    'calculation',
    'filing',
  ]);
  return results.map((result) =>
    partial.has(result.name) && result.status === 'passed' ? { ...result, status: 'skipped' } : result,
  );
}

function judgementOf(
  request: InstanceRequest,
  profile: Profile,
  instance: Instance,
  layers: readonly LayerResult[],
  notes: readonly Text[],
): Omit<FileVerdict, 'verdict' | 'skippedRules'> {
  const found = findingsOf(layers);
  const sources = sourcesByPosition(request, profile, instance, found);
  return {
    file: request.file,
    profile: profile.id,
    layers,
    facts: instance.items.length,
    diagnostics: found.map((finding) => withSource(finding, sources)),
    notes,
  };
}

type SourcesByPosition = ReadonlyMap<string, readonly Place[]>;

/** The input of the facts that findings are about: of no other fact anybody asks where it came from. */
function sourcesByPosition(
  { sourcesOf }: InstanceRequest,
  profile: Profile,
  instance: Instance,
  found: readonly LayerFinding[],
): SourcesByPosition {
  const asked = new Set(
    found.flatMap(({ location }) => (location === undefined ? [] : positionKey(location))),
  );
  if (sourcesOf === undefined || asked.size === 0) return new Map();
  return new Map(
    toReport(instance).facts.flatMap((fact) => {
      const key = positionKey(fact.place);
      return asked.has(key) ? [[key, sourcesOf(fact, profile)] as const] : [];
    }),
  );
}

function positionKey(place: Place | undefined): string {
  return `${place?.line}:${place?.column} ${place?.file}`;
}

/** Points a finding about a fact at the input that the fact was made of. */
function withSource(diagnostic: LayerFinding, sources: SourcesByPosition): LayerFinding {
  const { location, source } = diagnostic;
  if (source !== undefined || location?.line === undefined || location.column === undefined)
    return diagnostic;
  const [first, ...others] = sources.get(positionKey(location)) ?? [];
  if (first === undefined) return diagnostic;
  return { ...diagnostic, source: first, related: [...diagnostic.related, ...others] };
}
