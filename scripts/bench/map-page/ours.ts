// Our map as the app shows it, moved by the events a hand would send.
import { MapView } from '../../../renderer/map/map-view.ts';
import type { MapLayout } from '../../../shared/layout/map-layout.ts';
import { nextFrame, type Step } from './flight.ts';

/** What d3-zoom makes of a wheel: two to the power of −deltaY × 0.002. */
const WHEEL = 0.002;

/** What the app's cards say below title and family, about as long. */
const CARD = [
  'Usual preparation: 2 to 4 years',
  'Pay: $61,000 lower quartile, $78,000 median',
  'Jobs, 2024–34: +4%',
  'You bring about two thirds of it; it uses most of what you have',
  '6 to 12 months to get ready: some preparation',
];

/** Mounts the map and waits until it is drawn and at rest. */
export async function mountMap(host: HTMLElement, layout: MapLayout): Promise<MapView> {
  await document.fonts.ready;
  const atRest = { tell: (): void => undefined };
  const rested = new Promise<void>((resolve) => {
    atRest.tell = resolve;
  });
  const view = new MapView(host, {
    label: 'Map',
    sayYou: (title) => title,
    sayCard: ({ title, family }) => [title, family, ...CARD],
    onSelect: () => undefined,
    onOpen: () => undefined,
    onSummary: () => atRest.tell(),
  });
  view.setTheme('light');
  view.setLayout(layout);
  view.setLabels(true);
  await rested;
  // Someone looks at a map for a moment before moving it.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return view;
}

/** One step of a flight by wheel or drag. */
export function gesture(host: HTMLElement, step: Step): void {
  if (step.kind === 'zoom') {
    wheel(host, step.factor, step.at.x, step.at.y);
    return;
  }
  drag(host, step.by.x, step.by.y);
}

/** A wheel turned by so much at a point. */
export function wheel(host: HTMLElement, factor: number, x: number, y: number): void {
  const deltaY = -Math.log2(factor) / WHEEL;
  host.dispatchEvent(
    new WheelEvent('wheel', { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true }),
  );
}

/** A press, a move and a release. */
export function drag(host: HTMLElement, byX: number, byY: number): void {
  const start = { clientX: 600, clientY: 400, button: 0, view: window, bubbles: true, cancelable: true };
  const end = { ...start, clientX: 600 + byX, clientY: 400 + byY };
  host.dispatchEvent(new MouseEvent('mousedown', start));
  window.dispatchEvent(new MouseEvent('mousemove', end));
  window.dispatchEvent(new MouseEvent('mouseup', end));
}

/** The pointer comes to a point; resolves when the frame that answers is drawn, to the time that took. */
export async function hover(host: HTMLElement, x: number, y: number): Promise<number> {
  const start = performance.now();
  host.dispatchEvent(
    new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true }),
  );
  return (await nextFrame()) - start;
}
