import type { Text } from '../../diagnostics/diagnostic.js';
import type { Binding, BindingLine } from '../mapping/binding/binding.js';
import type { Confidence, Criterion } from './reason.js';

/** Why something is proposed. */
export interface ProposedReason {
  readonly by: Criterion;
  readonly was: string;
  readonly is: string;
  /** `5/6`: how much of the points there are for it. */
  readonly points: string;
}

/** That a name in a proposal is a guess, of what, and how good. */
export interface Mark {
  /** What it is in the binding that the proposal is made from. */
  readonly was: string;
  readonly confidence: Confidence;
  readonly points: string;
  readonly reasons: readonly ProposedReason[];
  /** Other concepts that come near. */
  readonly others?: readonly { readonly concept: string; readonly points: string }[];
  /** What a person should look at. */
  readonly doubts?: readonly Text[];
}

/** A line of a binding that a person has to confirm. */
export interface ProposedLine extends BindingLine {
  readonly unconfirmed: Mark;
}

/** What no counterpart was found for. */
export interface NotFound {
  readonly what: 'role' | 'axis' | 'question';
  readonly was: string;
  /** What it asks or is called. */
  readonly name: Text;
  /** The lines of a question as they were. */
  readonly lines?: readonly BindingLine[];
  readonly others?: readonly { readonly concept: string; readonly points: string }[];
}

/** What a proposal as a whole leaves to a person. */
export interface ProposalMark {
  readonly explanation: Text;
  readonly from: string;
  /** How the entry point and the year were chosen. */
  readonly entryPoint: Text;
  /** What was taken over as it is, and is not in a taxonomy. */
  readonly takenOver: Text;
  readonly roles: readonly (Mark & { readonly role: string })[];
  readonly axes: readonly (Mark & { readonly axis: string })[];
  readonly notFound: readonly NotFound[];
}

/**
 * A binding that was worked out from another one: in the same form, with `unconfirmed` wherever it is a guess. It
 * is used for nothing until a person has taken all of these out.
 */
export interface Proposal extends Omit<Binding, 'lines'> {
  readonly unconfirmed: ProposalMark;
  readonly lines: readonly ProposedLine[];
}
