import type { Layer } from '../layer.js';
import { defaultNotWritten } from './rules/default-not-written.js';
import { dimensionAbstract } from './rules/dimension-abstract.js';
import { dimensionDefaultFromExplicitDimension } from './rules/dimension-default-source.js';
import { dimensionDefaultToMember } from './rules/dimension-default-target.js';
import { dimensionDomainFromExplicitDimension } from './rules/dimension-domain-source.js';
import { dimensionDomainToMember } from './rules/dimension-domain-target.js';
import { dimensionallyValid } from './rules/dimensionally-valid.js';
import { domainMemberFromMember } from './rules/domain-member-source.js';
import { domainMemberToMember } from './rules/domain-member-target.js';
import { explicitMemberDefined } from './rules/explicit-member-defined.js';
import { explicitMemberOfExplicitDimension } from './rules/explicit-member-of-explicit-dimension.js';
import { hasHypercubeContextElement } from './rules/has-hypercube-context-element.js';
import { hasHypercubeFromPrimaryItem } from './rules/has-hypercube-source.js';
import { hasHypercubeToHypercube } from './rules/has-hypercube-target.js';
import { hypercubeAbstract } from './rules/hypercube-abstract.js';
import { hypercubeDimensionFromHypercube } from './rules/hypercube-dimension-source.js';
import { hypercubeDimensionToDimension } from './rules/hypercube-dimension-target.js';
import { noDirectedCycle } from './rules/no-directed-cycle.js';
import { noPolymorphism } from './rules/no-polymorphism.js';
import { oneDefault } from './rules/one-default.js';
import { dimensionOnce } from './rules/repeated-dimension.js';
import { targetRoleResolved } from './rules/target-role-resolved.js';
import { typedContent } from './rules/typed-content.js';
import { typedDomainHasFragment } from './rules/typed-domain-has-fragment.js';
import { typedDomainInDts } from './rules/typed-domain-in-dts.js';
import { typedDomainIsElement } from './rules/typed-domain-is-element.js';
import { typedDomainRefOnDimension } from './rules/typed-domain-ref-on-dimension.js';
import { typedMemberOfTypedDimension } from './rules/typed-member-of-typed-dimension.js';

/** XBRL Dimensions 1.0 in the order of its sections: the taxonomy (§2), then the instance (§3). */
export const dimensions: Layer = {
  name: 'dimensions',
  needs: ['dts'],
  taxonomyRules: [
    hypercubeAbstract, // §2.2.1
    hypercubeDimensionFromHypercube, // §2.2.2.1
    hypercubeDimensionToDimension, // §2.2.2.1
    hasHypercubeFromPrimaryItem, // §2.3.1.1
    hasHypercubeToHypercube, // §2.3.1.1
    hasHypercubeContextElement, // §2.3.1.1
    targetRoleResolved, // §2.4.3
    noDirectedCycle, // §2.4.3
    dimensionAbstract, // §2.5.1
    typedDomainRefOnDimension, // §2.5.2.1
    typedDomainHasFragment, // §2.5.2.1.1
    typedDomainInDts, // §2.5.2.1.1
    typedDomainIsElement, // §2.5.2.1.1
    dimensionDomainFromExplicitDimension, // §2.5.3.1.1
    dimensionDomainToMember, // §2.5.3.1.1
    domainMemberFromMember, // §2.5.3.2.1
    domainMemberToMember, // §2.5.3.2.1
    noPolymorphism, // §2.5.3.2.1
    dimensionDefaultFromExplicitDimension, // §2.7.1.1
    dimensionDefaultToMember, // §2.7.1.1
    oneDefault, // §2.7.1.1
  ],
  instanceRules: [
    dimensionallyValid, // §3.1.1
    dimensionOnce, // §3.1.4.2
    defaultNotWritten, // §3.1.4.2
    typedMemberOfTypedDimension, // §3.1.4.4.2
    typedContent, // §3.1.4.4.3
    explicitMemberOfExplicitDimension, // §3.1.4.5.2
    explicitMemberDefined, // §3.1.4.5.3
  ],
};
