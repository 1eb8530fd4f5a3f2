import { element, type Html } from '../../html/element.js';
import type { ElementWriter, WrittenAttribute } from '../../xml/write-xml.js';

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Html[];
}

/** Takes the elements of an instance and keeps them as the elements of a page. */
export class ElementTree implements ElementWriter {
  private readonly open: OpenElement[] = [];
  private readonly closed: Html[] = [];

  /** @param unprefixed what the names of elements of the namespace begin with that is the default one where they will stand */
  constructor(private readonly unprefixed = '') {}

  /** The elements that were ended. */
  get elements(): readonly Html[] {
    return this.closed;
  }

  start(name: string, attributes: readonly WrittenAttribute[] = []): void {
    this.open.push({ name: this.nameOf(name), attributes: Object.fromEntries(attributes), children: [] });
  }

  end(): void {
    const ended = this.open.pop();
    if (ended === undefined) throw new Error('There is no element to end.');
    this.add(ended);
  }

  leaf(name: string, attributes: readonly WrittenAttribute[] = [], text = ''): void {
    this.add(element(this.nameOf(name), Object.fromEntries(attributes), text));
  }

  /** @param xml one element that is XML already, with the namespaces that it needs */
  raw(xml: string): void {
    this.add({ written: xml });
  }

  /** Pages have no comments. */
  comment(): void {
    return undefined;
  }

  private nameOf(name: string): string {
    return name.startsWith(this.unprefixed) ? name.slice(this.unprefixed.length) : name;
  }

  private add(added: Html): void {
    (this.open.at(-1)?.children ?? this.closed).push(added);
  }
}
