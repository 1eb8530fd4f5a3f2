import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Discovery } from '../../xbrl/taxonomy/dts.js';
import type { TypeDefinition } from '../../xbrl/taxonomy/taxonomy.js';
import { localNameOf, type QName } from '../../xbrl/xml/qname.js';
import { isBuiltInAtomic } from '../../xbrl/xbrl-json/canonical-value.js';
import { whyNotWhole } from './whole-taxonomy.js';

/** The built-in types of XML Schema that the values of a type are made of; undefined where that is not known. */
export type BuiltIns = ReadonlySet<string> | undefined;

/** What a taxonomy says of values, as far as it is there; it is looked for when it is first asked. */
export class ValueTypes {
  private readonly known = new Map<TypeDefinition, BuiltIns>();
  private found: Discovery | undefined;

  constructor(private readonly discover: () => Discovery) {}

  /** A document of the taxonomy that is not there. */
  get missing(): string | undefined {
    return this.discovery.missing[0];
  }

  /** Why the taxonomy that was asked is not there as a whole. */
  whyMissing(file: string): readonly Diagnostic[] {
    return this.found === undefined || this.missing === undefined ? [] : whyNotWhole(this.found, file);
  }

  ofItem(concept: QName): BuiltIns {
    return this.of(this.discovery.taxonomy.findConcept(concept)?.type);
  }

  /** The values of a typed dimension. */
  ofDimension(dimension: QName): BuiltIns {
    return this.of(this.discovery.taxonomy.findConcept(dimension)?.typedDomain?.type);
  }

  private get discovery(): Discovery {
    return (this.found ??= this.discover());
  }

  private of(type: TypeDefinition | undefined): BuiltIns {
    if (type === undefined) return undefined;
    if (!this.known.has(type)) this.known.set(type, builtInsOf(type));
    return this.known.get(type);
  }
}

/** By derivation, by the items of lists and by the members of unions (XML Schema Part 2 §4.1.2). */
function builtInsOf(type: TypeDefinition): BuiltIns {
  const found = new Set<string>();
  const seen = new Set<TypeDefinition>();
  const waiting: (TypeDefinition | undefined)[] = [type];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === undefined) return undefined;
    if (seen.has(next)) continue;
    seen.add(next);
    const { derivation, members, base } = next;
    const builtIn = [next.name, next.baseName].find(isBuiltInAtomic);
    if (derivation === 'list' || derivation === 'union') {
      if (members === undefined || members.length === 0) return undefined;
      for (const member of members) waiting.push(member);
    } else if (builtIn !== undefined) found.add(localNameOf(builtIn));
    else waiting.push(base);
  }
  return found;
}
