/** A drawing is written in tenths of its unit: whole numbers, which are short and the same on every machine. */
const PARTS = 10;

/** A coordinate or length of the drawing, in whole tenths. */
export function tenths(coordinate: number): number {
  return Math.round(coordinate * PARTS) + 0;
}

/** A coordinate or length of the drawing as it is written. */
export function at(coordinate: number): string {
  return String(tenths(coordinate));
}
