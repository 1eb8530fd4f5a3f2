import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { collapsed } from '../../../xml/collapsed.js';
import { childElements, ownText } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { type Aspect, PLAIN_ASPECTS, type PlainAspect } from '../facts/aspect.js';
import type { Evaluation } from '../evaluate/evaluation.js';
import { raise } from '../formula-error.js';
import { nameOfResource } from '../model/formula-resources.js';
import { filterAspectModelMismatch } from '../rules/filter-aspect-model.js';
import { aspectCoverClause } from './filter-clause.js';
import type { CompiledFilter, FilterKind, FilterSource } from './filter.js';
import { nameModel, type NameModel } from './qname-model.js';

const ASPECT_COVER = 'http://xbrl.org/2010/filter/aspect-cover';
const ELEMENT = qname(ASPECT_COVER, 'aspectCover');
const [ASPECT, DIMENSION, EXCLUDED] = ['aspect', 'dimension', 'excludeDimension'].map((local) =>
  qname(ASPECT_COVER, local),
) as [QName, QName, QName];

export const inconsistentAspectCoverFilters = defineDiagnostic<{ filter: string; aspect: string }>({
  code: 'xbrlacfe:inconsistentAspectCoverFilters',
  severity: 'error',
  basis: aspectCoverClause('2.1'),
  message: {
    nl: ({ filter, aspect }) =>
      `Twee filters van een variabele spreken elkaar tegen over het afdekken van “${aspect}”; een daarvan is “${filter}”.`,
    en: ({ filter, aspect }) =>
      `Two filters of a variable contradict each other on covering “${aspect}”; one of them is “${filter}”.`,
  },
  help: {
    nl: 'Geef beide filters dezelfde waarde voor cover, of laat er een weg.',
    en: 'Give both filters the same value of cover, or leave one out.',
  },
});

export const aspectCoverSubfilterNotAllowed = defineDiagnostic<{ filter: string }>({
  code: 'xbrlacfe:aspectCoverSubfilterNotAllowed',
  severity: 'error',
  basis: aspectCoverClause('2.1'),
  message: {
    nl: ({ filter }) =>
      `Het filter “${filter}” dekt aspecten af en staat daarom niet onder een en- of of-filter.`,
    en: ({ filter }) =>
      `The filter “${filter}” covers aspects and so does not stand below an and or an or filter.`,
  },
  help: {
    nl: 'Verbind het filter met de variabele zelf.',
    en: 'Join the filter to the variable itself.',
  },
});

/** What a filter lists. */
interface Listed {
  readonly plain: readonly PlainAspect[];
  readonly allDimensions: boolean;
  readonly dimensions: readonly NameModel[];
  readonly excluded: readonly NameModel[];
}

/** The aspects that are told apart without an evaluation, by filter, with what calls them. */
const told = new WeakMap<CompiledFilter, ReadonlySet<string>>();

/**
 * Aspect Cover Filters 1.0 §2.1: it lets every fact through, and covers the aspects that it lists. The
 * complement of its arc says nothing.
 */
export const aspectCover: FilterKind = {
  element: ELEMENT,

  compile(source) {
    const { element, isSubfilter } = source;
    if (isSubfilter) raise(aspectCoverSubfilterNotAllowed, { filter: nameOfResource(element) }, element);
    const listed = readListed(source);
    const filter: CompiledFilter = {
      covers: (evaluation) => coveredAspects(listed, evaluation),
      coversOnly: true,
      matches: () => true,
      checkBeside: (own, others) => {
        for (const other of others) {
          if (other.element.name !== ELEMENT || other.cover === own.cover) continue;
          const aspect = [...(told.get(other.filter) ?? [])].find((name) => told.get(filter)?.has(name));
          if (aspect === undefined) continue;
          raise(inconsistentAspectCoverFilters, { filter: nameOfResource(element), aspect }, element);
        }
      },
    };
    const dimensions = listed.dimensions.flatMap(({ written }) => written ?? []);
    told.set(
      filter,
      new Set<string>([...listed.plain, ...dimensions, ...(listed.allDimensions ? ['dimensions'] : [])]),
    );
    return filter;
  },
};

function readListed(source: FilterSource): Listed {
  const { element, aspectModel } = source;
  const names = [...childElements(element, ASPECT)].map((child) => collapsed(ownText(child)));
  const isAll = names.includes('all');
  const ofModel: ReadonlySet<string> = new Set(PLAIN_ASPECTS[aspectModel]);
  const listed = {
    plain: isAll
      ? PLAIN_ASPECTS[aspectModel]
      : (names.filter((name) => name !== 'dimensions') as PlainAspect[]),
    allDimensions: isAll || names.includes('dimensions'),
    dimensions: namesIn(DIMENSION, source),
    excluded: namesIn(EXCLUDED, source),
  };
  const isForeign = listed.plain.some((aspect) => !ofModel.has(aspect));
  const hasDimensions = names.includes('dimensions') || listed.dimensions.length + listed.excluded.length > 0;
  if (isForeign || (hasDimensions && aspectModel === 'non-dimensional')) mismatch(source);
  return listed;
}

function namesIn(child: QName, source: FilterSource): readonly NameModel[] {
  return [...childElements(source.element, child)].map((one: XmlElement) => nameModel(one, source));
}

function mismatch({ element, aspectModel }: FilterSource): never {
  return raise(
    filterAspectModelMismatch,
    { filter: nameOfResource(element), kind: element.name, aspectModel },
    element,
  );
}

function coveredAspects(listed: Listed, evaluation: Evaluation): readonly Aspect[] {
  const { plain, allDimensions, dimensions, excluded } = listed;
  const nameOf = (model: NameModel): QName => model.written ?? model.without(evaluation);
  const named = dimensions.map((model): Aspect => ({ dimension: nameOf(model) }));
  const most: readonly Aspect[] = allDimensions ? [{ dimensionsExcept: excluded.map(nameOf) }] : [];
  return evaluation.aspectModel === 'dimensional' ? [...plain, ...named, ...most] : plain;
}
