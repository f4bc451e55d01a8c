import { describe, expect, it } from 'vitest';
import { fitCamera } from '../../../renderer/map/camera.ts';
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
});
