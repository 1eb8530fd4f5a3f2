import type { Diagnostic, Place, Text } from '../../diagnostics/diagnostic.js';
import type { Instance } from '../instance/instance.js';
import { XBRLI } from '../instance/names.js';
import { readInstance } from '../instance/read-instance.js';
import { toReport } from '../instance/to-report.js';
import type { Fact, Report } from '../report/fact.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import type { Start } from '../taxonomy/document-set.js';
import type { Discovery } from '../taxonomy/dts.js';
import { qname } from '../xml/qname.js';
import { type ReadXml, readXml } from '../xml/read-xml.js';
import { placeOf } from '../xml/place.js';
import { dimensions } from './dimensions/layer.js';
import { filingLayer } from './filing/filing-layer.js';
import { findProfileOfAll, type Profile } from './filing/profile.js';
import { type LayerResult, runLayer, statusOf } from './layer.js';
import { noXbrlRoot } from './diagnostics.js';
import { notesOf, withoutOutsideFacts } from './rewritten-part.js';
import type { Subject } from './subject.js';
import { type FileVerdict, type LayerFinding, verdictOf } from './verdict.js';
import { xbrl21 } from './xbrl21/layer.js';
import { xmlSchemaLayer } from './xml-schema/layer.js';

/** What the business rules of a profile say of a file. */
export interface BusinessJudgement {
  readonly diagnostics: readonly Diagnostic[];
  readonly skippedRules: readonly string[];
}

export interface ValidationRequest {
  /** How findings name the file. */
  readonly file: string;
  /** Its absolute address. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Finds its taxonomy, offline. */
  readonly discover: (start: readonly Start[]) => Discovery;
  readonly profiles: readonly Profile[];
  /** Business rules, from outside the processor. Undefined where the profile has none. */
  readonly business: (report: Report, profile: Profile) => BusinessJudgement | undefined;
  /** The input that a fact was made of, where that is known. */
  readonly sourcesOf?: ((fact: Fact, profile: Profile) => readonly Place[]) | undefined;
}

const ROOT = qname(XBRLI, 'xbrl');

/** Judges one file: every layer that its profile asks for, in order, each needing those before it. */
export async function validateFile(request: ValidationRequest): Promise<FileVerdict> {
  const { file, url, bytes } = request;
  const read = readXml(bytes, { file, url });
  const xml: LayerResult = { name: 'xml', status: statusOf(read.diagnostics), diagnostics: read.diagnostics };
  if (read.document === undefined || read.decoded === undefined) return unreadable(request, xml);
  if (read.document.root.name !== ROOT) {
    const finding = noXbrlRoot(
      { root: read.document.root.name },
      { location: placeOf(file, read.document.root) },
    );
    return unreadable(request, xml, { name: 'xbrl21', status: 'failed', diagnostics: [finding] });
  }
  const instance = readInstance(read.document, file);
  const found = request.discover(
    instance.references.map((reference) => ({ url: reference.url, place: placeOf(file, reference.element) })),
  );
  const entryPoints = instance.references.filter(({ kind }) => kind === 'schemaRef').map(({ url }) => url);
  const profile = findProfileOfAll(request.profiles, [...entryPoints, ...found.taxonomy.documentUrls]);
  const judged = withoutOutsideFacts(instance, found.taxonomy);
  const dts: LayerResult = {
    name: 'dts',
    status: found.missing.length > 0 ? 'skipped' : statusOf(found.diagnostics),
    diagnostics: [...found.diagnostics, ...judged.diagnostics],
  };
  const subject = subjectOf(request, read, judged.instance, found.taxonomy);
  const layers = await runLayers(request, subject, instance, profile, [xml, dts]);
  const complete = judged.diagnostics.length === 0 ? layers.results : withholdPasses(layers.results);
  return verdict(request, profile, instance, complete, layers.skippedRules, notesOf(found.taxonomy));
}

function subjectOf(
  { file }: ValidationRequest,
  { decoded }: ReadXml,
  instance: Instance,
  taxonomy: Taxonomy,
): Subject {
  return {
    file,
    text: decoded?.text ?? '',
    encoding: decoded?.encoding ?? '',
    hasByteOrderMark: decoded?.hasByteOrderMark ?? false,
    instance,
    taxonomy,
  };
}

async function runLayers(
  request: ValidationRequest,
  subject: Subject,
  whole: Instance,
  profile: Profile,
  before: readonly LayerResult[],
): Promise<{ results: readonly LayerResult[]; skippedRules: readonly string[] }> {
  const results = [...before];
  const run = <S>(layer: Parameters<typeof runLayer<S>>[0], on: S) => {
    if (profile.layers.some((name) => name === layer.name)) results.push(runLayer(layer, on, results));
  };
  run(await xmlSchemaLayer(subject.taxonomy), subject);
  run(xbrl21, subject);
  run(dimensions, subject);
  run(filingLayer(profile), { ...subject, instance: whole });
  const business = profile.layers.includes('business')
    ? request.business(toReport(whole), profile)
    : undefined;
  if (business !== undefined) {
    const { diagnostics } = business;
    results.push({ name: 'business', status: statusOf(diagnostics), diagnostics });
  } else if (profile.layers.includes('business')) {
    results.push({ name: 'business', status: 'skipped', diagnostics: [] });
  }
  return { results, skippedRules: business?.skippedRules ?? [] };
}

/** Layers that left facts out have not passed, whatever they say of the rest. */
function withholdPasses(results: readonly LayerResult[]): readonly LayerResult[] {
  const partial = new Set(['dts', 'xml-schema', 'xbrl21', 'dimensions']);
  return results.map((result) =>
    partial.has(result.name) && result.status === 'passed' ? { ...result, status: 'skipped' } : result,
  );
}

function verdict(
  request: ValidationRequest,
  profile: Profile,
  instance: Instance,
  layers: readonly LayerResult[],
  skippedRules: readonly string[],
  notes: readonly Text[],
): FileVerdict {
  // Where nothing is found, nobody asks where a fact came from.
  const located = layers.some((layer) => layer.diagnostics.some(({ location }) => location !== undefined));
  const sources = located
    ? sourcesByPosition(request, profile, instance)
    : new Map<string, readonly Place[]>();
  const diagnostics = layers.flatMap((layer) =>
    layer.diagnostics.map((diagnostic): LayerFinding => ({
      ...withSource(diagnostic, sources),
      layer: layer.name,
    })),
  );
  return {
    file: request.file,
    verdict: verdictOf(layers, profile.layers),
    profile: profile.id,
    layers,
    facts: instance.items.length,
    diagnostics,
    notes,
    skippedRules,
  };
}

/** A file in which no layer beyond these can say anything. */
function unreadable({ file }: ValidationRequest, ...layers: readonly LayerResult[]): FileVerdict {
  const diagnostics = layers.flatMap((layer) =>
    layer.diagnostics.map((diagnostic): LayerFinding => ({ ...diagnostic, layer: layer.name })),
  );
  return {
    file,
    verdict: 'invalid',
    profile: 'xbrl',
    layers,
    facts: 0,
    diagnostics,
    notes: [],
    skippedRules: [],
  };
}

type SourcesByPosition = ReadonlyMap<string, readonly Place[]>;

function sourcesByPosition(
  { sourcesOf }: ValidationRequest,
  profile: Profile,
  instance: Instance,
): SourcesByPosition {
  if (sourcesOf === undefined) return new Map();
  return new Map(
    toReport(instance).facts.map((fact) => [
      `${fact.place?.line}:${fact.place?.column}`,
      sourcesOf(fact, profile),
    ]),
  );
}

/** Points a finding about a fact at the input that the fact was made of. */
function withSource(diagnostic: Diagnostic, sources: SourcesByPosition): Diagnostic {
  const { location, source } = diagnostic;
  if (source !== undefined || location?.line === undefined || location.column === undefined)
    return diagnostic;
  const [first, ...others] = sources.get(`${location.line}:${location.column}`) ?? [];
  if (first === undefined) return diagnostic;
  return { ...diagnostic, source: first, related: [...diagnostic.related, ...others] };
}
