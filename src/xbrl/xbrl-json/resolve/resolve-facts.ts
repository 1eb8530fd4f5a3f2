import type { Diagnostic, Place, Where } from '../../../diagnostics/diagnostic.js';
import type { Entity, Period } from '../../report/aspects.js';
import { XBRLI } from '../../taxonomy/names.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { namespaceOf, qname, type QName } from '../../xml/qname.js';
import { unitId } from '../../instance/declared-facts.js';
import { type ConceptKind, ConceptKinds } from '../concept-kinds.js';
import { DeclaredOnce } from './declared-once.js';
import { Findings } from '../findings.js';
import type { JsonFact, JsonReport, JsonText } from '../read/json-report.js';
import type { JsonPath } from '../../json/json-source.js';
import { FreeNames } from '../free-names.js';
import { judgeDuplicates } from './judge-duplicates.js';
import { judgeNotes } from './judge-notes.js';
import { NO_ENTITY, NOTE } from '../names.js';
import { invalidPeriodText, invalidUnitText, unboundPrefix } from '../oim-common-diagnostics.js';
import * as oim from '../oim-diagnostics.js';
import { factWithNoteId } from '../oim-note-diagnostics.js';
import { outsidePart } from './outside-part.js';
import { readPeriod } from '../period-text.js';
import type { PrefixMap } from '../prefix-map.js';
import { type DimensionSubject, resolveDimension } from './resolve-dimensions.js';
import { resolveValue } from './resolve-value.js';
import type {
  ResolvedContext,
  ResolvedDimension,
  ResolvedFact,
  ResolvedReport,
  ResolvedUnit,
} from './resolved-report.js';
import { PURE_UNIT, readUnit } from '../unit-text.js';
import { invalidJsonFactValue, invalidLanguageCase, nonCanonicalValue } from '../xbrl-json-diagnostics.js';

export interface ResolvedFacts {
  readonly report: ResolvedReport;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds the facts of an xBRL-JSON report against its taxonomy (OIM 1.0 §3): what is a number, a text or a
 * dimension, and what must not be there.
 */
export function resolveFacts(json: JsonReport, taxonomy: Taxonomy): ResolvedFacts {
  return new Resolving(json, taxonomy).run();
}

/** The core dimensions that a context has. */
const CONTEXTUAL = new Set(['entity', 'period']);
const PURE = { numerators: [qname(XBRLI, 'pure')], denominators: [] };

class Resolving {
  private readonly findings = new Findings();
  private readonly kinds: ConceptKinds;
  private readonly prefixes: PrefixMap;
  private readonly contexts: DeclaredOnce<ResolvedContext>;
  private readonly units: DeclaredOnce<ResolvedUnit>;
  private readonly subject: DimensionSubject;
  private readonly outside: { readonly name: string; readonly place: Place }[] = [];

  constructor(
    private readonly json: JsonReport,
    taxonomy: Taxonomy,
  ) {
    const { prefixes, canonicalValues } = json.documentInfo;
    const ids = new FreeNames(new Set(json.facts.map(({ id }) => id)));
    this.contexts = new DeclaredOnce(ids);
    this.units = new DeclaredOnce(ids);
    this.prefixes = prefixes;
    this.kinds = new ConceptKinds(taxonomy);
    const isOutside = (name: QName) => taxonomy.isRewrittenPart(namespaceOf(name));
    this.subject = { kinds: this.kinds, prefixes, findings: this.findings, canonicalValues, isOutside };
  }

  run(): ResolvedFacts {
    const notes: JsonFact[] = [];
    const facts: ResolvedFact[] = [];
    for (const fact of this.json.facts) {
      const name = this.nameOf(fact);
      if (name === NOTE) notes.push(fact);
      else if (name !== undefined) {
        const resolved = this.fact(fact, name);
        if (resolved !== undefined) facts.push(resolved);
      }
    }
    judgeNotes(this.json, notes, this.findings);
    const [first] = this.outside;
    if (first !== undefined) this.findings.add(outsidePart(this.outside, first.place));
    judgeDuplicates(facts, this.json, this.findings);
    const { contexts, units, kinds } = this;
    const report = {
      facts,
      notes,
      contexts: contexts.all,
      units: units.all,
      container: kinds.container,
      domainPrefixes: kinds.domainPrefixes,
    };
    return { report, diagnostics: this.findings.all };
  }

  private where(fact: JsonFact, at: number, ...path: JsonPath): Where {
    return { location: this.json.source.placeOf(at, ['facts', fact.id, ...path]) };
  }

  private dimensionOf({ dimensions }: JsonFact, name: string): JsonText | undefined {
    const found = dimensions.find((one) => one.name === name);
    return found?.value === undefined ? undefined : { text: found.value, at: found.at };
  }

  private nameOf(fact: JsonFact): QName | undefined {
    const concept = this.dimensionOf(fact, 'concept');
    if (concept === undefined) return undefined;
    const name = this.prefixes.name(concept.text);
    if (name === 'unbound') {
      const where = () => this.where(fact, concept.at, 'dimensions', 'concept');
      this.findings.add(unboundPrefix({ name: concept.text }, where()));
    }
    return name === 'unbound' || name === 'no-name' ? undefined : name;
  }

  private fact(json: JsonFact, name: QName): ResolvedFact | undefined {
    const concept = this.dimensionOf(json, 'concept');
    const where = () => this.where(json, concept?.at ?? json.at, 'dimensions', 'concept');
    const text = concept?.text ?? '';
    const kind = this.kinds.concept(name);
    if (kind === undefined) {
      if (this.subject.isOutside(name)) this.leaveOutside(text, json);
      else this.findings.add(oim.unknownConcept({ concept: text }, where()));
      return undefined;
    }
    if (kind.isUnsupported) {
      this.findings.add(oim.unsupportedConceptType({ concept: text }, where()));
      return undefined;
    }
    if (kind.concept.abstract) {
      this.findings.add(oim.valueForAbstractConcept({ concept: text }, where()));
      return undefined;
    }
    if (this.dimensionOf(json, 'noteId') !== undefined) {
      this.findings.add(factWithNoteId({ id: json.id }, where()));
    }
    const context = this.context(json, kind);
    const unit = this.unit(json, kind);
    const language = this.language(json, kind);
    const decimals = this.decimals(json, kind);
    const value = this.value(json, kind);
    const isNumeric = kind.itemClass === 'numeric';
    if (context === undefined || (isNumeric && unit === undefined)) return undefined;
    if (value === undefined) return undefined;
    const { isText } = kind;
    return { json, concept: name, context, unit, ...value, decimals, language, isText };
  }

  private leaveOutside(name: string, json: JsonFact): void {
    this.outside.push({ name, place: this.json.source.placeOf(json.at, ['facts', json.id]) });
  }

  /** The context of a fact; one that was right for a fact before is right for every fact that says the same. */
  private context(json: JsonFact, kind: ConceptKind): ResolvedContext | undefined {
    const said = json.dimensions.filter(({ name }) => name.includes(':') || CONTEXTUAL.has(name));
    const key = JSON.stringify(said.map(({ name, value }) => [name, value ?? null] as const).sort(byName));
    const known = this.contexts.find(key);
    if (known !== undefined) return this.fitsPeriod(known.period, json, kind) ? known : undefined;
    const entity = this.entity(json);
    const period = this.period(json, kind);
    const dimensions: ResolvedDimension[] = [];
    for (const given of said) {
      if (CONTEXTUAL.has(given.name)) continue;
      const where = () => this.where(json, given.at, 'dimensions', given.name);
      const resolved = resolveDimension(given, where, this.subject);
      if (resolved === 'outside') this.leaveOutside(given.name, json);
      if (resolved === 'outside' || resolved === undefined) return undefined;
      dimensions.push(resolved);
    }
    if (entity === undefined || period === undefined) return undefined;
    dimensions.sort((a, b) => (a.dimension < b.dimension ? -1 : 1));
    const make = (id: string) => ({ id, at: json.at, entity, period, dimensions });
    return this.contexts.declare(key, `c${this.contexts.size + 1}`, make);
  }

  private entity(json: JsonFact): Entity | undefined {
    const given = this.dimensionOf(json, 'entity');
    if (given === undefined) return NO_ENTITY;
    const where = () => this.where(json, given.at, 'dimensions', 'entity');
    const name = this.prefixes.sqname(given.text);
    if (typeof name === 'string') {
      this.findings.add(unboundPrefix({ name: given.text }, where()));
      return undefined;
    }
    if (name.namespace === NO_ENTITY.scheme && name.local === NO_ENTITY.identifier) {
      this.findings.add(oim.reservedEntity({ entity: given.text }, where()));
      return undefined;
    }
    return { scheme: name.namespace, identifier: name.local };
  }

  private period(json: JsonFact, kind: ConceptKind): Period | undefined {
    const given = this.dimensionOf(json, 'period');
    const period: Period | undefined = given === undefined ? { kind: 'forever' } : readPeriod(given.text);
    if (period === undefined && given !== undefined) {
      const where = this.where(json, given.at, 'dimensions', 'period');
      this.findings.add(invalidPeriodText({ period: given.text }, where));
    }
    return period !== undefined && this.fitsPeriod(period, json, kind) ? period : undefined;
  }

  /** OIM 1.0 §3.4: a moment for a balance; a stretch of time, or all time, for a flow. */
  private fitsPeriod(period: Period, json: JsonFact, { concept }: ConceptKind): boolean {
    const { periodType } = concept;
    if (periodType === undefined || periodType === period.kind) return true;
    if (periodType === 'duration' && period.kind === 'forever') return true;
    const name = this.dimensionOf(json, 'concept')?.text ?? '';
    const given = this.dimensionOf(json, 'period');
    if (given === undefined) {
      this.findings.add(oim.missingPeriod({ concept: name }, this.where(json, json.at, 'dimensions')));
    } else {
      const where = this.where(json, given.at, 'dimensions', 'period');
      this.findings.add(oim.invalidPeriod({ concept: name, period: given.text }, where));
    }
    return false;
  }

  private unit(json: JsonFact, { itemClass }: ConceptKind): ResolvedUnit | undefined {
    const given = this.dimensionOf(json, 'unit');
    const where = () => this.where(json, given?.at ?? json.at, 'dimensions', 'unit');
    if (itemClass !== 'numeric') {
      const concept = this.dimensionOf(json, 'concept')?.text ?? '';
      if (given !== undefined) this.findings.add(oim.misplacedUnit({ concept }, where()));
      return undefined;
    }
    if (given?.text === PURE_UNIT) {
      this.findings.add(oim.illegalPureUnit({}, where()));
      return undefined;
    }
    const key = given?.text ?? '';
    const known = this.units.find(key);
    if (known !== undefined) return known;
    const read = given === undefined ? { kind: 'unit' as const, unit: PURE } : readUnit(key, this.prefixes);
    if (read.kind === 'unbound') this.findings.add(unboundPrefix({ name: read.name }, where()));
    else if (read.kind === 'wrong') {
      this.findings.add(invalidUnitText({ unit: key, reason: read.reason }, where()));
    } else {
      const { unit } = read;
      return this.units.declare(key, unitId(unit), (id) => ({ id, at: given?.at ?? json.at, unit }));
    }
    return undefined;
  }

  private language(json: JsonFact, { isText }: ConceptKind): string | undefined {
    const given = this.dimensionOf(json, 'language');
    if (given === undefined) return undefined;
    const where = () => this.where(json, given.at, 'dimensions', 'language');
    if (!isText) {
      const concept = this.dimensionOf(json, 'concept')?.text ?? '';
      this.findings.add(oim.misplacedLanguage({ concept }, where()));
    } else if (given.text !== given.text.toLowerCase()) {
      this.findings.add(invalidLanguageCase({ language: given.text }, where()));
    }
    return isText ? given.text : undefined;
  }

  /** OIM 1.0 §3.3: an accuracy that is not given is infinite. */
  private decimals(json: JsonFact, { itemClass }: ConceptKind): string | undefined {
    const takesIt = itemClass === 'numeric' && json.value !== undefined;
    if (json.decimals !== undefined && !takesIt) {
      const concept = this.dimensionOf(json, 'concept')?.text ?? '';
      this.findings.add(oim.misplacedDecimals({ concept }, this.where(json, json.decimals.at, 'decimals')));
    }
    return takesIt ? (json.decimals?.text ?? 'INF') : undefined;
  }

  private value(
    json: JsonFact,
    { concept, names }: ConceptKind,
  ): Pick<ResolvedFact, 'value' | 'canonical'> | undefined {
    const where = () => this.where(json, json.valueAt, 'value');
    const { value } = json;
    if (value === undefined) {
      const name = this.dimensionOf(json, 'concept')?.text ?? '';
      if (!concept.nillable) this.findings.add(oim.invalidFactValue({ concept: name }, where()));
      return { value: undefined, canonical: undefined };
    }
    const read = resolveValue(value, names, concept.type, this.prefixes);
    if (read.kind === 'unbound') this.findings.add(unboundPrefix({ name: read.name }, where()));
    else if (read.kind === 'wrong') {
      this.findings.add(invalidJsonFactValue({ value, reason: read.reason }, where()));
    } else {
      if (this.subject.canonicalValues && read.canonical !== value) {
        this.findings.add(nonCanonicalValue({ value, canonical: read.canonical }, where()));
      }
      return { value: read.text, canonical: read.canonical };
    }
    return undefined;
  }
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
