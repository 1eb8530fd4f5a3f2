import { append } from '../../maps/append.js';
import type { DocumentSet } from './document-set.js';
import type { RoleTypeSyntax } from './documents/taxonomy-document.js';
import type { RoleType } from './taxonomy.js';

/** The role types (XBRL 2.1 §5.1.3) and arcrole types (§5.1.4) of a DTS, all that there are for a URI. */
export class RoleTypes {
  readonly roles = new Map<string, RoleType[]>();
  readonly arcroles = new Map<string, RoleType[]>();

  constructor(set: DocumentSet) {
    for (const document of set.documents) {
      if (document.kind !== 'schema') continue;
      for (const syntax of document.roleTypes) {
        const types = syntax.kind === 'role' ? this.roles : this.arcroles;
        append(types, syntax.uri, roleType(syntax, document.url));
      }
    }
  }
}

function roleType(syntax: RoleTypeSyntax, document: string): RoleType {
  const { element, uri, id, definition, usedOn, cyclesAllowed: cycles } = syntax;
  const cyclesAllowed = cycles === 'any' || cycles === 'undirected' || cycles === 'none' ? cycles : undefined;
  return { document, element, uri, id, definition, usedOn, cyclesAllowed };
}
