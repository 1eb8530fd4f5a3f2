import { attribute } from '../../../xml/navigate.js';
import { qname, type QName } from '../../../xml/qname.js';
import type { XmlElement } from '../../../xml/tree.js';
import { isTrue } from '../../../xsd/components/xs.js';
import type { AspectModel } from '../facts/aspect.js';
import type { FilterKind, PlacedFilter } from '../filters/filter.js';
import { raise } from '../formula-error.js';
import { type FormulaResources, nameOfResource } from '../model/formula-resources.js';
import { ARCROLE, FILTER } from '../names.js';
import { filterAspectModelMismatch } from '../rules/filter-aspect-model.js';
import { variableName } from '../variable-name.js';
import type { ExpressionCompiler } from './expression-compiler.js';

const [COMPLEMENT, COVER] = [qname('', 'complement'), qname('', 'cover')];
/** Boolean filters nest no deeper in any taxonomy that people write. */
const DEEPEST = 50;

/** The filters of one fact variable, or of a variable set, with all that they refer to. */
export interface ReadFilters {
  readonly filters: readonly PlacedFilter[];
  /** The variables in their expressions, and those that they name. */
  readonly references: readonly QName[];
}

export interface FilterContext {
  readonly resources: FormulaResources;
  readonly compiler: ExpressionCompiler;
  readonly kinds: ReadonlyMap<QName, FilterKind>;
  readonly aspectModel: AspectModel;
  /** Called for a filter of a kind that this program does not know. */
  onUnknown(element: XmlElement): void;
}

/** Reads the filters that arcs of an arcrole lead to. @throws FormulaError */
export function readFilters(from: XmlElement, arcrole: string, context: FilterContext): ReadFilters {
  const references = new Set<QName>();
  const filters = placedFilters(from, arcrole, context, references, 0);
  return { filters, references: [...references] };
}

function placedFilters(
  from: XmlElement,
  arcrole: string,
  context: FilterContext,
  references: Set<QName>,
  depth: number,
): readonly PlacedFilter[] {
  const placed: PlacedFilter[] = [];
  for (const { to, arc } of context.resources.from(from, arcrole)) {
    // An arc to something else is no filter relationship (Variables 1.0 §3.4.1.1).
    if (!context.resources.is(to, FILTER)) continue;
    const kind = context.kinds.get(to.name);
    if (kind === undefined || depth > DEEPEST) {
      context.onUnknown(to);
      continue;
    }
    const own = new Set<QName>();
    const filter = compileFilter(kind, to, context, own, depth);
    for (const name of own) references.add(name);
    placed.push({
      filter,
      complement: isTrue(attribute(arc, COMPLEMENT)),
      cover: isTrue(attribute(arc, COVER)),
      element: to,
      references: [...own],
    });
  }
  for (const own of placed)
    own.filter.checkBeside?.(
      own,
      placed.filter((other) => other !== own),
    );
  return placed;
}

function compileFilter(
  kind: FilterKind,
  element: XmlElement,
  context: FilterContext,
  references: Set<QName>,
  depth: number,
): PlacedFilter['filter'] {
  const { aspectModel, resources, compiler } = context;
  if (kind.aspectModel !== undefined && kind.aspectModel !== aspectModel) {
    const names = { filter: nameOfResource(element), kind: element.name, aspectModel };
    raise(filterAspectModelMismatch, names, element);
  }
  return kind.compile({
    element,
    taxonomy: resources.taxonomy,
    aspectModel,
    isSubfilter: depth > 0,
    expression: (text, at) => {
      const expression = compiler.compile(text, at);
      for (const name of expression.variables) references.add(name);
      return expression;
    },
    variable: (lexical, at) => {
      const name = variableName(lexical, at);
      references.add(name);
      return name;
    },
    subfilters: () => placedFilters(element, ARCROLE.booleanFilter, context, references, depth + 1),
  });
}
