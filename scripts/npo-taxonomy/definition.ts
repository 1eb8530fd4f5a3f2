import type { Text } from '../../src/diagnostics/diagnostic.js';
import { readInstalledJson } from '../../src/npo/model/installed-file.js';
import type { Sourced } from '../../src/npo/model/menukaart.js';

/** A type or code list of the dictionary. */
export interface TypeDefinition {
  readonly name: string;
  readonly base: string;
  readonly facets: Readonly<Record<string, string>>;
}

/** What a declaration is called, in every language. */
export interface Labels {
  readonly label: Text;
  readonly terse?: Text;
  readonly documentation: Text;
}

export interface ConceptDefinition extends Labels {
  readonly name: string;
  readonly type: string;
  readonly balance?: 'debit' | 'credit';
  /** Keys of `sources`. */
  readonly sources?: readonly string[];
  /** The official question of report year 2024 that asks the same. */
  readonly official?: string;
  /** Why this project asks it. */
  readonly own?: string;
}

export interface AxisDefinition extends Labels {
  readonly name: string;
  /** The role that holds the members of an explicit axis. */
  readonly domainRole?: string;
  readonly typedDomain?: string;
}

export interface RoleDefinition {
  readonly name: string;
  readonly uri: string;
  readonly title: Text;
}

/** A role in which facts are reported. */
export interface ReportedRole extends RoleDefinition {
  readonly axes: readonly string[];
  /** What the period of its facts is. */
  readonly period: 'reportingYear' | 'schoolYear';
  readonly concepts: readonly string[];
}

/** A name and texts in which `{code}`, `{name}` and `{category}` are filled in. */
export interface MemberDefinition extends Labels {
  readonly name: string;
}

/** Parts of a reference by their name in the reference parts schema. */
export type ReferenceParts = Readonly<Record<string, string>>;

/** What the taxonomy is made from (`schemas/data/npo-taxonomy.json`). */
export interface TaxonomyDefinition {
  readonly version: string;
  readonly releaseDate: string;
  readonly addressBase: string;
  readonly roleBase: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly href: string };
  readonly name: Text;
  readonly description: Text;
  readonly entryPoint: { readonly file: string; readonly name: Text; readonly description: Text };
  readonly types: readonly TypeDefinition[];
  readonly codes: readonly { readonly name: string; readonly list: string }[];
  readonly axes: readonly AxisDefinition[];
  readonly typedDomain: {
    readonly name: string;
    readonly type: string;
    readonly facets: Readonly<Record<string, string>>;
    readonly label: Text;
  };
  readonly tables: readonly (Labels & { readonly name: string; readonly substitutionGroup: string })[];
  readonly members: Readonly<Record<'total' | 'category' | 'intervention' | 'other', MemberDefinition>>;
  readonly sources: Readonly<Record<string, ReferenceParts>>;
  readonly roles: readonly ReportedRole[];
  readonly domainRole: RoleDefinition;
  readonly concepts: readonly ConceptDefinition[];
}

/** A closed list of official values (`schemas/data/official-lists.json`). */
export interface OfficialList extends Sourced {
  readonly id: string;
  readonly officialType: string;
  readonly values: readonly { readonly value: string; readonly name: Text }[];
}

export const LANGUAGES = ['nl', 'en'] as const;

export const definition = readInstalledJson('data/npo-taxonomy.json') as TaxonomyDefinition;

const { lists } = readInstalledJson('data/official-lists.json') as {
  readonly lists: readonly OfficialList[];
};

export function officialList(id: string): OfficialList {
  const found = lists.find((list) => list.id === id);
  if (found === undefined) throw new Error(`no official list ${id}`);
  return found;
}
