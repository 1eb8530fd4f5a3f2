import { type Binding, readBinding } from '../../npo/mapping/binding/binding.js';
import type { Profile } from '../../xbrl/validate/filing/profile.js';

/** The binding of a profile; undefined where its facts are no model of ours. */
export function bindingOf({ binding }: Profile): Binding | undefined {
  return binding === undefined ? undefined : readBinding(binding);
}
