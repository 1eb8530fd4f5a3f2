import type { QName } from '../../xml/qname.js';
import type { Type } from '../../xsd/components/components.js';
import type { XPathNode } from './node.js';

const NO_NODES: readonly XPathNode[] = [];

/** What most kinds of nodes have not. */
export abstract class PlainNode {
  get name(): QName | undefined {
    return undefined;
  }

  get prefix(): string {
    return '';
  }

  get children(): readonly XPathNode[] {
    return NO_NODES;
  }

  get attributes(): readonly XPathNode[] {
    return NO_NODES;
  }

  get type(): Type | undefined {
    return undefined;
  }

  get isNilled(): boolean {
    return false;
  }

  get isId(): boolean {
    return false;
  }

  get isIdReference(): boolean {
    return false;
  }

  get documentUri(): string | undefined {
    return undefined;
  }
}
