// Pointer, wheel, touch and keys on the map's element, turned into what the map understands.
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { Camera, Point } from './camera.ts';
import type { Direction } from './hit-test.ts';

export type GestureHandlers = {
  /** Brings a camera within its limits. */
  readonly clamp: (camera: Camera) => Camera;
  /** The person moved the camera. */
  readonly onCamera: (camera: Camera) => void;
  /** The pointer rests over a point of the element, or left it (null). */
  readonly onPoint: (point: Point | null) => void;
  /** The element got the focus, by key or otherwise (true, false), or lost it (false). */
  readonly onFocus: (isByKey: boolean) => void;
  /** Escape, wherever the focus is: what a pointer or a key brought up goes. */
  readonly onDismiss: () => void;
  readonly onClick: (point: Point) => void;
  readonly onDoubleClick: (point: Point) => void;
  readonly onKey: (key: MapKey) => void;
};

export type MapKey = Direction | 'zoom-in' | 'zoom-out' | 'whole' | 'open' | 'back';

const keys: Readonly<Record<string, MapKey>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'whole',
  Enter: 'open',
  Escape: 'back',
};

/** Listens on one element until disposed of. */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #handlers: GestureHandlers;
  readonly #behavior = zoom<HTMLElement, unknown>();
  readonly #listening = new AbortController();

  constructor(element: HTMLElement, handlers: GestureHandlers) {
    this.#element = element;
    this.#handlers = handlers;
    this.#behavior
      .constrain((transform) => {
        const { zoom: scale, x, y } = handlers.clamp({ zoom: transform.k, x: transform.x, y: transform.y });
        return zoomIdentity.translate(x, y).scale(scale);
      })
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        // Without an event of the person's it is our own setCamera.
        if (sourceEvent) handlers.onCamera({ zoom: transform.k, x: transform.x, y: transform.y });
      });
    select(element).call(this.#behavior).on('dblclick.zoom', null);
    this.#listen();
  }

  /** Tells where the camera is now and how far it may zoom, for the next gesture to start from. */
  setCamera({ zoom: scale, x, y }: Camera, limits: [number, number]): void {
    this.#behavior.scaleExtent(limits);
    this.#behavior.transform(select(this.#element), zoomIdentity.translate(x, y).scale(scale));
  }

  /** Stops listening; calling it again does nothing. */
  dispose(): void {
    this.#listening.abort();
    select(this.#element).on('.zoom', null);
  }

  #listen(): void {
    const { signal } = this.#listening;
    const element = this.#element;
    const handlers = this.#handlers;
    const pointOf = (event: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    element.addEventListener(
      'pointermove',
      (event) => {
        const isResting = event.buttons === 0 && event.pointerType !== 'touch';
        handlers.onPoint(isResting ? pointOf(event) : null);
      },
      { signal },
    );
    element.addEventListener('pointerleave', () => handlers.onPoint(null), { signal });
    element.addEventListener('focus', () => handlers.onFocus(element.matches(':focus-visible')), { signal });
    element.addEventListener('blur', () => handlers.onFocus(false), { signal });
    element.ownerDocument.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') handlers.onDismiss();
      },
      { signal, capture: true },
    );
    element.addEventListener('click', (event) => handlers.onClick(pointOf(event)), { signal });
    element.addEventListener('dblclick', (event) => handlers.onDoubleClick(pointOf(event)), { signal });
    element.addEventListener(
      'keydown',
      (event) => {
        const key = keys[event.key];
        if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        handlers.onKey(key);
      },
      { signal },
    );
  }
}
