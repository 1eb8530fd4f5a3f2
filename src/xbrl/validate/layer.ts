import { boundedFindings } from '../../diagnostics/bounded-findings.js';
import {
  type AnyDiagnosticKind,
  defineDiagnostic,
  type Diagnostic,
  type Text,
} from '../../diagnostics/diagnostic.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { comesWithProgram } from './documents-to-judge.js';
import type { Subject, TaxonomySubject } from './subject.js';

export const moreFindings = defineDiagnostic<{ code: string; most: number }>({
  code: 'layer:more-findings',
  severity: 'info',
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ code, most }) => `Van ${code} zijn er meer dan ${most}; de rest wordt niet genoemd.`,
    en: ({ code, most }) => `There are more than ${most} of ${code}; the rest is not listed.`,
  },
  help: {
    nl: 'Herstel de genoemde plaatsen en kijk het bestand opnieuw na.',
    en: 'Mend the places named and check the file again.',
  },
});

/**
 * What a rule says where it stops at a limit of this program. Its layer has not passed then, and has not
 * failed for that: what was not looked at may be right.
 */
export const notJudged = defineDiagnostic<{ what: Text; limit: number }>({
  code: 'layer:not-judged',
  severity: 'error',
  leavesOpen: true,
  basis: { document: 'npo-xbrl', clause: 'docs/architecture.md, hostile files' },
  message: {
    nl: ({ what, limit }) =>
      `Niet alles is nagekeken: ${what.nl} (meer dan ${limit}). Het oordeel blijft open.`,
    en: ({ what, limit }) =>
      `Not everything was checked: ${what.en} (more than ${limit}). No verdict is given.`,
  },
  help: {
    nl: 'Controleer waar dit bestand of deze taxonomie vandaan komt: gewone bestanden blijven ver onder deze grens.',
    en: 'Check where this file or taxonomy comes from: ordinary ones stay far below this limit.',
  },
});

/** One requirement: reads, yields findings, changes nothing and never throws for user data. */
export interface Rule<On extends TaxonomySubject> {
  /** Every kind of finding that `check` can make, `notJudged` not counted. */
  readonly emits: readonly AnyDiagnosticKind[];
  check(subject: On): Iterable<Diagnostic>;
}

/**
 * A named part of validation with its two ordered lists of rules: the contents page of a specification.
 *
 * The contract:
 * - A layer runs on a taxonomy alone (`validate` of a schema, a linkbase or a package) and on an
 *   instance with its taxonomy. A taxonomy alone meets `taxonomyRules` only; an instance meets
 *   `taxonomyRules` first and then `instanceRules`, also where the first found errors.
 * - A taxonomy rule sees nothing but the taxonomy: no file name, no instance. Its findings point into
 *   taxonomy documents (`taxonomy.fileOf`). It runs once for a taxonomy, however many instances follow;
 *   what it must work out for that is linear in the size of the taxonomy.
 * - An instance rule may ask the taxonomy anything and reports on the instance.
 * - A rule that stops at a limit of this program yields `notJudged`, or a kind of its own that `leavesOpen`;
 *   the layer is then skipped, not passed.
 */
export interface Layer {
  readonly name: string;
  /** Tells layers of one name apart that judge a taxonomy by different rules. */
  readonly variant?: string;
  /** Layers that must have passed before this one can say anything. */
  readonly needs: readonly string[];
  readonly taxonomyRules: readonly Rule<TaxonomySubject>[];
  readonly instanceRules: readonly Rule<Subject>[];
  /**
   * Those of the instance rules that say nothing false where what the layer needs has not passed: what is
   * missing keeps them silent, and never makes them speak. They run all the same; the layer does not pass then.
   */
  readonly withoutNeeds?: readonly Rule<Subject>[];
}

/** What a layer of rules made of a file. */
export interface LayerResult {
  readonly name: string;
  /** `skipped`: it did not run, or could not judge everything. Never to be read as passed. */
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly diagnostics: readonly Diagnostic[];
}

/** Failed where something is wrong; skipped where a limit of this program kept it from judging everything. */
export function statusOf(diagnostics: readonly Diagnostic[]): LayerResult['status'] {
  if (diagnostics.some(({ severity, leavesOpen }) => severity === 'error' && leavesOpen !== true))
    return 'failed';
  return diagnostics.some(({ leavesOpen }) => leavesOpen === true) ? 'skipped' : 'passed';
}

/** A layer that ran, and what it found. */
export function layerResult(name: string, diagnostics: readonly Diagnostic[]): LayerResult {
  return { name, status: statusOf(diagnostics), diagnostics };
}

/** Every rule of a layer, those on the taxonomy first. */
export function rulesOf({ taxonomyRules, instanceRules }: Layer): readonly Rule<Subject>[] {
  return [...taxonomyRules, ...instanceRules];
}

/** Runs a layer on a taxonomy alone where all that it needs has passed; otherwise it is skipped. */
export function runOnTaxonomy(
  layer: Layer,
  subject: TaxonomySubject,
  before: readonly LayerResult[],
): LayerResult {
  return isReady(layer, before) ? layerResult(layer.name, taxonomyFindings(layer, subject)) : skipped(layer);
}

/** Runs a layer on an instance and its taxonomy, likewise; `withoutNeeds` runs in any case. */
export function runOnInstance(layer: Layer, subject: Subject, before: readonly LayerResult[]): LayerResult {
  if (!isReady(layer, before)) return partlyJudged(layer, subject);
  const ofTaxonomy = taxonomyFindings(layer, subject);
  const ofInstance = layer.instanceRules.flatMap((rule) => bounded(rule.check(subject)));
  return layerResult(layer.name, [...ofTaxonomy, ...ofInstance]);
}

function isReady({ needs }: Layer, before: readonly LayerResult[]): boolean {
  return needs.every((name) => before.some((result) => result.name === name && result.status === 'passed'));
}

function skipped({ name }: Layer): LayerResult {
  return { name, status: 'skipped', diagnostics: [] };
}

function partlyJudged({ name, withoutNeeds = [] }: Layer, subject: Subject): LayerResult {
  const diagnostics = withoutNeeds.flatMap((rule) => bounded(rule.check(subject)));
  const result = layerResult(name, diagnostics);
  return result.status === 'passed' ? { ...result, status: 'skipped' } : result;
}

const known = new WeakMap<Taxonomy, Map<string, readonly Diagnostic[]>>();

/** What the taxonomy rules of a layer say of a taxonomy: worked out once for as long as it is in use. */
function taxonomyFindings(layer: Layer, { taxonomy }: TaxonomySubject): readonly Diagnostic[] {
  const { taxonomyRules } = layer;
  // What came with the program is right; a test says so.
  if (taxonomyRules.length === 0 || comesWithProgram(taxonomy) || isKnownRight(layer, taxonomy)) return [];
  const byLayer = known.get(taxonomy) ?? new Map<string, readonly Diagnostic[]>();
  known.set(taxonomy, byLayer);
  const key = keyOf(layer);
  const found = byLayer.get(key) ?? taxonomyRules.flatMap((rule) => bounded(rule.check({ taxonomy })));
  byLayer.set(key, found);
  return found;
}

/** What `rightIn` calls a layer. */
function keyOf({ name, variant }: Pick<Layer, 'name' | 'variant'>): string {
  return variant === undefined ? name : `${name} ${variant}`;
}

/** Whether the rules of a layer on a taxonomy found nothing to say of this one before. */
export function isKnownRight(layer: Pick<Layer, 'name' | 'variant'>, taxonomy: Taxonomy): boolean {
  return taxonomy.rightIn.has(keyOf(layer));
}

/** The layers whose rules on the taxonomy found nothing to say of it, by the names that `rightIn` has. */
export function layersWithoutFindings(taxonomy: Taxonomy): readonly string[] {
  const judged = [...(known.get(taxonomy) ?? [])].filter(([, findings]) => findings.length === 0);
  return [...taxonomy.rightIn, ...judged.map(([key]) => key)];
}

/** The findings of a rule, up to a bound. */
function bounded(findings: Iterable<Diagnostic>): readonly Diagnostic[] {
  return boundedFindings(findings, moreFindings);
}
