import { extensionRule, otherExtensionThanXbrl } from '../file-extension.js';
import { architecture } from '../manual.js';

export const otherExtensionOfInstance = otherExtensionThanXbrl('NTA-2.04.00.08', architecture('2.04.00.08'));

/** NTA 2.04.00.08: the file of an instance has the extension .xbrl. */
export const extensionOfInstance = extensionRule(otherExtensionOfInstance);
