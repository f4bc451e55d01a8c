// A shape traced as SVG writes it.
import type { Tracer } from '../map/pen.ts';

/** A number as SVG holds it: hundredths of a pixel are finer than anyone sees. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Takes a canvas's strokes and keeps them as path data. */
export class SvgShape implements Tracer {
  #data = '';

  get data(): string {
    return this.#data;
  }

  moveTo(x: number, y: number): void {
    this.#add('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.#add('L', x, y);
  }

  quadraticCurveTo(bendX: number, bendY: number, x: number, y: number): void {
    this.#add('Q', bendX, bendY, x, y);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#add('C', x1, y1, x2, y2, x, y);
  }

  closePath(): void {
    this.#data += 'Z';
  }

  /** A clockwise arc between two angles, as a canvas draws it: joined to what is there by a line. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    const [startX, startY] = at(from);
    this.#add(this.#data === '' || this.#data.endsWith('Z') ? 'M' : 'L', startX, startY);
    // SVG draws no arc whose ends are one point: a circle is two halves.
    const swept = to < from ? to - from + 2 * Math.PI : to - from;
    for (const end of [from + swept / 2, from + swept]) this.#addArc(radius, ...at(end));
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    this.#add('M', x + r, y);
    this.#add('L', x + width - r, y);
    this.#addArc(r, x + width, y + r);
    this.#add('L', x + width, y + height - r);
    this.#addArc(r, x + width - r, y + height);
    this.#add('L', x + r, y + height);
    this.#addArc(r, x, y + height - r);
    this.#add('L', x, y + r);
    this.#addArc(r, x + r, y);
    this.#data += 'Z';
  }

  #add(letter: string, ...values: readonly number[]): void {
    this.#data += letter + values.map(short).join(' ');
  }

  #addArc(radius: number, x: number, y: number): void {
    this.#data += `A${short(radius)} ${short(radius)} 0 0 1 ${short(x)} ${short(y)}`;
  }
}
