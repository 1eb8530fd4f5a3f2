import { extensionRule, otherExtensionThanXbrl } from '../file-extension.js';
import { manualOfKvk } from '../manual.js';

export const otherExtension = otherExtensionThanXbrl('FR-KVK-1.01', manualOfKvk('FR-KVK-1.01'), {
  aliases: ['NL.FR-KVK-1.01'],
});

/** FR-KVK-1.01: the file of an instance has the extension .xbrl. */
export const extensionXbrl = extensionRule(otherExtension);
