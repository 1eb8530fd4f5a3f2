import { XBRLDT } from '../../taxonomy/names.js';
import { qname } from '../../xml/qname.js';

const ARCROLES = 'http://xbrl.org/int/dim/arcrole/';

export const ALL = `${ARCROLES}all`;
export const NOT_ALL = `${ARCROLES}notAll`;
export const HYPERCUBE_DIMENSION = `${ARCROLES}hypercube-dimension`;
export const DIMENSION_DOMAIN = `${ARCROLES}dimension-domain`;
export { DOMAIN_MEMBER } from '../../taxonomy/relationships/domain-members.js';
export const DIMENSION_DEFAULT = `${ARCROLES}dimension-default`;

export const CONTEXT_ELEMENT = qname(XBRLDT, 'contextElement');
export const CLOSED = qname(XBRLDT, 'closed');
export const TYPED_DOMAIN_REF = qname(XBRLDT, 'typedDomainRef');
