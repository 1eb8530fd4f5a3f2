import type { HtmlElement } from '../../../xbrl/html/element.js';
import { writeHtml } from '../../../xbrl/html/write-html.js';

/** All but the URL code points of the URL Standard (§4.3), and `&`, which an attribute would escape. */
const NOT_IN_ADDRESS = /[^\w\-.~!$'()*+,;=:@/?\u{a0}-\u{10fffd}]/gu;

/**
 * A drawing as the address of an image that is within its page (RFC 2397). It is written as XML, with empty elements
 * and with quotes that neither an address nor an attribute must escape, which is shorter than base64.
 */
export function imageAddress(drawing: HtmlElement): string {
  const image = writeHtml(drawing)
    .replace(/<([A-Za-z]+)([^<>]*)><\/\1>/g, '<$1$2/>')
    .replace(/<[^<>]*>/g, (tag) => tag.replaceAll("'", '&#39;').replaceAll('"', "'"));
  return `data:image/svg+xml,${image.replace(NOT_IN_ADDRESS, encodeURIComponent)}`;
}
