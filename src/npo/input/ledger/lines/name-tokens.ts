/** Words that tell no school or intervention from another. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'de het een en of van voor in op aan bij met te tot school scholen basisschool openbare christelijke ' +
    'katholieke obs cbs rkbs pcbs bs ibs sbo vso so college lyceum mavo havo vwo vmbo locatie vestiging ' +
    'npo nationaal programma onderwijs project projecten kostenplaats kostendrager interventie interventies ' +
    'kosten lasten inzet extra gericht leerlingen fictief the and of for school'
  ).split(' '),
);

/** The words of a name that tell it from others, in small letters and without accents. */
export function tokensOf(name: string): readonly string[] {
  return allWordsOf(bareName(name)).filter((word) => !COMMON.has(word) && !/^\d*$|^npo\d*$/.test(word));
}

/** All words of a text, in small letters and without accents. */
export function allWordsOf(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

/** A name without its remark between parentheses. */
export function bareName(name: string): string {
  return name.replace(/\([^()]*\)/g, ' ').trim();
}

/** Whether every word of the first stands in the second; none of nothing. */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}
