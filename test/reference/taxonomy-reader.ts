import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

/** An element as a comparison needs it: names in Clark notation, `{namespace}local`. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
  /** The Clark name of a qualified name that stands in this element. */
  readonly expand: (qualifiedName: string) => string;
}

export interface TaxonomyDocument {
  /** The official address, whatever the folder that the bytes came from. */
  readonly address: string;
  readonly root: Element;
  /** The comments outside the root, with how many stand in the whole document. */
  readonly prologue: readonly string[];
  readonly commentCount: number;
}

export type Taxonomy = ReadonlyMap<string, TaxonomyDocument>;

export const clark = (namespace: string, local: string): string => `{${namespace}}${local}`;

interface Building extends Element {
  readonly children: Building[];
  text: string;
}

/** Reads a document; independent of the reader under src/xbrl/xml, so that one cannot hide the other's faults. */
export function readDocument(address: string, content: string): TaxonomyDocument {
  const parser = new SaxesParser({ xmlns: true, fileName: address });
  const open: { element: Building; scope: ReadonlyMap<string, string> }[] = [];
  const prologue: string[] = [];
  let root: Element | undefined;
  let commentCount = 0;
  parser.on('comment', (comment) => {
    commentCount += 1;
    if (root === undefined) prologue.push(comment);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.element.text += text;
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const scope = new Map([...(parent?.scope ?? []), ...Object.entries(tag.ns)]);
    const attributes = Object.values(tag.attributes).filter(
      ({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns',
    );
    const element: Building = {
      name: clark(tag.uri, tag.local),
      attributes: new Map(attributes.map((a) => [a.uri === '' ? a.local : clark(a.uri, a.local), a.value])),
      children: [],
      text: '',
      expand: (qualifiedName) => {
        const [local = '', prefix = ''] = qualifiedName.trim().split(':').reverse();
        const namespace = scope.get(prefix);
        if (namespace === undefined && prefix !== '') {
          throw new Error(`${address}: the prefix of ${qualifiedName} is not declared`);
        }
        return clark(namespace ?? '', local);
      },
    };
    if (parent === undefined) root = element;
    else parent.element.children.push(element);
    open.push({ element, scope });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(content).close();
  if (root === undefined) throw new Error(`${address} has no root element`);
  return { address, root, prologue, commentCount };
}

/** Reads all documents under `folder`, which is laid out by address: host, then path. */
export function readTaxonomy(folder: string, parts: readonly string[]): Taxonomy {
  const documents = new Map<string, TaxonomyDocument>();
  const visit = (part: string): void => {
    for (const entry of readdirSync(join(folder, part), { withFileTypes: true })) {
      const path = `${part}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (/\.(xsd|xml)$/.test(entry.name)) {
        const address = `http://${path}`;
        documents.set(address, readDocument(address, readFileSync(join(folder, path), 'utf8')));
      }
    }
  };
  for (const part of parts) if (existsSync(join(folder, part))) visit(part);
  return documents;
}

/** The element and everything under it, in document order. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}
