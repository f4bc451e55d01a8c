import { describe, expect, it } from 'vitest';
import { fitCamera, type Point, toScreen } from '../../../renderer/map/camera.ts';
import { Pilot } from '../../../renderer/map/pilot.ts';

const bounds = { left: -400, top: -300, right: 400, bottom: 300 };

function pilotOver({ flightMs }: { flightMs: number }): Pilot {
  const pilot = new Pilot({ flightMs: () => flightMs, onMove: () => undefined });
  pilot.setSize(1200, 800);
  pilot.setBounds(bounds);
  return pilot;
}

describe('a pilot', () => {
  it('shows the whole map, whatever the size, until the person moves it', () => {
    const pilot = pilotOver({ flightMs: 0 });
    pilot.setSize(600, 500);
    expect(pilot.camera).toEqual(fitCamera(bounds, pilot.viewport));
    pilot.take({ zoom: 3, x: 10, y: 20 });
    pilot.setSize(800, 700);
    expect(pilot.camera).toEqual({ zoom: 3, x: 10, y: 20 });
    pilot.fit();
    expect(pilot.camera).toEqual(fitCamera(bounds, pilot.viewport));
  });

  it('flies in the time it is given and then stands still', () => {
    const pilot = pilotOver({ flightMs: 400 });
    const start = performance.now();
    pilot.approach({ x: 100, y: 100 }, 4);
    expect(pilot.advance(start + 100)).toBe(true);
    expect(pilot.camera.zoom).toBeGreaterThan(1.4);
    expect(pilot.advance(start + 10_000)).toBe(false);
    expect(pilot.camera.zoom).toBeCloseTo(4);
    expect(pilot.advance(start + 20_000)).toBe(false);
  });

  it('jumps when motion is reduced', () => {
    const pilot = pilotOver({ flightMs: 0 });
    pilot.approach({ x: 100, y: 100 }, 4);
    expect(pilot.camera.zoom).toBe(4);
    expect(pilot.advance(performance.now())).toBe(false);
  });

  it('gives up a flight when the person takes over', () => {
    const pilot = pilotOver({ flightMs: 400 });
    pilot.approach({ x: 100, y: 100 }, 4);
    pilot.take({ zoom: 2, x: 0, y: 0 });
    expect(pilot.advance(performance.now() + 10_000)).toBe(false);
    expect(pilot.camera).toEqual({ zoom: 2, x: 0, y: 0 });
  });

  it('adds up zoom steps taken during a flight', () => {
    const pilot = pilotOver({ flightMs: 400 });
    const { zoom } = pilot.camera;
    pilot.zoomBy(1.5);
    pilot.zoomBy(1.5);
    pilot.advance(performance.now() + 10_000);
    expect(pilot.camera.zoom).toBeCloseTo(zoom * 2.25);
  });

  it('does not move for a point that is in view', () => {
    const pilot = pilotOver({ flightMs: 0 });
    const before = pilot.camera;
    pilot.reveal({ x: 0, y: 0 }, 40);
    expect(pilot.camera).toBe(before);
  });

  it('keeps what it revealed in view when the window or its panels change', () => {
    const pilot = pilotOver({ flightMs: 0 });
    pilot.approach({ x: 300, y: 200 }, 4);
    pilot.reveal({ x: 300, y: 200 }, 48);
    pilot.setSize(500, 300);
    expect(isSeen(pilot, { x: 300, y: 200 })).toBe(true);
    pilot.setInsets({ left: 300, right: 0, top: 0, bottom: 0 });
    expect(isSeen(pilot, { x: 300, y: 200 })).toBe(true);
  });

  it('lets the person move away from it, and does not go back by itself', () => {
    const pilot = pilotOver({ flightMs: 0 });
    pilot.reveal({ x: 300, y: 200 }, 48);
    pilot.take({ zoom: 4, x: 600, y: 400 });
    pilot.setSize(1000, 700);
    expect(pilot.camera).toEqual({ zoom: 4, x: 600, y: 400 });
  });

  it('goes on with a flight when the panels change on the way', () => {
    const pilot = pilotOver({ flightMs: 400 });
    pilot.approach({ x: 300, y: 200 }, 4);
    pilot.reveal({ x: 300, y: 200 }, 48);
    pilot.setInsets({ left: 0, right: 400, top: 0, bottom: 0 });
    pilot.advance(performance.now() + 10_000);
    expect(pilot.camera.zoom).toBeCloseTo(4);
    expect(isSeen(pilot, { x: 300, y: 200 })).toBe(true);
  });

  it('has the same view again after a window of no size', () => {
    const pilot = pilotOver({ flightMs: 0 });
    pilot.take({ zoom: 3, x: 10, y: 20 });
    pilot.setSize(0, 0);
    pilot.setSize(1200, 800);
    expect(pilot.camera).toEqual({ zoom: 3, x: 10, y: 20 });
  });
});

/** Whether a world point lies in the free area. */
function isSeen(pilot: Pilot, point: Point): boolean {
  const { width, height, insets } = pilot.viewport;
  const { x, y } = toScreen(pilot.camera, point);
  return x > insets.left && x < width - insets.right && y > insets.top && y < height - insets.bottom;
}
