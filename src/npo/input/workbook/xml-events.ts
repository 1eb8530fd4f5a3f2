import { SaxesParser } from 'saxes';
import { decodeXml } from '../../../xbrl/xml/decode.js';
import { ZipRefusal } from './zip-refusal.js';

export interface XmlEvents {
  /** The names are without their prefix: programs differ in the prefixes they choose. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Goes through a part of a workbook. Throws a `ZipRefusal` where it is no XML. */
export function readXmlEvents(bytes: Uint8Array, part: string, events: XmlEvents): void {
  const { text } = decodeXml(bytes);
  if (text === undefined) throw notXml(part);
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw notXml(part);
  });
  parser.on('doctype', () => {
    throw notXml(part);
  });
  parser.on('opentag', (tag) => events.open?.(localName(tag.name), tag.attributes as Record<string, string>));
  parser.on('text', (value) => events.text?.(value));
  parser.on('cdata', (value) => events.text?.(value));
  parser.on('closetag', (tag) => events.close?.(localName(tag.name)));
  parser.write(text).close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function notXml(part: string): ZipRefusal {
  return new ZipRefusal({
    nl: `het onderdeel ${part} is geen geldige XML`,
    en: `the part ${part} is no valid XML`,
  });
}
