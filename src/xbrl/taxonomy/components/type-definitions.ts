import { qname, type QName } from '../../xml/qname.js';
import type { TypeSyntax } from '../documents/taxonomy-document.js';
import type { Facet, TypeDefinition } from '../taxonomy.js';
import type { XmlElement } from '../../xml/tree.js';
import { builtInType } from './built-in-types.js';
import { adoptedName, type NamespacedSchema } from './namespaces.js';

/** The named types of a DTS; anonymous ones are made where they are used. */
export class TypeDefinitions {
  private readonly named = new Map<QName, Type>();

  constructor(schemas: readonly NamespacedSchema[]) {
    for (const schema of schemas) {
      for (const syntax of schema.document.types) {
        const name = qname(schema.namespace, syntax.localName ?? '');
        if (!this.named.has(name)) this.named.set(name, new Type(name, syntax, schema, this));
      }
    }
  }

  find(name: QName): TypeDefinition | undefined {
    return this.named.get(name) ?? builtInType(name);
  }

  anonymous(syntax: TypeSyntax, schema: NamespacedSchema): TypeDefinition {
    return new Type(undefined, syntax, schema, this);
  }
}

/** The type that a definition describes; what it derives from is looked up when it is asked for. */
class Type implements TypeDefinition {
  readonly document: string;
  readonly element: XmlElement;
  readonly variety: TypeDefinition['variety'];
  readonly derivation: TypeDefinition['derivation'];
  readonly baseName: QName | undefined;
  readonly facets: readonly Facet[];
  private knownBase: { readonly type: TypeDefinition | undefined } | undefined;
  private knownMembers: readonly TypeDefinition[] | undefined;

  constructor(
    readonly name: QName | undefined,
    private readonly syntax: TypeSyntax,
    private readonly schema: NamespacedSchema,
    private readonly types: TypeDefinitions,
  ) {
    this.document = schema.document.url;
    this.element = syntax.element;
    this.variety = syntax.variety;
    this.derivation = syntax.derivation;
    this.baseName = syntax.baseName && adoptedName(syntax.baseName, schema);
    this.facets = syntax.facets;
  }

  get base(): TypeDefinition | undefined {
    this.knownBase ??= { type: this.findBase() };
    return this.knownBase.type;
  }

  get members(): readonly TypeDefinition[] {
    const { syntax, schema, types } = this;
    this.knownMembers ??= [
      ...syntax.memberNames.flatMap((name) => types.find(adoptedName(name, schema)) ?? []),
      ...syntax.anonymousMembers.map((member) => types.anonymous(member, schema)),
    ];
    return this.knownMembers;
  }

  private findBase(): TypeDefinition | undefined {
    if (this.baseName !== undefined) return this.types.find(this.baseName);
    const { anonymousBase } = this.syntax;
    return anonymousBase && this.types.anonymous(anonymousBase, this.schema);
  }
}
