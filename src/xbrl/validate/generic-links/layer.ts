import type { Layer } from '../layer.js';
import { cyclesAllowed } from './rules/cycles-allowed.js';
import { elementResourceTarget } from './rules/element-resource-target.js';
import { labelLanguage } from './rules/label-language.js';
import { roleAbsolute } from './rules/role-absolute.js';
import { roleReferenced } from './rules/role-referenced.js';
import { roleUsedOn } from './rules/role-used-on.js';

/**
 * XBRL Generic Links 1.0, then Generic Labels 1.0 and Generic References 1.0: what they ask beyond their
 * schemas and XBRL 2.1.
 */
export const genericLinks: Layer = {
  name: 'generic-links',
  needs: ['dts'],
  taxonomyRules: [
    roleAbsolute, // §2.1.1, §2.1.2, §2.2.1
    roleReferenced, // §2.1.1, §2.1.2, §2.2.1
    roleUsedOn, // §2.1.1, §2.1.2, §2.2.1
    cyclesAllowed, // §2.2.1
    labelLanguage, // Generic Labels 1.0 §2.1
    elementResourceTarget, // Generic Labels 1.0 §2.1.1, Generic References 1.0 §2.1.1
  ],
  instanceRules: [],
};
