import type { Instance, Item } from '../../instance/instance.js';
import { collapsed } from '../../xml/collapsed.js';
import { statedItems } from './stated-items.js';

const YES = 'Ja';

/** The fact that marks a report as a correction of one that was filed and cannot be relied on; most reports have none. */
export function resubmissionOf(instance: Instance): Item | undefined {
  return statedItems(instance, 'kvk-i', 'DocumentResubmissionDueToUnsurmountableInaccuracies').find(isYes);
}

export function isYes({ value }: Item): boolean {
  return collapsed(value) === YES;
}
