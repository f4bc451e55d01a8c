// The scripted way over the map that all renderers fly: in, across, out, across, in. One step a frame.
import { type Camera, fitCamera, type Point, zoomAbout } from '../../../renderer/map/camera.ts';
import type { MapBounds } from '../../../shared/layout/map-layout.ts';

/** Size of what is drawn, in CSS pixels. */
export const SIZE = { width: 1200, height: 800 } as const;

export type Step =
  | { readonly kind: 'zoom'; readonly factor: number; readonly at: Point }
  | { readonly kind: 'pan'; readonly by: Point };

const FRAMES_A_LEG = 60;
const zoomLeg = (octaves: number, at: Point): Step => ({
  kind: 'zoom',
  factor: 2 ** (octaves / FRAMES_A_LEG),
  at,
});
const panLeg = (x: number, y: number): Step => ({ kind: 'pan', by: { x, y } });

/** 300 steps: from the whole map to where every role that fits is named, and back. */
export const flight: readonly Step[] = [
  zoomLeg(2.6, { x: 620, y: 420 }),
  panLeg(-7, 3),
  zoomLeg(-2, { x: 560, y: 380 }),
  panLeg(6, -2),
  zoomLeg(1.5, { x: 480, y: 360 }),
].flatMap((leg) => Array.from({ length: FRAMES_A_LEG }, () => leg));

/** Where each step of the flight leads, for renderers that take a camera instead of gestures. */
export function flightCameras(bounds: MapBounds): Camera[] {
  const insets = { left: 0, right: 0, top: 0, bottom: 0 };
  let camera = fitCamera(bounds, { ...SIZE, insets });
  return flight.map((step) => {
    camera =
      step.kind === 'zoom'
        ? zoomAbout(camera, step.factor, step.at)
        : { zoom: camera.zoom, x: camera.x + step.by.x, y: camera.y + step.by.y };
    return camera;
  });
}

/** Resolves in the next frame to the time of its callback. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });
}

/** Takes one step a frame; the times from each frame to the next, in milliseconds, the last one's drawing included. */
export async function framesOf(steps: number, take: (step: number) => void): Promise<number[]> {
  for (let frame = 0; frame < 10; frame++) await nextFrame();
  const times: number[] = [];
  let before = await nextFrame();
  for (let step = 0; step < steps; step++) {
    take(step);
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}
