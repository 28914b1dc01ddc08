import type { SideView } from '../../core/wizard/view.ts';
import { shape } from './element.ts';

const height = 12;
/** Width of one point. */
const point = 20;
const gap = 2;

/** One side's points as a bar: a piece for each answer, and the line the side has to reach. */
export function pointsBar({ scale, line, points }: SideView): SVGSVGElement {
  const bar = shape(
    'svg',
    { viewBox: `0 0 ${scale * point} ${height + 8}`, 'aria-hidden': 'true', class: 'bar' },
    shape('rect', { class: 'track', x: 0, y: 4, width: scale * point, height, rx: 2 }),
  );
  let x = 0;
  for (const { value } of points) {
    bar.append(
      shape('rect', { class: 'piece', x: x * point, y: 4, width: value * point - gap, height, rx: 2 }),
    );
    x += value;
  }
  bar.append(
    shape('line', { class: 'line', x1: line * point - 1, x2: line * point - 1, y1: 0, y2: height + 8 }),
  );
  return bar;
}
