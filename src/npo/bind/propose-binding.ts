import type { Text } from '../../diagnostics/diagnostic.js';
import { append } from '../../maps/append.js';
import { conceptNames } from '../../xbrl/query/concept-names.js';
import type { CubeAxis } from '../../xbrl/query/cubes.js';
import type { Taxonomy } from '../../xbrl/taxonomy/taxonomy.js';
import { localNameOf, namespaceOf, qname, type QName } from '../../xbrl/xml/qname.js';
import type { Binding, BindingLine, DimensionBinding } from '../mapping/binding/binding.js';
import { expand } from '../mapping/facts/facts.js';
import { questionOf } from '../mapping/question.js';
import { featuresOf } from './features.js';
import { axesByConcept, axesText, matchAxes, type MatchedAxis } from './match-axes.js';
import { type Candidate, matchConcepts, type MatchedConcept } from './match-concepts.js';
import { matchRoles, type MatchedRole } from './match-roles.js';
import type { Mark, NotFound, Proposal, ProposedLine, ProposedReason } from './proposal.js';
import type { Confidence, Reason } from './reason.js';
import { type Points, pointsText } from './similarity.js';

/** A taxonomy that a binding is proposed for. */
export interface ProposalTarget {
  readonly taxonomy: Taxonomy;
  /** What the entry point is called. */
  readonly name: Text;
  readonly address: string;
  /** The reporting year; undefined where nothing says which. */
  readonly year: number | undefined;
  /** Why this entry point and year. */
  readonly why: Text;
}

/**
 * Works out a binding for another taxonomy from one that is known: every role, axis and concept is looked for, and
 * marked as unconfirmed with the reasons. The same taxonomies give the same proposal.
 */
export function proposeBinding(binding: Binding, from: Taxonomy, target: ProposalTarget): Proposal {
  return new Proposer(binding, from, target).propose();
}

class Proposer {
  private readonly roles: readonly MatchedRole[];
  private readonly axes: ReadonlyMap<QName, MatchedAxis>;
  private readonly concepts: ReadonlyMap<QName, MatchedConcept>;
  private readonly axesInCubes: ReadonlyMap<QName, ReadonlySet<string>>;
  private readonly to: Taxonomy;
  private readonly used = new Map<string, string>();

  constructor(
    private readonly binding: Binding,
    private readonly from: Taxonomy,
    private readonly target: ProposalTarget,
  ) {
    this.to = target.taxonomy;
    this.roles = matchRoles(binding.roles, from, this.to);
    const found = new Map(
      this.roles.flatMap(({ was, role }) => (role === undefined ? [] : [[was, role] as const])),
    );
    const named = binding.lines.map((line) => expand(binding, line.concept));
    const axes = binding.lines.flatMap(({ dimensions = {} }) =>
      Object.keys(dimensions).map((axis) => expand(binding, axis)),
    );
    const matchedAxes = matchAxes([...new Set(axes)], from, this.to, found);
    this.axes = new Map(matchedAxes.map((axis) => [axis.was, axis]));
    const matched = matchConcepts([...new Set(named)], from, this.to, found);
    this.concepts = new Map(matched.map((concept) => [concept.was, concept]));
    this.axesInCubes = axesByConcept(this.to);
  }

  propose(): Proposal {
    const { binding, target } = this;
    const { year, name, address } = target;
    const lines = binding.lines.flatMap((line) => this.line(line) ?? []);
    const roles = this.roles.flatMap(({ role }) => role ?? []);
    const inYear: Text =
      year === undefined
        ? { nl: '', en: '' }
        : { nl: ` (verslagjaar ${year})`, en: ` (report year ${year})` };
    return {
      id: 'proposal',
      file: binding.file,
      title: { nl: `${name.nl}${inYear.nl}, deel NPO`, en: `${name.en}${inYear.en}, NPO part` },
      notice: NOTICE,
      sources: [address, ...binding.sources],
      unconfirmed: {
        explanation: EXPLANATION,
        from: binding.id,
        entryPoint: target.why,
        takenOver: TAKEN_OVER,
        roles: this.roles.flatMap((role) => this.roleMark(role)),
        axes: [...this.axes.values()].flatMap((axis) => this.axisMark(axis)),
        notFound: this.notFound(),
      },
      entryPoints: year === undefined ? {} : { [String(year)]: address },
      entity: binding.entity,
      language: binding.language,
      roles,
      prefixes: this.prefixes(),
      units: binding.units,
      lines,
    };
  }

  /** A line with its counterparts; undefined where its concept or an axis was not found. */
  private line(line: BindingLine): ProposedLine | undefined {
    const matched = this.concepts.get(expand(this.binding, line.concept));
    const dimensions = this.dimensions(line);
    if (matched?.match === undefined || matched.confidence === undefined || dimensions === undefined)
      return undefined;
    const { match, confidence } = matched;
    const concept = this.written(match.concept);
    const { sumOf } = line;
    const parts = sumOf?.flatMap((part) => {
      const found = this.concepts.get(expand(this.binding, part))?.match;
      return found === undefined ? [] : [this.written(found.concept)];
    });
    const doubts = this.doubts(line, match, (sumOf?.length ?? 0) - (parts?.length ?? 0));
    const mark = markOf(line.concept, doubts.length > 0 ? lowered(confidence) : confidence, match);
    const others = matched.others.map((other) => this.other(other));
    return {
      ...line,
      concept,
      ...(line.dimensions !== undefined && { dimensions }),
      ...(parts !== undefined && { sumOf: parts }),
      unconfirmed: {
        ...mark,
        ...(others.length > 0 && { others }),
        ...(doubts.length > 0 && { doubts }),
      },
    };
  }

  /** Undefined where an axis or a member was not found. */
  private dimensions({
    dimensions = {},
  }: BindingLine): Readonly<Record<string, DimensionBinding>> | undefined {
    const found: Record<string, DimensionBinding> = {};
    for (const [name, bound] of Object.entries(dimensions)) {
      const axis = this.axes.get(expand(this.binding, name))?.axis;
      const member = axis && this.member(bound, axis);
      if (axis === undefined || member === undefined) return undefined;
      found[this.written(axis.dimension.name)] = member;
    }
    return found;
  }

  private member(bound: DimensionBinding, axis: CubeAxis): DimensionBinding | undefined {
    if ('typed' in bound) {
      const { typedDomain } = axis;
      return typedDomain && { typed: this.written(typedDomain.name), key: bound.key };
    }
    // `{key}` in a name of a member stands for any text.
    const local = localNameOf(expand(this.binding, bound.explicit));
    const pattern = new RegExp(`^${local.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '.+')}$`, 'u');
    const member = axis.members.find(({ concept }) => pattern.test(localNameOf(concept.name)));
    return member && { explicit: this.written(qname(namespaceOf(member.concept.name), local)) };
  }

  private doubts(line: BindingLine, { concept }: Candidate, partsLacking: number): readonly Text[] {
    const doubts: Text[] = [];
    const axes = Object.keys(line.dimensions ?? {}).flatMap((axis) => {
      return this.axes.get(expand(this.binding, axis))?.axis?.dimension.name ?? [];
    });
    if (this.axesInCubes.get(concept)?.has(axesText(axes)) !== true) doubts.push(NO_CUBE);
    const listed = featuresOf(this.to).get(concept)?.type.values ?? [];
    const words = Object.values(line.values ?? {}).filter((word) => word !== null);
    const lacking = listed.length === 0 ? [] : words.filter((word) => !listed.includes(word));
    if (lacking.length > 0) {
      doubts.push({
        nl: `Deze antwoorden staan niet in de lijst: ${lacking.join(', ')} (wel: ${listed.join(', ')}).`,
        en: `These answers are not in the list: ${lacking.join(', ')} (which has: ${listed.join(', ')}).`,
      });
    }
    if (partsLacking > 0) doubts.push(PARTS_LACKING);
    return doubts;
  }

  private roleMark(matched: MatchedRole): readonly (Mark & { readonly role: string })[] {
    const { was, role, confidence } = matched;
    return role === undefined || confidence === undefined
      ? []
      : [{ role, ...markOf(was, confidence, matched) }];
  }

  private axisMark(matched: MatchedAxis): readonly (Mark & { readonly axis: string })[] {
    const { was, axis, confidence } = matched;
    if (axis === undefined || confidence === undefined) return [];
    const mark = markOf(conceptNames(this.from).written(was), confidence, matched);
    return [{ axis: this.written(axis.dimension.name), ...mark }];
  }

  private notFound(): readonly NotFound[] {
    const roles = this.roles.flatMap(({ was, role }): readonly NotFound[] => {
      const definition = this.from.findRoleType(was)?.definition ?? was;
      return role === undefined ? [{ what: 'role', was, name: { nl: definition, en: definition } }] : [];
    });
    const axes = [...this.axes.values()].flatMap(({ was, axis }): readonly NotFound[] => {
      const name = this.question(was);
      return axis === undefined ? [{ what: 'axis', was: conceptNames(this.from).written(was), name }] : [];
    });
    return [...roles, ...axes, ...this.questionsNotFound()];
  }

  private questionsNotFound(): readonly NotFound[] {
    const lost = new Map<string, BindingLine[]>();
    for (const line of this.binding.lines) {
      if (this.line(line) !== undefined) continue;
      append(lost, line.concept, line);
    }
    return [...lost].map(([was, lines]) => {
      const concept = expand(this.binding, was);
      const others = this.concepts.get(concept)?.others.map((other) => this.other(other)) ?? [];
      const name = this.question(concept);
      return { what: 'question', was, name, lines, ...(others.length > 0 && { others }) };
    });
  }

  private question(concept: QName): Text {
    return { nl: questionOf(this.from, concept, 'nl'), en: questionOf(this.from, concept, 'en') };
  }

  private other({ concept, points }: Candidate): { readonly concept: string; readonly points: string } {
    return { concept: this.written(concept), points: pointsText(points) };
  }

  /** A name with the prefix of its taxonomy, which the binding declares then. */
  private written(name: QName): string {
    const text = conceptNames(this.to).written(name);
    this.used.set(text.slice(0, text.indexOf(':')), namespaceOf(name));
    return text;
  }

  /** The prefixes of all names, and of the units, which no taxonomy declares. */
  private prefixes(): Readonly<Record<string, string>> {
    const all = new Map(this.used);
    for (const measure of Object.values(this.binding.units)) {
      const [prefix = ''] = measure.split(':');
      all.set(prefix, this.binding.prefixes[prefix] ?? '');
    }
    return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function markOf(
  was: string,
  confidence: Confidence,
  { points, reasons }: { readonly points: Points; readonly reasons: readonly Reason[] },
): Mark {
  return { was, confidence, points: pointsText(points), reasons: reasons.map(proposedReason) };
}

function proposedReason({ by, was, is, got, of }: Reason): ProposedReason {
  return { by, was, is, points: pointsText({ got, of }) };
}

function lowered(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}

const EXPLANATION: Text = {
  nl: 'Dit is een voorstel. Kijk elke regel na tegen het formulier, verbeter wat niet klopt, en haal bij wat klopt "unconfirmed" weg; haal ten slotte ook dit deel weg. Zolang er iets onbevestigd is, maakt generate er niets mee.',
  en: 'This is a proposal. Check each line against the form, correct what is wrong, and take "unconfirmed" out of what is right; finally take this part out too. While anything is unconfirmed, generate makes nothing with it.',
};

const TAKEN_OVER: Text = {
  nl: 'Zonder meer overgenomen, want het staat niet in een taxonomie: de rechtspersoon (scheme), taal, eenheden, afronding en decimals, welke antwoorden verplicht zijn (demanded, expected), en de woorden van de antwoorden. Kijk het na tegen de regels van het nieuwe formulier.',
  en: 'Taken over as it is, since it is in no taxonomy: the legal person (scheme), language, units, rounding and decimals, which answers are demanded (demanded, expected), and the words of the answers. Check it against the rules of the new form.',
};

const NOTICE: Text = {
  nl: 'Alleen het NPO-deel en de identificatie, met een formulierkoppeling die is voorgesteld en daarna door een mens is bevestigd. Of DUO de aanlevering aanvaardt, is hiermee niet gezegd.',
  en: 'Only the NPO part and the identification, with a binding that was proposed and then confirmed by a person. This says nothing about acceptance by DUO.',
};

const NO_CUBE: Text = {
  nl: 'In geen kubus staat dit concept met precies deze assen.',
  en: 'In no cube does this concept stand with exactly these axes.',
};

const PARTS_LACKING: Text = {
  nl: 'Niet alle delen van dit totaal zijn gevonden.',
  en: 'Not all parts of this total were found.',
};
