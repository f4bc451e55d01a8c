// Sets labels in type: measures them, and keeps each as a picture, because drawing a picture costs a software renderer
// a tenth of outlining and filling letters.
import type { Label, LabelKind, Measure } from './label-place.ts';
import type { MapTheme } from './theme.ts';

type Style = {
  readonly weight: number;
  readonly size: number;
  readonly lineHeight: number;
  /** Space between the letters and the label's edge. */
  readonly padX: number;
  readonly padY: number;
};

const styles: Record<LabelKind, Style> = {
  role: { weight: 500, size: 10.5, lineHeight: 12, padX: 0, padY: 0 },
  candidate: { weight: 600, size: 11.5, lineHeight: 13, padX: 0, padY: 0 },
  destination: { weight: 600, size: 12, lineHeight: 14, padX: 0, padY: 0 },
  you: { weight: 600, size: 12, lineHeight: 15, padX: 12, padY: 4 },
};

/** Pixels of halo around letters. */
const HALO = 3;
/** Pictures kept before the store is emptied; a label's picture is about 15 KB at two pixels a point. */
const MOST_PICTURES = 800;
/** Type size families are measured at. */
const FAMILY_SIZE = 15;
export const FAMILY_LINE = 1.15;

/** The font of a family's name at a size. */
export function familyFont(theme: MapTheme, size: number): string {
  return `italic 600 ${size}px ${theme.fontAtlas}`;
}

function fontOf(theme: MapTheme, kind: LabelKind): string {
  const { weight, size } = styles[kind];
  return `${weight} ${size}px ${theme.fontUi}`;
}

/** The fonts the map writes in, for waiting until they are loaded. */
export function mapFonts(theme: MapTheme): string[] {
  return [fontOf(theme, 'role'), fontOf(theme, 'you'), familyFont(theme, FAMILY_SIZE)];
}

/** A store of set labels for one theme and one pixel ratio. */
export class LabelInk {
  readonly #theme: MapTheme;
  readonly #ratio: number;
  readonly #sheet = new OffscreenCanvas(1, 1);
  readonly #context = this.#sheet.getContext('2d');
  readonly #pictures = new Map<string, ImageBitmap>();
  readonly #widths = new Map<string, number>();

  /** `ratio`: device pixels per CSS pixel. */
  constructor(theme: MapTheme, ratio: number) {
    this.#theme = theme;
    this.#ratio = ratio;
  }

  readonly measure: Measure = (kind, lines) => {
    if (kind === 'family') {
      const font = familyFont(this.#theme, FAMILY_SIZE);
      return { width: this.#widest(font, lines) * 1.05, height: lines.length * FAMILY_SIZE * FAMILY_LINE };
    }
    const { lineHeight, padX, padY } = styles[kind];
    return {
      width: Math.ceil(this.#widest(fontOf(this.#theme, kind), lines)) + 2 * padX,
      height: lines.length * lineHeight + 2 * padY,
    };
  };

  /** Draws a label with its top left corner at a point in CSS pixels; the context's scale is the pixel ratio. */
  draw(context: CanvasRenderingContext2D, label: Label, left: number, top: number): void {
    const key = `${label.kind}${label.place.across}${label.lines.join('\n')}`;
    let picture = this.#pictures.get(key);
    if (picture === undefined) {
      const made = this.#picture(label);
      if (made === null) return;
      picture = made;
      if (this.#pictures.size >= MOST_PICTURES) this.dispose();
      this.#pictures.set(key, picture);
    }
    // Whole device pixels keep the letters sharp.
    const x = Math.round((left - HALO) * this.#ratio) / this.#ratio;
    const y = Math.round((top - HALO) * this.#ratio) / this.#ratio;
    context.drawImage(picture, x, y, picture.width / this.#ratio, picture.height / this.#ratio);
  }

  /** Frees the pictures. */
  dispose(): void {
    for (const picture of this.#pictures.values()) picture.close();
    this.#pictures.clear();
  }

  #widest(font: string, lines: readonly string[]): number {
    let widest = 0;
    for (const line of lines) {
      const key = `${font}\n${line}`;
      let width = this.#widths.get(key);
      if (width === undefined && this.#context) {
        this.#context.font = font;
        width = this.#context.measureText(line).width;
        this.#widths.set(key, width);
      }
      widest = Math.max(widest, width ?? 0);
    }
    return widest;
  }

  #picture(label: Label): ImageBitmap | null {
    const context = this.#context;
    if (!context) return null;
    const { lineHeight, padX, padY } = styles[label.kind];
    this.#sheet.width = Math.ceil((label.width + 2 * HALO) * this.#ratio);
    this.#sheet.height = Math.ceil((label.height + 2 * HALO) * this.#ratio);
    context.setTransform(this.#ratio, 0, 0, this.#ratio, HALO * this.#ratio, HALO * this.#ratio);
    context.font = fontOf(this.#theme, label.kind);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    const isPill = label.kind === 'you';
    if (isPill) {
      context.fillStyle = this.#theme.ink;
      context.beginPath();
      context.roundRect(0, 0, label.width, label.height, label.height / 2);
      context.fill();
    }
    context.fillStyle = this.#letterColor(label.kind);
    context.strokeStyle = this.#theme.halo;
    context.lineWidth = HALO;
    const { align, x } = alignment(label, padX);
    context.textAlign = align;
    label.lines.forEach((line, at) => {
      const y = padY + (at + 0.5) * lineHeight + 0.5;
      if (!isPill) context.strokeText(line, x, y);
    });
    label.lines.forEach((line, at) => {
      context.fillText(line, x, padY + (at + 0.5) * lineHeight + 0.5);
    });
    return this.#sheet.transferToImageBitmap();
  }

  #letterColor(kind: LabelKind): string {
    if (kind === 'you') return this.#theme.onInk;
    return kind === 'role' ? this.#theme.mapLabel : this.#theme.destination;
  }
}

/** Lines lean toward the dot: left of it they end together, right of it they begin together. */
function alignment({ place, width }: Label, padX: number): { align: CanvasTextAlign; x: number } {
  if (place.across === 0) return { align: 'center', x: width / 2 };
  return place.across === 1 ? { align: 'left', x: padX } : { align: 'right', x: width - padX };
}
