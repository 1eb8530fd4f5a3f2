import type { Instance, Item } from '../../instance/instance.js';
import { localNameOf, namespaceOf } from '../../xml/qname.js';

/** Data dictionaries that have the same concepts in every version of the taxonomy, in a namespace that differs. */
const DICTIONARIES = {
  'jenv-bw2-i': /^http:\/\/www\.nltaxonomie\.nl\/.*\/jenv-bw2-data$/,
  'kvk-i': /^http:\/\/www\.nltaxonomie\.nl\/.*\/kvk-data$/,
};

/** What a report states for a concept of one of these dictionaries, called by its usual prefix. */
export function statedItems(
  { items }: Instance,
  prefix: keyof typeof DICTIONARIES,
  name: string,
): readonly Item[] {
  return items.filter(
    ({ concept }) => localNameOf(concept) === name && DICTIONARIES[prefix].test(namespaceOf(concept)),
  );
}

/** An end of a reporting period as the report states it: the name of the concept, less what all have in common. */
export type PeriodEnd = 'CurrentStartDate' | 'CurrentEndDate' | 'PreviousStartDate' | 'PreviousEndDate';

/** The fact that states an end of a reporting period; undefined unless there is exactly one. */
export function statedPeriodEnd(instance: Instance, end: PeriodEnd): Item | undefined {
  const [only, ...others] = statedItems(instance, 'jenv-bw2-i', `FinancialReportingPeriod${end}`);
  return others.length === 0 ? only : undefined;
}
