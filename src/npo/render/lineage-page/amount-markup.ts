import { escapeText } from '../../../xbrl/xml/write-xml.js';

/**
 * A text with amounts as markup: the signs that Latin-1 lacks are references. With one of them in it V8 keeps the text of a
 * page in two bytes a character, which is ten megabytes for a large board.
 */
export function amountMarkup(text: string): string {
  return escapeText(text).replace(/[€\u2212]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
