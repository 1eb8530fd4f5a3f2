import type { Basis, Language } from './diagnostic.js';

/** What a basis names as its document where a requirement is a choice of this project. */
const OURS = 'ours';

const WORDS = { nl: 'eigen keuze van npo-xbrl', en: "npo-xbrl's own choice" } as const;

/** What a finding rests on, for a person: document, clause, address. */
export function basisText({ document, clause, url }: Basis, language: Language): string {
  const name = document === OURS ? WORDS[language] : document;
  return [name, clause, url].filter((part) => part !== undefined).join(', ');
}
