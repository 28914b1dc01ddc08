import type { PictureView, RangeView } from '../../core/wizard/view.ts';
import { element, shape } from './element.ts';
import { fold } from './fold.ts';

/** Width and height of one point. */
const [wide, high] = [22, 16];
/** Room for the axes. */
const [left, bottom] = [30, 34];
/** Width of most letters of a label. */
const letter = 7.5;
/** Room for the word beside the dot. */
const besideWidth = 36;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The plane of both sides' points, and the same in sentences for those who do not see it. */
export function picture(view: PictureView): HTMLElement {
  return element(
    'section',
    { class: 'picture' },
    element('h2', {}, view.title),
    fold('picture', 'medium', view.show, drawing(view)),
    element('ul', { class: 'plain' }, ...view.sentences.map((sentence) => element('li', {}, sentence))),
  );
}

function drawing(view: PictureView): SVGSVGElement {
  const { scale, line, product, internal } = view;
  const cells = scale + 1;
  const [width, height] = [cells * wide, cells * high];
  // Cell by cell: the line stands between the last score below it and the first that reaches it.
  const x = (score: number): number => left + score * wide;
  const y = (score: number): number => height - score * high;
  const half = (over: boolean, at: (score: number) => number, step: number) =>
    over ? { start: at(line), size: (cells - line) * step } : { start: at(0), size: line * step };
  const box = (over: { product: boolean; internal: boolean }) => {
    const columns = half(over.product, x, wide);
    const rows = half(over.internal, y, high);
    return { x: columns.start, y: rows.start - rows.size, width: columns.size, height: rows.size };
  };
  const hatch = (range: RangeView, over: Box) =>
    range.hatched && shape('rect', { fill: 'url(#hatch)', ...over });
  const marked = markedBox(view, x, y);
  const covered = isDot(view) ? withWord(view, marked) : undefined;
  return shape(
    'svg',
    { viewBox: `0 0 ${left + width} ${height + bottom}`, 'aria-hidden': 'true', class: 'map' },
    shape(
      'defs',
      {},
      shape(
        'pattern',
        { id: 'hatch', width: 9, height: 9, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        shape('line', { class: 'stroke', x1: 0, x2: 0, y1: 0, y2: 9 }),
      ),
    ),
    ...view.fields.map((field) => shape('rect', { class: `field ${field.state}`, ...box(field) })),
    hatch(product, { x: x(line), y: 0, width: (cells - line) * wide, height }),
    hatch(internal, { x: left, y: 0, width, height: (cells - line) * high }),
    shape('line', { class: 'line', x1: x(line), x2: x(line), y1: 0, y2: height }),
    shape('line', { class: 'line', x1: left, x2: left + width, y1: y(line), y2: y(line) }),
    ...mark(view, marked),
    ...view.fields.flatMap(({ label, note, state, ...over }) => {
      const field = box(over);
      const from = { x: field.x + 10, y: field.y + 8 };
      const size = { width: Math.max(label.length, note?.length ?? 0) * letter, height: note ? 36 : 20 };
      // Where the dot is at the top of the field, the words stand at its bottom.
      if (covered && overlap({ ...from, ...size }, covered))
        from.y = field.y + field.height - size.height - 8;
      return [
        shape('text', { class: `label ${state}`, x: from.x, y: from.y + 14 }, label),
        note !== undefined && shape('text', { class: `note ${state}`, x: from.x, y: from.y + 31 }, note),
      ].filter((text) => text !== false);
    }),
    shape('text', { class: 'axis', x: left, y: height + 26 }, '0'),
    shape('text', { class: 'axis middle', x: x(line), y: height + 16 }, String(line)),
    shape('text', { class: 'axis end', x: left + width, y: height + 26 }, `${product.title} ${scale}`),
    shape('text', { class: 'axis end', x: left - 8, y: y(line) + 4 }, String(line)),
    shape(
      'text',
      { class: 'axis turned', x: 0, y: 0, transform: `translate(12 0) rotate(-90)` },
      `${internal.title} ${scale}`,
    ),
  );
}

/** All cells of the mark. */
function markedBox(
  { product, internal }: PictureView,
  x: (score: number) => number,
  y: (score: number) => number,
): Box {
  const [width, height] = [product.to - product.from + 1, internal.to - internal.from + 1];
  return {
    x: x(product.from),
    y: y(internal.from + height),
    width: width * wide,
    height: height * high,
  };
}

function isDot({ product, internal }: PictureView): boolean {
  return product.from === product.to && internal.from === internal.to;
}

/** The dot with the word beside it. */
function withWord(view: PictureView, dot: Box): Box {
  const x = isRightOfDot(view) ? dot.x : dot.x - besideWidth;
  return { ...dot, x, width: dot.width + besideWidth };
}

/** Far left there is no room for the word on the other side of the dot. */
function isRightOfDot({ product }: PictureView): boolean {
  return product.from < 3;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** A dot once all is answered, else a box from the score so far to the most that is possible. */
function mark(view: PictureView, box: Box): readonly SVGElement[] {
  const { you } = view;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (isDot(view)) {
    const near = isRightOfDot(view)
      ? { x: middle.x + 12, class: 'you' }
      : { x: middle.x - 12, class: 'you end' };
    return [
      shape('circle', { class: 'dot', cx: middle.x, cy: middle.y, r: 7 }),
      ...word({ ...near, y: middle.y + 5 }, you),
    ];
  }
  return [
    shape('rect', {
      class: 'range',
      x: box.x + 2,
      y: box.y + 2,
      width: box.width - 4,
      height: box.height - 4,
      rx: 4,
    }),
    ...word({ class: 'you middle', x: middle.x, y: middle.y + 5 }, you),
  ];
}

function word(attributes: Parameters<typeof shape>[1], text: string | undefined): readonly SVGElement[] {
  return text === undefined ? [] : [shape('text', attributes, text)];
}
