import { tenths } from './coordinate.js';

/** A rectangle by its sides, in units of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Boxes as the data of one path (SVG 2 §9.3), in their order. Each begins relative to the corner of the one before
 * it, where closing leaves the pen; the sides are rounded, not the lengths, so that boxes that meet still do.
 */
export function outlines(boxes: readonly Box[]): string {
  let [penX, penY] = [0, 0];
  let data = '';
  for (const box of boxes) {
    const [x, y] = [tenths(box.left), tenths(box.top)];
    const [width, height] = [tenths(box.right) - x, tenths(box.bottom) - y];
    data += `m${x - penX},${y - penY}h${width}v${height}h${-width}z`;
    [penX, penY] = [x, y];
  }
  return data;
}
