/** A way to know a month: a text, or its beginning and its end with something but spaces between them. */
type Mark = string | readonly [from: string, to: string];

/** The marks by which the registries know the months of the Indian national calendar, in Latin and in Devanagari. */
const MONTHS: readonly (readonly Mark[])[] = [
  [['C', 'ait'], 'चैत्र'],
  ['Vai', 'वैशाख', 'बैसाख'],
  ['Jy', 'ज्येष्ठ'],
  ['dha', 'ḍha', 'आषाढ', 'आषाढ़'],
  ['vana', 'Śrāvaṇa', 'श्रावण', 'सावन'],
  [['Bh', 'dra'], 'Proṣṭhapada', 'भाद्रपद', 'भादो'],
  ['in', 'आश्विन'],
  [['K', 'rti'], 'कार्तिक'],
  [['M', 'rga'], 'Agra', 'मार्गशीर्ष', 'अगहन'],
  ['Pau', 'पौष'],
  [['M', 'gh'], 'माघ'],
  [['Ph', 'lg'], 'फाल्गुन'],
];

/** The month whose mark starts last, 1 to 12, with something before and behind it; the earliest month of equals. */
export function sakaMonthIn(text: string): number | undefined {
  const inside = text.slice(1, -1);
  let [last, month] = [-1, 0];
  MONTHS.forEach((marks, index) => {
    for (const mark of marks) {
      const at = typeof mark === 'string' ? inside.lastIndexOf(mark) : lastPair(inside, mark);
      if (at > last) [last, month] = [at, index + 1];
    }
  });
  return last === -1 ? undefined : month;
}

/** Where the last `from` stands that has a `to` behind it in the same word; -1 for nowhere. */
function lastPair(text: string, [from, to]: readonly [from: string, to: string]): number {
  let wordEnd = text.length;
  while (wordEnd >= 0) {
    const wordStart = wordEnd === 0 ? 0 : text.lastIndexOf(' ', wordEnd - 1) + 1;
    const at = lastPairInWord(text.slice(wordStart, wordEnd), from, to);
    if (at !== -1) return wordStart + at;
    wordEnd = wordStart - 1;
  }
  return -1;
}

/** C, something, then `ait`: C\S*ait needs nothing between, the others a character at least. */
function lastPairInWord(word: string, from: string, to: string): number {
  const end = word.lastIndexOf(to);
  const between = from === 'C' ? 0 : 1;
  const latest = end - between - from.length;
  return latest < 0 ? -1 : word.lastIndexOf(from, latest);
}
