import { groupBy } from '../../../../maps/group-by.js';
import type { AspectModel } from '../facts/aspect.js';
import { PLAIN_ASPECTS } from '../facts/aspect.js';
import type { AspectGroup, AspectGroups } from '../facts/aspect-group.js';
import type { Cover } from '../facts/cover.js';
import { DimensionSet } from '../facts/dimension-set.js';
import type { FormulaFact } from '../facts/formula-fact.js';
import { uncoveredDimensions, uncoveredPlain } from './implicit-filter.js';

/**
 * Facts as the sequences that a variable is bound to one after the other (Variables 1.0 §4.1): those whose
 * uncovered aspects match stand together. Without `matches` no two facts of a sequence match in all
 * aspects: there is a sequence for each choice among those that do.
 */
export function* factSequences(
  facts: readonly FormulaFact[],
  cover: Cover,
  {
    model,
    matches,
    groups,
  }: { readonly model: AspectModel; readonly matches: boolean; readonly groups: AspectGroups },
): Generator<readonly FormulaFact[]> {
  const uncovered = groups.group(uncoveredPlain(model, cover), uncoveredDimensions(model, cover));
  const all = groups.group(PLAIN_ASPECTS[model], model === 'dimensional' ? DimensionSet.ALL : undefined);
  for (const group of grouped(facts, uncovered)) {
    if (matches) yield group;
    else yield* choices(grouped(group, all));
  }
}

function grouped(facts: readonly FormulaFact[], aspects: AspectGroup): readonly (readonly FormulaFact[])[] {
  return [...groupBy(facts, (fact) => aspects.of(fact)).values()];
}

/** Every way to take one of each group, the last group changing first. */
function* choices(groups: readonly (readonly FormulaFact[])[]): Generator<readonly FormulaFact[]> {
  const taken = groups.map(() => 0);
  for (;;) {
    yield groups.flatMap((group, index) => group[taken[index] ?? 0] ?? []);
    let at = groups.length - 1;
    while (at >= 0 && (taken[at] ?? 0) + 1 === groups[at]?.length) taken[at--] = 0;
    if (at < 0) return;
    taken[at] = (taken[at] ?? 0) + 1;
  }
}
