// What the drawings ask of whatever draws them: of a canvas, and of anything else that takes the same strokes, such as SVG.

/** What a shape can be traced into. */
export type Tracer = Pick<Path2D, 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>;

type Shared = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'letterSpacing'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'bezierCurveTo'
  | 'fillRect'
>;

/** A canvas context, as far as drawings use it; `P` is a shape traced beforehand. */
export interface Pen<P = Path2D> extends Shared {
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
  setLineDash(dash: number[]): void;
  fill(shape?: P): void;
  stroke(shape?: P): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): Pick<TextMetrics, 'width'>;
}
