/**
 * Whether a text speaks of the Nationaal Programma Onderwijs: `NPO`, as a word or with a number behind it
 * (`NPO24`), or its full name. The shape of the labels is ours; boards choose their own.
 */
export function speaksOfNpo(text: string): boolean {
  return /(?<![\p{L}])npo(?![\p{L}])|nationaal\s+programma\s+onderwijs/iu.test(text);
}
