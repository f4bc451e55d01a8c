// Sets labels in type: measures them, and keeps each as a picture, because drawing a picture costs a software renderer
// a tenth of outlining and filling letters.
import type { Label, LabelKind, Measure } from './label-place.ts';
import type { Pen } from './pen.ts';
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
/** Pictures kept before the store is emptied; one is about 10 KB, four times that at two pixels a point. */
const MOST_PICTURES = 3000;
/** Type size families are measured at. */
const FAMILY_SIZE = 15;
const FAMILY_LINE = 1.15;
/** Space between a family's letters in CSS pixels, and what it adds to a name's width. */
export const FAMILY_SPACING = 0.6;
const SPACED = 1.08;

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

/** A text ready to be set; lengths in CSS pixels. */
type Text = {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly top: number;
  readonly x: number;
  readonly align: CanvasTextAlign;
  readonly font: string;
  readonly color: string;
  readonly pill: string | null;
  readonly spacing: number;
};

/** A family's name at a type size in CSS pixels. */
export type SizedName = { readonly lines: readonly string[]; readonly size: number };

const alignments = { '-1': 'right', 0: 'center', 1: 'left' } as const;

/** What sets labels on a context of some kind; points are in CSS pixels. */
export interface Ink<C> {
  /** Draws a label with its top left corner at a point. */
  drawLabel(context: C, label: Label, left: number, top: number): void;
  /** Draws a family's name around a point, at a type size. */
  drawFamily(context: C, lines: readonly string[], size: number, x: number, y: number): void;
}

/** A store of set labels for one theme and one pixel ratio. */
export class LabelInk implements Ink<CanvasRenderingContext2D> {
  readonly #theme: MapTheme;
  readonly #ratio: number;
  readonly #sheet = new OffscreenCanvas(1, 1);
  readonly #context = this.#sheet.getContext('2d');
  readonly #pictures = new Map<string, ImageBitmap>();
  readonly #widths = new Map<string, number>();
  #allowance = Number.POSITIVE_INFINITY;

  /** `ratio`: device pixels per CSS pixel. */
  constructor(theme: MapTheme, ratio: number) {
    this.#theme = theme;
    this.#ratio = ratio;
  }

  readonly measure: Measure = (kind, lines) => {
    if (kind === 'family') {
      const font = familyFont(this.#theme, FAMILY_SIZE);
      return { width: this.#widest(font, lines) * SPACED, height: lines.length * FAMILY_SIZE * FAMILY_LINE };
    }
    const { lineHeight, padX, padY } = styles[kind];
    return {
      width: Math.ceil(this.#widest(fontOf(this.#theme, kind), lines)) + 2 * padX,
      height: lines.length * lineHeight + 2 * padY,
    };
  };

  /** Begins a frame in which at most so many labels are newly set; the others wait for the next. */
  allow(most: number): void {
    this.#allowance = most;
  }

  /** Whether labels of this frame are still to be set. */
  get isBehind(): boolean {
    return this.#allowance < 0;
  }

  /** Sets at most so many labels and families' names that later frames will show; returns whether more are left. */
  setAhead(labels: readonly Label[], names: readonly SizedName[], most: number): boolean {
    this.allow(most);
    for (const label of labels) {
      if (this.isBehind) break;
      this.#labelPicture(label);
    }
    for (const { lines, size } of names) {
      if (this.isBehind) break;
      this.#familyPicture(lines, size);
    }
    const isMore = this.isBehind;
    this.allow(0);
    return isMore;
  }

  /** Draws a label with its top left corner at a point in CSS pixels; the context's scale is the pixel ratio. */
  drawLabel(context: CanvasRenderingContext2D, label: Label, left: number, top: number): void {
    const picture = this.#labelPicture(label);
    if (picture) this.#copy(context, picture, left - HALO, top - HALO);
  }

  /** Draws a family's name around a point in CSS pixels, at a type size. */
  drawFamily(
    context: CanvasRenderingContext2D,
    lines: readonly string[],
    size: number,
    x: number,
    y: number,
  ): void {
    const picture = this.#familyPicture(lines, size);
    if (!picture) return;
    this.#copy(context, picture, x - picture.width / this.#ratio / 2, y - picture.height / this.#ratio / 2);
  }

  /** Sets labels as drawing them would, and draws nothing. */
  setting<C>(): Ink<C> {
    return {
      drawLabel: (_, label) => void this.#labelPicture(label),
      drawFamily: (_, lines, size) => void this.#familyPicture(lines, size),
    };
  }

  /** The same labels as letters, for a context that shall have those and no pictures of them. */
  written<P>(): Ink<Pen<P>> {
    const { halo } = this.#theme;
    return {
      drawLabel: (context, label, left, top) => setText(context, this.#labelText(label), halo, left, top),
      drawFamily: (context, lines, size, x, y) => {
        const text = this.#familyText(lines, size);
        setText(context, text, halo, x - text.width / 2, y - text.height / 2);
      },
    };
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

  #copy(context: CanvasRenderingContext2D, picture: ImageBitmap, left: number, top: number): void {
    // Whole device pixels keep the letters sharp.
    const x = Math.round(left * this.#ratio) / this.#ratio;
    const y = Math.round(top * this.#ratio) / this.#ratio;
    context.drawImage(picture, x, y, picture.width / this.#ratio, picture.height / this.#ratio);
  }

  #labelPicture(label: Label): ImageBitmap | null {
    const key = `${label.kind}${label.place.across}${label.lines.join('\n')}`;
    return this.#pictures.get(key) ?? this.#keep(key, () => this.#labelText(label));
  }

  #familyPicture(lines: readonly string[], size: number): ImageBitmap | null {
    const key = `family${size}${lines.join('\n')}`;
    return this.#pictures.get(key) ?? this.#keep(key, () => this.#familyText(lines, size));
  }

  /** Sets a text and keeps its picture, unless this frame has set as many as it may. */
  #keep(key: string, textOf: () => Text): ImageBitmap | null {
    this.#allowance--;
    if (this.#allowance < 0) return null;
    const picture = this.#picture(textOf());
    if (picture === null) return null;
    if (this.#pictures.size >= MOST_PICTURES) this.dispose();
    this.#pictures.set(key, picture);
    return picture;
  }

  #labelText({ kind, place, lines, width, height }: Label): Text {
    const { lineHeight, padX, padY } = styles[kind];
    const lean = place.across;
    // Lines lean toward the dot: left of it they end together, right of it they begin together.
    const across = { align: alignments[lean], x: lean === 0 ? width / 2 : lean === 1 ? padX : width - padX };
    const font = fontOf(this.#theme, kind);
    const pill = kind === 'you' ? this.#theme.ink : null;
    const color = this.#letterColor(kind);
    return { lines, width, height, lineHeight, top: padY, font, color, pill, spacing: 0, ...across };
  }

  #familyText(lines: readonly string[], size: number): Text {
    const font = familyFont(this.#theme, size);
    const lineHeight = size * FAMILY_LINE;
    const width = Math.ceil(this.#widest(font, lines) * SPACED);
    const height = Math.ceil(lines.length * lineHeight);
    const color = this.#theme.regionLabel;
    const spacing = FAMILY_SPACING;
    return {
      lines,
      width,
      height,
      lineHeight,
      top: 0,
      font,
      color,
      pill: null,
      spacing,
      align: 'center',
      x: width / 2,
    };
  }

  #picture(text: Text): ImageBitmap | null {
    const context = this.#context;
    if (!context) return null;
    this.#sheet.width = Math.ceil((text.width + 2 * HALO) * this.#ratio);
    this.#sheet.height = Math.ceil((text.height + 2 * HALO) * this.#ratio);
    context.setTransform(this.#ratio, 0, 0, this.#ratio, HALO * this.#ratio, HALO * this.#ratio);
    setText(context, text, this.#theme.halo, 0, 0);
    return this.#sheet.transferToImageBitmap();
  }

  #letterColor(kind: LabelKind): string {
    if (kind === 'you') return this.#theme.onInk;
    return kind === 'role' ? this.#theme.mapLabel : this.#theme.destination;
  }
}

/** Sets a text with its top left corner at a point in CSS pixels: on its pill, or with a halo around its letters. */
function setText<P>(
  context: Pen<P>,
  { lines, width, height, lineHeight, font, color, pill, spacing, align, ...at }: Text,
  halo: string,
  left: number,
  top: number,
): void {
  const x = left + at.x;
  const lineY = (row: number) => top + at.top + (row + 0.5) * lineHeight + 0.5;
  context.font = font;
  context.letterSpacing = `${spacing}px`;
  context.textBaseline = 'middle';
  context.textAlign = align;
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = halo;
  if (pill === null) {
    lines.forEach((line, row) => {
      context.strokeText(line, x, lineY(row));
    });
  } else {
    context.fillStyle = pill;
    context.beginPath();
    context.roundRect(left, top, width, height, height / 2);
    context.fill();
  }
  context.fillStyle = color;
  lines.forEach((line, row) => {
    context.fillText(line, x, lineY(row));
  });
}
