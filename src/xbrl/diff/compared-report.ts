import { reportedText } from '../instance/reported-text.js';
import type { Dimensions, Member } from '../report/aspects.js';
import type { Fact, Report } from '../report/fact.js';
import { collapsed } from '../xml/collapsed.js';
import type { QName } from '../xml/qname.js';
import { canonicalText } from '../xbrl-json/canonical-value.js';
import { type ConceptKinds, namesInDomain } from '../xbrl-json/concept-kinds.js';
import type { NamesInValues } from './names-in-values.js';

/** A fact as it is compared. */
export interface ComparedFact extends Fact {
  /** What the value comes down to: names, or a text; undefined where that is the value as written. */
  readonly meaning?: readonly QName[] | string | undefined;
  /** Set where the value must be written alike too to be the same. */
  readonly isLiteral?: true;
}

export interface ComparedReport extends Report {
  readonly facts: readonly ComparedFact[];
}

/** A report and the names in its values. */
export interface ReadReport {
  readonly report: Report;
  readonly names: NamesInValues;
}

/**
 * A report as it is written, all that may be a name with its namespace beside: what two of these have in common is
 * the same by any type, whether that is of names or of texts.
 */
export function literally({ report, names }: ReadReport): ComparedReport {
  return compared(
    report,
    (fact) => {
      const meaning = names.get(fact);
      return meaning === undefined ? fact : { ...fact, meaning, isLiteral: true };
    },
    (member) => {
      const meaning = names.get(member);
      // No XML has the character between them.
      return meaning === undefined ? member : { ...member, meaning: `${member.value}\0${meaning.join(' ')}` };
    },
  );
}

/**
 * A report as its taxonomy understands it: values by the types of their concepts and domains, and a language for
 * texts only (OIM 1.0 §3.4). What the taxonomy does not know stays as written, names with a prefix by their
 * namespace.
 *
 * @param kinds undefined where the taxonomy is not there as a whole
 */
export function byTypes({ report, names }: ReadReport, kinds: ConceptKinds | undefined): ComparedReport {
  const prefixed = (key: Fact | Member, value: string) => (value.includes(':') ? names.get(key) : undefined);
  const fact = (one: Fact): ComparedFact => {
    const { value } = one;
    const kind = kinds?.concept(one.concept);
    if (kind?.itemClass === undefined)
      return value === undefined ? one : withMeaning(one, prefixed(one, value));
    const language = kind.isText ? one.language : undefined;
    if (value === undefined) return { ...one, language };
    const text = reportedText({ value }, kind.concept);
    return { ...one, language, meaning: meaningOf(text, kind.names, names.get(one), kind.concept.type) };
  };
  const member = (one: Typed, axis: QName): Member => {
    const dimension = kinds?.dimension(axis);
    if (dimension?.domain === undefined) return withNames(one, prefixed(one, one.value));
    const { type } = dimension.domain;
    const meaning = meaningOf(one.value, namesInDomain(type), names.get(one), type);
    return typeof meaning === 'string' ? { ...one, meaning } : withNames(one, meaning);
  };
  return compared(report, fact, member);
}

function withMeaning(fact: Fact, names: readonly QName[] | undefined): ComparedFact {
  return names === undefined ? fact : { ...fact, meaning: names };
}

type Typed = Member & { readonly kind: 'typed' };

function meaningOf(
  text: string,
  kind: ReturnType<typeof namesInDomain>,
  names: readonly QName[] | undefined,
  type: Parameters<typeof canonicalText>[0],
): NonNullable<ComparedFact['meaning']> {
  switch (kind) {
    case 'none':
      return canonicalText(type, text) ?? text;
    case 'expanded-name':
    case 'expanded-names':
      return collapsed(text);
    case 'qname':
      return names ?? collapsed(text);
    case 'sqname':
    case 'sqnames':
      // A name of these types has a prefix.
      return text.includes(':') && names !== undefined ? names : collapsed(text);
  }
}

function withNames(member: Typed, names: readonly QName[] | undefined): Member {
  return names === undefined ? member : { ...member, meaning: names };
}

/** Facts share their dimensions: those are looked at once, and are the same object where they stay the same. */
function compared(
  report: Report,
  factAs: (fact: Fact) => ComparedFact,
  memberAs: (member: Typed, axis: QName) => Member,
): ComparedReport {
  const known = new Map<Dimensions, Dimensions>();
  const dimensionsAs = (dimensions: Dimensions) => {
    let made = known.get(dimensions);
    if (made === undefined) {
      const pairs = [...dimensions].map(([axis, member]): [QName, Member] => [
        axis,
        member.kind === 'typed' && member.isXml !== true ? memberAs(member, axis) : member,
      ]);
      const isChanged = pairs.some(([axis, member]) => member !== dimensions.get(axis));
      known.set(dimensions, (made = isChanged ? new Map(pairs) : dimensions));
    }
    return made;
  };
  const facts = report.facts.map((fact) => {
    const made = factAs(fact);
    const dimensions = dimensionsAs(fact.dimensions);
    return dimensions === fact.dimensions ? made : { ...made, dimensions };
  });
  return { ...report, facts };
}
