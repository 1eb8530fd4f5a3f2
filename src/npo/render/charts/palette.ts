import { element, type HtmlElement } from '../../../xbrl/html/element.js';

/**
 * How a series is filled. Colours of Okabe and Ito, which colour-blind readers tell apart, in an order in which
 * neighbours differ in lightness; every second one is hatched, so that black-and-white print tells them apart too.
 * All shapes have a dark outline: the fills alone need no contrast with the paper (WCAG 1.4.11).
 */
interface Fill {
  readonly colour: string;
  readonly hatch?: 'rising' | 'falling' | 'dots';
  /** The colour of letters upon it. */
  readonly ink: string;
}

const DARK = '#1a1a1a';
const FILLS: readonly Fill[] = [
  { colour: '#0072b2', ink: '#fff' },
  { colour: '#f0e442', hatch: 'rising', ink: DARK },
  { colour: '#d55e00', ink: DARK },
  { colour: '#9ad4f5', hatch: 'falling', ink: DARK },
  { colour: '#4d4d4d', ink: '#fff' },
  { colour: '#e69f00', hatch: 'dots', ink: DARK },
  { colour: '#009e73', ink: DARK },
  { colour: '#f3d3e3', hatch: 'rising', ink: DARK },
];

/** Each on a square of six units of the drawing, in tenths as all coordinates. */
const SIDE = '60';
const HATCHES: Readonly<Record<'rising' | 'falling' | 'dots', string>> = {
  rising: 'M0,60L60,0',
  falling: 'M0,0L60,60',
  dots: 'M30,24v12',
};

/** The outline of every shape, and how wide it is, in tenths. */
export const OUTLINE = DARK;
export const OUTLINE_WIDTH = '7.5';

/** Fills of a chart. */
export class Palette {
  /** @param series for each series the number of its fill */
  constructor(private readonly series: readonly number[]) {}

  fill(index: number): string {
    const { colour, hatch } = this.fillOf(index);
    return hatch === undefined ? colour : `url(#p${index})`;
  }

  /** The colour of letters upon the fill; undefined where it is that of all letters. */
  ink(index: number): string | undefined {
    const { ink } = this.fillOf(index);
    return ink === DARK ? undefined : ink;
  }

  /** The patterns that the fills refer to. */
  definitions(): HtmlElement | undefined {
    const patterns = this.series.flatMap((_, index) => this.pattern(index));
    return patterns.length === 0 ? undefined : element('defs', {}, ...patterns);
  }

  private pattern(index: number): readonly HtmlElement[] {
    const { colour, hatch } = this.fillOf(index);
    if (hatch === undefined) return [];
    const size = { width: SIDE, height: SIDE };
    return [
      element(
        'pattern',
        { id: `p${index}`, ...size, patternUnits: 'userSpaceOnUse' },
        element('rect', { ...size, fill: colour }),
        element('path', { d: HATCHES[hatch], stroke: DARK, 'stroke-opacity': '.55' }),
      ),
    ];
  }

  private fillOf(index: number): Fill {
    const fill = FILLS[(this.series[index] ?? index) % FILLS.length];
    if (fill === undefined) throw new Error('the palette is empty');
    return fill;
  }
}
