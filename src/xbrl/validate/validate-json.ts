import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { instanceTree, taxonomyReferences } from '../xbrl-json/tree/instance-tree.js';
import type { JsonReport } from '../xbrl-json/read/json-report.js';
import { pointerOf } from '../json/json-source.js';
import { DOCUMENT_TYPE } from '../xbrl-json/names.js';
import { readXbrlJson, type ReadXbrlJson } from '../xbrl-json/read/read-xbrl-json.js';
import { invalidJson } from '../xbrl-json/xbrl-json-diagnostics.js';
import * as rpe from '../taxonomy/resolve/report-package-diagnostics.js';
import { type LayerResult, layerResult } from './layer.js';
import { type InstanceRequest, NOT_WRITTEN, validateInstance } from './validate-instance.js';
import { type FileVerdict, type LayerFinding, withoutInstance } from './verdict.js';

const NAME = 'xbrl-json';

/**
 * Judges an xBRL-JSON report: its form and what its taxonomy says of its facts, and then the instance that says the
 * same, as any other. Findings have their place in the JSON, with its pointer.
 */
export async function validateJson(request: InstanceRequest, bytes: Uint8Array): Promise<FileVerdict> {
  const { file, url } = request;
  const read = readXbrlJson(bytes, file);
  const refused = request.isPackaged === true ? refusedByPackage(read, file) : undefined;
  if (refused !== undefined) return withoutInstance(file, layerResult('package', [refused]));
  const { report, diagnostics } = read;
  if (report === undefined) return withoutInstance(file, layerResult(NAME, diagnostics));
  const start = taxonomyReferences(report, url).map((reference, index) => {
    const place = report.source.placeOf(reference.at, ['documentInfo', 'taxonomy', index]);
    return { kind: 'schemaRef' as const, url: reference.url, place };
  });
  const found = request.discover(start);
  // Without its whole taxonomy nobody can tell which facts are numbers.
  if (found.missing.length > 0) {
    const dts: LayerResult = { name: 'dts', status: 'skipped', diagnostics: found.diagnostics };
    return withoutInstance(file, layerResult(NAME, diagnostics), dts);
  }
  const tree = instanceTree(report, found.taxonomy, url);
  // Nothing of it is XML: what asks for that has nothing to say.
  const xml = layerResult('xml', []);
  const before = [xml, layerResult(NAME, [...diagnostics, ...tree.diagnostics])];
  const judged = await validateInstance(
    { ...request, discover: () => found },
    tree.document,
    NOT_WRITTEN,
    before,
  );
  return withPointers({ ...judged, layers: judged.layers.filter((one) => one.name !== 'xml') }, report);
}

/**
 * Report Package 1.0: a report in JSON is JSON as the specification wants it, and says what it is. What says
 * that it is something else than xBRL-JSON, xBRL-CSV say, is not read.
 */
function refusedByPackage({ documentType, diagnostics }: ReadXbrlJson, file: string): Diagnostic | undefined {
  const { code } = invalidJson.definition;
  const problem = diagnostics.find((diagnostic) => diagnostic.code === code);
  const path = file.slice(file.lastIndexOf('/') + 1);
  if (problem !== undefined) return rpe.invalidJson({ path }, { location: problem.location });
  const where = { location: { file } };
  // What is beyond our limits is no matter of the package.
  if (documentType === undefined && diagnostics.every(({ leavesOpen }) => leavesOpen !== true)) {
    return rpe.invalidJsonStructure({ path }, where);
  }
  if (documentType === undefined || documentType === DOCUMENT_TYPE) return undefined;
  return rpe.reportFormatNotRead({ path }, where);
}

/** Findings of layers that know of no JSON, with the pointer of the fact or dimension that they point at. */
function withPointers(verdict: FileVerdict, { source, facts }: JsonReport): FileVerdict {
  const lacks = ({ location }: Diagnostic) => location?.line !== undefined && location.pointer === undefined;
  if (!verdict.diagnostics.some(lacks)) return verdict;
  const pointers = new Map<string, string>();
  const add = (at: number, ...path: readonly string[]) => {
    const { line, column } = source.positionOf(at);
    pointers.set(`${line}:${column}`, pointerOf(['facts', ...path]));
  };
  for (const { id, at, dimensions } of facts) {
    add(at, id);
    for (const one of dimensions) add(one.at, id, 'dimensions', one.name);
  }
  const placed = (place: Place | undefined): Place | undefined => {
    const pointer =
      place && lacks({ location: place } as Diagnostic)
        ? pointers.get(`${place.line}:${place.column}`)
        : undefined;
    return place === undefined || pointer === undefined ? place : { ...place, pointer };
  };
  const finding = <Finding extends Diagnostic>(one: Finding): Finding => ({
    ...one,
    location: placed(one.location),
  });
  return {
    ...verdict,
    diagnostics: verdict.diagnostics.map((one): LayerFinding => finding(one)),
    layers: verdict.layers.map((one) => ({ ...one, diagnostics: one.diagnostics.map(finding) })),
  };
}
