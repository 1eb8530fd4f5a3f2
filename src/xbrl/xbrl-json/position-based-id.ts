/**
 * The id of a fact that has none of its own (xBRL-XML 1.0 §3.1.1 leaves its form to who generates it): `f` and the
 * place of the fact among the facts of its report, from 1.
 *
 * @param index that place, from 0
 */
export function positionBasedId(index: number): string {
  return `f${index + 1}`;
}
