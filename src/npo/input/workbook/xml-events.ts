import { decodeXml } from '../../../xbrl/xml/decode.js';
import { type RawAttributes, scanXml, type XmlSink } from '../../../xbrl/xml/scan-xml.js';
import { ZipRefusal } from './zip-refusal.js';

/** Events nest in nothing. */
const MAX_DEPTH = Number.POSITIVE_INFINITY;

export interface XmlEvents {
  /** The names are without their prefix: programs differ in the prefixes they choose. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Goes through a part of a workbook. Throws a `ZipRefusal` where it is no XML. */
export function readXmlEvents(bytes: Uint8Array, part: string, events: XmlEvents): void {
  const { text } = decodeXml(bytes);
  if (text === undefined || !scanXml(text, new LocalNames(part, events), MAX_DEPTH)) throw notXml(part);
}

class LocalNames implements XmlSink {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly part: string,
    private readonly events: XmlEvents,
  ) {}

  open(rawName: string, { names, values }: RawAttributes): void {
    const attributes: Record<string, string> = {};
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? '';
      // XML 1.0 §3.1, Unique Att Spec.
      if (Object.hasOwn(attributes, name)) throw notXml(this.part);
      attributes[name] = values[at] ?? '';
    }
    this.events.open?.(this.localName(rawName), attributes);
  }

  text(text: string): void {
    this.events.text?.(text);
  }

  close(rawName: string): void {
    this.events.close?.(this.localName(rawName));
  }

  private localName(rawName: string): string {
    let name = this.names.get(rawName);
    if (name === undefined) this.names.set(rawName, (name = rawName.slice(rawName.indexOf(':') + 1)));
    return name;
  }
}

function notXml(part: string): ZipRefusal {
  return new ZipRefusal({
    nl: `het onderdeel ${part} is geen geldige XML`,
    en: `the part ${part} is no valid XML`,
  });
}
