import type { Html } from '../../../xbrl/html/element.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import type { PageContext } from './page-context.js';
import { table } from './table.js';

/** Facts under each other, each with the words of the taxonomy for it. Facts that are not there are left out. */
export function factsTable(
  { tags, words, labels }: PageContext,
  caption: string,
  facts: readonly (Fact | undefined)[],
): Html {
  const rows = facts.flatMap((fact) => {
    if (fact === undefined) return [];
    const isMoney = fact.decimals !== undefined && fact.decimals !== 'INF';
    const unit = isMoney ? ` (${words.inEuros})` : '';
    return [{ name: `${labels.short(fact.concept)}${unit}`, cells: [tags.show(fact)] }];
  });
  if (rows.length === 0) return undefined;
  return table({ caption, heads: [words.question, words.answer], rows, isMoney: false });
}
