import type { Language } from '../diagnostics/diagnostic.js';
import { chooseLabel, roleName } from '../xbrl/query/choose-label.js';
import { conceptNames } from '../xbrl/query/concept-names.js';
import { storedPath } from '../xbrl/taxonomy/resolve/file-store.js';
import type { Taxonomy } from '../xbrl/taxonomy/taxonomy.js';
import type { QName } from '../xbrl/xml/qname.js';

/** So many are shown of a list that may be very long; JSON has them all. */
export const MOST_SHOWN = 50;

/** Names and labels of a taxonomy as they are printed for people. */
export class TaxonomyWriter {
  constructor(
    private readonly taxonomy: Taxonomy,
    private readonly labelLanguage: string,
  ) {}

  /** `ocw-i:Interventions`. */
  name(name: QName): string {
    return conceptNames(this.taxonomy).written(name);
  }

  label(name: QName, role?: string): string | undefined {
    return chooseLabel(this.taxonomy, name, this.labelLanguage, role);
  }

  /** `Interventies [ocw-i:Interventions]`, or the name alone where there is no label. */
  labelled(name: QName, role?: string): string {
    const label = this.label(name, role);
    return label === undefined ? this.name(name) : `${label} [${this.name(name)}]`;
  }

  /** What a role is called; its address where it has no name. */
  role(uri: string): string {
    return roleName(this.taxonomy, uri, this.labelLanguage) ?? uri;
  }

  /** The address that a document is known by; where it has none but its place, the file as it was given. */
  document(url: string): string {
    return url.startsWith('file:') || storedPath(url) !== undefined ? this.taxonomy.fileOf(url) : url;
  }
}

/** The last part of the address of a role or arcrole: `totalLabel`, `parent-child`. */
export function shortRole(uri: string): string {
  return uri.replace(/^.*[/:#]/s, '');
}

/** `… en nog 12`, as a line; nothing where all are shown. */
export function moreText(count: number, language: Language): readonly string[] {
  if (count <= MOST_SHOWN) return [];
  const rest = count - MOST_SHOWN;
  return [
    language === 'nl'
      ? `… en nog ${rest} (--format json geeft alles)`
      : `… and ${rest} more (--format json gives all)`,
  ];
}
