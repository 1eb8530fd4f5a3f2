import { monthNamed } from '../../values/read-date.js';
import { TOTAL_WORD } from '../../values/total-word.js';

/** How balances at the beginning or end are called. The words are ours. */
const BALANCE =
  /^(?:(?:begin|eind|openings?|slot)[ -]?(?:saldo|balans|stand)\b|saldo\s+(?:per|begin|eind|vorige?)\b|(?:opening|closing) balance\b|balance (?:brought|carried) forward\b)/i;

/** What stands behind such a word where it says of what it is the total, and not what was bought. */
const BEHIND: ReadonlySet<string> = new Set(
  [
    'per t m tot en met van over voor de het dit deze alle generaal algemeen saldo stand balans',
    'periode maand kwartaal q jaar boekjaar mutaties boekingen regels bedrag debet credit eur euro',
    'rekening grootboek grootboekrekening kostenplaats kostendrager project dagboek school bestuur boekstuk',
    'for of to the period month quarter year account balance brought',
    'carried forward',
    'kosten lasten baten uitgaven besteding bestedingen loon lonen loonkosten salaris salarissen salariskosten',
    'personeel personeelskosten personele loonlasten werkgeverslasten bruto netto medewerker medewerkers',
    'werknemer werknemers costs expenses wages salary salaries payroll staff employee employees',
  ].flatMap((words) => words.split(' ')),
);

const LONGEST = 200;

export interface TotalWord {
  /** As it is written, without what stands behind it. */
  readonly text: string;
  /** A balance, which no document of its own makes an entry. */
  readonly isBalance: boolean;
}

/** The word by which a text says that its row is a total or balance: the one that it begins with. */
export function totalWordOf(text: string): TotalWord | undefined {
  const start = text.trim().slice(0, LONGEST);
  const [balance] = BALANCE.exec(start) ?? [];
  const [word = balance] = TOTAL_WORD.exec(start) ?? [];
  return word === undefined ? undefined : { text: word, isBalance: balance !== undefined };
}

/**
 * The same where the text says nothing else: a total of a period, or of what the row itself is labelled
 * with. `Totaal Taal, lesmethode` is the name of a book.
 */
export function onlyTotalWordOf(text: string, labels: readonly string[]): TotalWord | undefined {
  const word = totalWordOf(text);
  if (word === undefined) return undefined;
  const own = new Set(labels.flatMap(wordsOf));
  const behind = wordsOf(text.trim().slice(word.text.length));
  const isKnown = (one: string) => BEHIND.has(one) || own.has(one) || monthNamed(one) !== undefined;
  return text.length <= LONGEST && behind.every(isKnown) ? word : undefined;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
