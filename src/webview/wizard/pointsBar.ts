import type { SideView } from '../../core/wizard/view.ts';

const svg = 'http://www.w3.org/2000/svg';
const height = 10;
/** Width of one point. */
const point = 10;
const gap = 1;

/** One side's points as a bar: a piece for each answer, and the line the side has to reach. */
export function pointsBar({ scale, line, points }: SideView): SVGSVGElement {
  const bar = shape('svg', {
    viewBox: `0 0 ${scale * point} ${height + 6}`,
    'aria-hidden': 'true',
    class: 'bar',
  });
  bar.append(shape('rect', { class: 'track', x: 0, y: 3, width: scale * point, height }));
  let x = 0;
  for (const { value } of points) {
    bar.append(shape('rect', { class: 'piece', x: x * point, y: 3, width: value * point - gap, height }));
    x += value;
  }
  bar.append(shape('line', { class: 'line', x1: line * point, x2: line * point, y1: 0, y2: height + 6 }));
  return bar;
}

function shape<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
