// Writes SVG from the strokes that draw on a canvas, so that a picture is drawn by one function whatever it becomes.
// Our own lines: svgcanvas, the kept library for it, has no types, knows no letter spacing and sets every letter twice.
import type { Pen } from '../map/pen.ts';
import { SvgShape, short } from './svg-shape.ts';

/** The width of a text set in a font with a space between its letters, in pixels. */
export type MeasureText = (text: string, font: string, letterSpacing: string) => number;

const START = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'left',
  textBaseline: 'alphabetic',
  letterSpacing: '0px',
} as const;

type Style = Pick<Pen, keyof typeof START> & { dash: readonly number[] };

const ANCHORS = { left: null, start: null, center: 'middle', right: 'end', end: 'end' } as const;

/** From the middle of a line of letters to the line they stand on; programs know this better than a named baseline. */
const MIDDLE = '0.35em';

/** A pen whose strokes become SVG elements. */
export class SvgPen implements Pen<SvgShape> {
  declare fillStyle: Style['fillStyle'];
  declare strokeStyle: Style['strokeStyle'];
  declare lineWidth: number;
  declare lineCap: CanvasLineCap;
  declare lineJoin: CanvasLineJoin;
  declare globalAlpha: number;
  declare font: string;
  declare textAlign: CanvasTextAlign;
  declare textBaseline: CanvasTextBaseline;
  declare letterSpacing: string;
  readonly #measure: MeasureText;
  readonly #elements: string[] = [];
  /** Halos by the text and place they belong to, until the text itself comes. */
  readonly #halos = new Map<string, Attributes>();
  readonly #saved: { readonly style: Style; readonly groups: number }[] = [];
  #dash: readonly number[] = [];
  #groups = 0;
  #shape = new SvgShape();

  constructor(measure: MeasureText) {
    this.#measure = measure;
    Object.assign(this, START);
  }

  /** All elements so far. */
  get content(): string {
    return this.#elements.join('\n') + '</g>'.repeat(this.#groups);
  }

  save(): void {
    this.#saved.push({ style: this.#style(), groups: this.#groups });
  }

  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    const { dash, ...style } = saved.style;
    Object.assign(this, style);
    this.#dash = dash;
    this.#elements.push('</g>'.repeat(this.#groups - saved.groups));
    this.#groups = saved.groups;
  }

  translate(x: number, y: number): void {
    this.#open(`translate(${short(x)} ${short(y)})`);
  }

  rotate(radians: number): void {
    this.#open(`rotate(${short((radians * 180) / Math.PI)})`);
  }

  scale(x: number, y: number): void {
    // Not shortened: what lies a thousand units away moves by as many pixels as this has decimals.
    this.#open(`scale(${x} ${y})`);
  }

  setLineDash(dash: number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#shape = new SvgShape();
  }

  moveTo(x: number, y: number): void {
    this.#shape.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#shape.lineTo(x, y);
  }

  quadraticCurveTo(...to: Parameters<SvgShape['quadraticCurveTo']>): void {
    this.#shape.quadraticCurveTo(...to);
  }

  bezierCurveTo(...to: Parameters<SvgShape['bezierCurveTo']>): void {
    this.#shape.bezierCurveTo(...to);
  }

  arc(...of: Parameters<SvgShape['arc']>): void {
    this.#shape.arc(...of);
  }

  roundRect(...of: Parameters<SvgShape['roundRect']>): void {
    this.#shape.roundRect(...of);
  }

  closePath(): void {
    this.#shape.closePath();
  }

  fill(shape: SvgShape = this.#shape): void {
    this.#add('path', { d: shape.data, fill: this.fillStyle });
  }

  stroke(shape: SvgShape = this.#shape): void {
    this.#add('path', { d: shape.data, fill: 'none', ...this.#line() });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add('rect', { x, y, width, height, fill: this.fillStyle });
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#measure(text, this.font, this.letterSpacing) };
  }

  /** Letters are outlined only to stand off from their ground: the outline is kept and set with the letters themselves. */
  strokeText(text: string, x: number, y: number): void {
    this.#halos.set(placeOf(text, x, y), { 'paint-order': 'stroke', ...this.#line() });
  }

  fillText(text: string, x: number, y: number): void {
    const key = placeOf(text, x, y);
    const halo = this.#halos.get(key) ?? {};
    this.#halos.delete(key);
    const spacing = Number.parseFloat(this.letterSpacing);
    this.#add(
      'text',
      {
        x,
        y,
        dy: this.textBaseline === 'middle' ? MIDDLE : null,
        'text-anchor': ANCHORS[this.textAlign],
        'letter-spacing': spacing === 0 ? null : spacing,
        ...fontAttributes(this.font),
        fill: this.fillStyle,
        ...halo,
      },
      text,
    );
  }

  #line(): Attributes {
    return {
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linecap': this.lineCap === 'butt' ? null : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? null : this.lineJoin,
      'stroke-dasharray': this.#dash.length === 0 ? null : this.#dash.join(' '),
    };
  }

  #style(): Style {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, globalAlpha } = this;
    const { font, textAlign, textBaseline, letterSpacing } = this;
    const line = { strokeStyle, lineWidth, lineCap, lineJoin, dash: this.#dash };
    return { fillStyle, globalAlpha, font, textAlign, textBaseline, letterSpacing, ...line };
  }

  #open(transform: string): void {
    this.#elements.push(`<g transform="${transform}">`);
    this.#groups++;
  }

  #add(name: string, attributes: Attributes, text: string | null = null): void {
    const opacity = this.globalAlpha === 1 ? null : this.globalAlpha;
    this.#elements.push(svgElement(name, { ...attributes, opacity }, text === null ? null : escaped(text)));
  }
}

type Attributes = Readonly<Record<string, unknown>>;

/** One element; `content` is markup, attributes of null are left out. */
export function svgElement(name: string, attributes: Attributes, content: string | null): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? short(value) : String(value))}"`);
  const start = `<${name}${written.join('')}`;
  return content === null ? `${start}/>` : `${start}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it: without the control characters it cannot hold at all. */
export function escaped(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, '').replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

function placeOf(text: string, x: number, y: number): string {
  return `${x} ${y} ${text}`;
}

const FONT = /^(italic )?(?:(\d+) )?([\d.]+)px (.+)$/;

/** A font as SVG says it. Programs without our fonts take the families named after them. */
function fontAttributes(font: string): Attributes {
  const [, italic, weight, size, family] = FONT.exec(font) ?? [];
  if (size === undefined) throw new Error(`Not a font as the drawings write it: ${font}`);
  return {
    'font-style': italic === undefined ? null : 'italic',
    'font-weight': weight ?? null,
    'font-size': size,
    'font-family': family,
  };
}
