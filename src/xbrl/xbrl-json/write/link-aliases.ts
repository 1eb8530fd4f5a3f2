import type { Link } from './footnotes.js';
import { FreeNames } from '../free-names.js';
import { isNcName } from '../../xml/xml-name.js';
import { RESERVED_LINKS } from '../reserved-aliases.js';

/** The short names of the link types and link groups of one report (xBRL-JSON 1.0 §5.3). */
export class LinkAliases {
  private readonly types = new Map<string, string>();
  private readonly groups = new Map<string, string>();
  private readonly freeTypes = new FreeNames(new Set(RESERVED_LINKS.keys()));
  private readonly freeGroups = new FreeNames(new Set(RESERVED_LINKS.keys()));

  add({ arcrole, role }: Link): void {
    if (!this.types.has(arcrole)) this.types.set(arcrole, aliasOf(arcrole, this.freeTypes));
    if (!this.groups.has(role)) this.groups.set(role, aliasOf(role, this.freeGroups));
  }

  /** The maps of documentInfo; not there where a report has no links. */
  get maps(): { readonly linkTypes?: object; readonly linkGroups?: object } {
    if (this.types.size === 0) return {};
    return { linkTypes: sorted(this.types), linkGroups: sorted(this.groups) };
  }

  /** The property `links` of a fact: by type, then by group, the ids of its targets. */
  textOf(links: readonly Link[]): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> {
    const types = new Map<string, Map<string, readonly string[]>>();
    for (const { arcrole, role, targets } of links) {
      const type = this.types.get(arcrole) ?? '';
      const groups = types.get(type) ?? new Map<string, readonly string[]>();
      types.set(type, groups.set(this.groups.get(role) ?? '', targets));
    }
    const byName = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      byName(types).map(([type, groups]) => [type, Object.fromEntries(byName(groups))]),
    );
  }
}

/** The reserved name of an address, or its last part where that is a name. */
function aliasOf(uri: string, free: FreeNames): string {
  const reserved = [...RESERVED_LINKS].find(([, one]) => one === uri)?.[0];
  if (reserved !== undefined) return reserved;
  const last = uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
  return free.give(isNcName(last) ? last : 'link');
}

function sorted(names: ReadonlyMap<string, string>): object {
  return Object.fromEntries(
    [...names].map(([uri, alias]) => [alias, uri] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
