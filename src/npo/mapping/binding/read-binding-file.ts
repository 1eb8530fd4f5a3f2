import { readFileSync } from 'node:fs';
import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { fileNotFound, fileTooLarge } from '../../input/diagnostics/file-diagnostics.js';
import { unreadable } from '../../input/read/open-input.js';
import { JsonText } from '../../input/read/json-text.js';
import { statOf } from '../../../xbrl/taxonomy/resolve/stat-of.js';
import { reportingYears } from '../../model/reporting-year.js';
import { type Binding, readBinding } from './binding.js';
import { bindingForm, bindingNameUnknown, bindingUnconfirmed } from './binding-diagnostics.js';
import { bindingSchema } from './binding-schema.js';

export interface ReadBindingFile {
  /** Undefined where there is a finding: a binding that is not whole makes no report. */
  readonly binding: Binding | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const LARGEST = 20_000_000;
const MOST_DEPTH = 16;

/** Reads a binding of the user's own (`schemas/input/binding.schema.json`); one with anything unconfirmed is refused. */
export function readBindingFile(path: string): ReadBindingFile {
  const size = statOf(path);
  if (size === undefined) return refused([fileNotFound({ path }, { source: { file: path } })]);
  if (!size.isFile()) return refused([unreadable(path, { code: size.isDirectory() ? 'EISDIR' : 'ENOTSUP' })]);
  if (size.size > LARGEST) {
    return refused([fileTooLarge({ megabytes: LARGEST / 1_000_000 }, { source: { file: path } })]);
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refused([unreadable(path, error)]);
  }
  const json = new JsonText(text.replace(/^\uFEFF/, ''), path);
  const root = json.parse(MOST_DEPTH);
  if ('code' in root) return refused([root]);
  const value: unknown = getNodeValue(root);
  const form = formFindings(value, root, json);
  if (form.length > 0) return refused(form);
  const binding = value as Binding;
  const placeOf = (...at: readonly (string | number)[]): Place => {
    return json.placeOf(findNodeAtLocation(root, [...at]) ?? root, at);
  };
  const findings = [...unconfirmedFindings(binding, placeOf), ...nameFindings(binding, placeOf)];
  return findings.length > 0 ? refused(findings) : { binding, diagnostics: [] };
}

function refused(diagnostics: readonly Diagnostic[]): ReadBindingFile {
  return { binding: undefined, diagnostics };
}

const MOST_FINDINGS = 50;

function formFindings(value: unknown, root: Node, json: JsonText): readonly Diagnostic[] {
  const { error } = bindingSchema.safeParse(value);
  return (error?.issues ?? []).slice(0, MOST_FINDINGS).map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const key = unknown ?? String(path.at(-1) ?? '{ }');
    const source = json.placeOf(findNodeAtLocation(root, path) ?? root, path);
    return bindingForm({ key, isUnknown: unknown !== undefined }, { source });
  });
}

interface MaybeUnconfirmed {
  readonly unconfirmed?: unknown;
}

/** What nobody has confirmed, named in one finding. */
function* unconfirmedFindings(
  binding: Binding & MaybeUnconfirmed,
  placeOf: (...at: readonly (string | number)[]) => Place,
): Generator<Diagnostic> {
  const lines = binding.lines as readonly (Binding['lines'][number] & MaybeUnconfirmed)[];
  const open = lines.flatMap(({ unconfirmed, measure, concept }, index) => {
    return unconfirmed === undefined ? [] : [{ name: `${measure} → ${concept}`, index }];
  });
  const whole = binding.unconfirmed !== undefined;
  if (!whole && open.length === 0) return;
  const names = open.map(({ name }) => name);
  const [first] = open;
  const source = whole ? placeOf('unconfirmed') : placeOf('lines', first?.index ?? 0, 'unconfirmed');
  yield bindingUnconfirmed({ names, whole }, { source });
}

/** Names that lead nowhere: prefixes, units and measures. */
function* nameFindings(
  { prefixes, units, lines, entity }: Binding,
  placeOf: (...at: readonly (string | number)[]) => Place,
): Generator<Diagnostic> {
  const measures = knownMeasures();
  const unknownPrefix = (names: readonly string[]) =>
    names.map((name) => name.slice(0, name.indexOf(':'))).find((prefix) => !Object.hasOwn(prefixes, prefix));
  const inUnits = unknownPrefix(Object.values(units));
  if (inUnits !== undefined)
    yield bindingNameUnknown({ name: inUnits, what: 'prefix' }, { source: placeOf('units') });
  if (!measures.has(entity.measure)) {
    yield bindingNameUnknown(
      { name: entity.measure, what: 'measure' },
      { source: placeOf('entity', 'measure') },
    );
  }
  for (const [index, line] of lines.entries()) {
    const { concept, dimensions = {}, sumOf = [], unit, measure } = line;
    const members = Object.values(dimensions).map((bound) =>
      'typed' in bound ? bound.typed : bound.explicit,
    );
    const prefix = unknownPrefix([concept, ...Object.keys(dimensions), ...members, ...sumOf]);
    const where = { source: placeOf('lines', index) };
    if (prefix !== undefined) yield bindingNameUnknown({ name: prefix, what: 'prefix' }, where);
    if (unit !== undefined && !Object.hasOwn(units, unit))
      yield bindingNameUnknown({ name: unit, what: 'unit' }, where);
    if (!measures.has(measure)) yield bindingNameUnknown({ name: measure, what: 'measure' }, where);
  }
}

/** The measures that the bindings that come with the program use: all that the model gives. */
function knownMeasures(): ReadonlySet<string> {
  const ids = new Set(reportingYears().years.flatMap(({ bindings }) => bindings));
  return new Set([...ids].flatMap((id) => readBinding(id).lines.map(({ measure }) => measure)));
}
