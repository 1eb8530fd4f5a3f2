import type { Language } from '../../../diagnostics/diagnostic.js';
import { chooseLabel } from '../../../xbrl/query/choose-label.js';
import type { Dimensions, Member, Period } from '../../../xbrl/report/aspects.js';
import { sortedDimensions } from '../../../xbrl/report/aspect-keys.js';
import type { Taxonomy } from '../../../xbrl/taxonomy/taxonomy.js';
import { localNameOf, type QName } from '../../../xbrl/xml/qname.js';
import { dateText } from './value-text.js';

/** What a report says of itself for people: labels of its taxonomy, and names of what typed members stand for. */
export interface Words {
  readonly language: Language;
  /** Undefined where the taxonomy is not here: names stand for labels then. */
  readonly taxonomy: Taxonomy | undefined;
  /** The name of what a typed member stands for, by its value: of a school by its code. */
  readonly names: ReadonlyMap<string, string>;
}

/** The label of a concept, in another language of ours where it has none in this one; else its name. */
export function conceptText(name: QName, { taxonomy, language }: Words): string {
  const other = language === 'nl' ? 'en' : 'nl';
  const label = taxonomy && (chooseLabel(taxonomy, name, language) ?? chooseLabel(taxonomy, name, other));
  return label ?? localNameOf(name);
}

/** `30AA, De Regenboog` for a typed member, the label of an explicit one. */
export function memberText(member: Member, words: Words): string {
  if (member.kind === 'explicit') return conceptText(member.member, words);
  const name = words.names.get(member.value);
  return name === undefined ? member.value : `${member.value}, ${name}`;
}

/** The members of a fact, typed ones first: what it is about before how it is broken down. */
export function membersText(dimensions: Dimensions, words: Words): string {
  const members = sortedDimensions(dimensions).map(([, member]) => member);
  const typed = members.filter(({ kind }) => kind === 'typed');
  const explicit = members.filter(({ kind }) => kind === 'explicit');
  return [...typed, ...explicit].map((member) => memberText(member, words)).join('; ');
}

const UNTIL = { nl: 't/m', en: 'to' } as const;
const FOREVER = { nl: 'altijd', en: 'forever' } as const;
const SCHOOL_YEAR = { nl: 'schooljaar', en: 'school year' } as const;

/** `2024` for a calendar year, `schooljaar 2023-2024`, `01-02-2024 t/m 29-02-2024` for another stretch of time. */
export function periodWords(period: Period, language: Language): string {
  switch (period.kind) {
    case 'forever':
      return FOREVER[language];
    case 'instant':
      return dateText(period.instant, language);
    case 'duration': {
      const { start, end } = period;
      const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
      if (start === `${first}-01-01` && end === `${first}-12-31`) return first;
      const isSchoolYear = start === `${first}-08-01` && end === `${last}-07-31`;
      if (isSchoolYear && Number(last) === Number(first) + 1)
        return `${SCHOOL_YEAR[language]} ${first}-${last}`;
      return `${dateText(start, language)} ${UNTIL[language]} ${dateText(end, language)}`;
    }
  }
}
