/** XML 1.0 §2.3 [4]. */
const START =
  'A-Z_a-z:\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
/** XML 1.0 §2.3 [4a]. */
const REST = `${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;
// Not one expression for the whole name: on one of millions of characters that runs out of stack.
const BEGINS = new RegExp(`^[${START}]`, 'u');
const OTHER = new RegExp(`[^${REST}]`, 'u');

/** Whether a text is a name (XML 1.0 §2.3 [5]), colons allowed. */
export function isXmlName(text: string): boolean {
  return BEGINS.test(text) && !OTHER.test(text);
}

/** What nearly all names without a colon look like, and what is one without a doubt. */
export const PLAIN_NAME = /^[A-Za-z_][\w.-]*$/;

/** Whether a text is a name without a colon (Namespaces in XML 1.0 §3 [4]). */
export function isNcName(text: string): boolean {
  return !text.includes(':') && isXmlName(text);
}
