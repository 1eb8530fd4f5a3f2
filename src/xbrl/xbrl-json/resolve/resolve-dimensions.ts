import type { Where } from '../../../diagnostics/diagnostic.js';
import type { ConceptKinds, DimensionKind } from '../concept-kinds.js';
import { namesInDomain } from '../concept-kinds.js';
import type { Findings } from '../findings.js';
import type { JsonDimension } from '../read/json-report.js';
import { unboundPrefix } from '../oim-common-diagnostics.js';
import { invalidDimensionValue, unknownDimension, unsupportedDimensionType } from '../oim-diagnostics.js';
import type { QName } from '../../xml/qname.js';
import type { PrefixMap } from '../prefix-map.js';
import { resolveValue } from './resolve-value.js';
import type { ResolvedDimension } from './resolved-report.js';
import { invalidJsonDimensionValue, nonCanonicalValue } from '../xbrl-json-diagnostics.js';

/** What dimensions are resolved with. */
export interface DimensionSubject {
  readonly kinds: ConceptKinds;
  readonly prefixes: PrefixMap;
  readonly findings: Findings;
  readonly canonicalValues: boolean;
  /** Whether a name is one that a rewritten part of a taxonomy does not declare. */
  readonly isOutside: (name: QName) => boolean;
}

/** A taxonomy-defined dimension (OIM 1.0 §3.4); undefined where it is none, which is reported. */
export function resolveDimension(
  given: JsonDimension,
  where: () => Where,
  subject: DimensionSubject,
): ResolvedDimension | 'outside' | undefined {
  const { kinds, prefixes, findings } = subject;
  const name = prefixes.name(given.name);
  // Reported where the structure was read.
  if (name === 'no-name' || name === 'unbound') return undefined;
  const kind = kinds.dimension(name);
  if (kind === undefined) {
    if (subject.isOutside(name)) return 'outside';
    findings.add(unknownDimension({ dimension: given.name }, where()));
    return undefined;
  }
  if (kind.isUnsupported) {
    findings.add(unsupportedDimensionType({ dimension: given.name }, where()));
    return undefined;
  }
  return kind.dimension.isTypedDimension
    ? typedValue(given, kind, where, subject)
    : explicitMember(given, kind, where, subject);
}

function explicitMember(
  { name, value, at }: JsonDimension,
  { dimension, defaultMember }: DimensionKind,
  where: () => Where,
  { prefixes, findings }: DimensionSubject,
): ResolvedDimension | undefined {
  const member = value === undefined ? 'no-name' : prefixes.name(value);
  if (member === 'no-name') {
    const params = { dimension: name, value: value ?? 'null', reason: NO_MEMBER };
    findings.add(invalidJsonDimensionValue(params, where()));
    return undefined;
  }
  if (member === 'unbound') {
    findings.add(unboundPrefix({ name: value ?? '' }, where()));
    return undefined;
  }
  if (member === defaultMember) {
    findings.add(invalidDimensionValue({ dimension: name, member: value ?? '' }, where()));
    return undefined;
  }
  return { kind: 'explicit', at, dimension: dimension.name, member };
}

function typedValue(
  { name, value, at }: JsonDimension,
  { dimension, domain }: DimensionKind,
  where: () => Where,
  { prefixes, findings, canonicalValues }: DimensionSubject,
): ResolvedDimension | undefined {
  if (domain === undefined) {
    findings.add(unsupportedDimensionType({ dimension: name }, where()));
    return undefined;
  }
  const typed = { kind: 'typed', at, dimension: dimension.name, element: domain.name } as const;
  if (value === undefined) return { ...typed, value: undefined, canonical: undefined };
  const read = resolveValue(value, namesInDomain(domain.type), domain.type, prefixes);
  if (read.kind === 'unbound') findings.add(unboundPrefix({ name: read.name }, where()));
  else if (read.kind === 'wrong') {
    findings.add(invalidJsonDimensionValue({ dimension: name, value, reason: read.reason }, where()));
  } else {
    if (canonicalValues && read.canonical !== value) {
      findings.add(nonCanonicalValue({ value, canonical: read.canonical }, where()));
    }
    return { ...typed, value: read.text, canonical: read.canonical };
  }
  return undefined;
}

const NO_MEMBER = { nl: 'het is geen naam van een member', en: 'it is no name of a member' };
