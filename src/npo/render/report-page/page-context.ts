import type { Language } from '../../../diagnostics/diagnostic.js';
import type { QName } from '../../../xbrl/xml/qname.js';
import type { Fact } from '../../../xbrl/report/fact.js';
import type { FactTags } from './fact-tags.js';
import type { ReportFacts } from './report-facts.js';
import type { Words } from './words.js';

/** What the sections of the page are made from. */
export interface PageContext {
  readonly facts: ReportFacts;
  readonly tags: FactTags;
  readonly words: Words;
  readonly language: Language;
  /** The reporting year, `2024`. */
  readonly year: string;
  readonly labels: Labels;
}

/** The words of a taxonomy in the language of the page. */
export interface Labels {
  /** The standard label of a concept or member. */
  label(name: QName): string;
  /** The short one, for the heads of tables; the standard label where there is none. */
  short(name: QName): string;
}

/** The member that breaks a fact down by category or intervention. */
export function memberOf(fact: Fact): QName | undefined {
  for (const member of fact.dimensions.values()) if (member.kind === 'explicit') return member.member;
  return undefined;
}
