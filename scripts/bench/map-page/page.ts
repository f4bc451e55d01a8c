// The page of the map's benchmark: it draws one thing at a time in one element and tells what that took.
import '../../../renderer/styles/fonts.ts';
import '../../../renderer/styles/tokens.css';
import type { MapLayout } from '../../../shared/layout/map-layout.ts';
import { flight, flightCameras, framesOf, nextFrame } from './flight.ts';
import { grownLayout, nearestLinks } from './graph.ts';
import { drag, gesture, hover, mountMap, wheel } from './ours.ts';
import { type PeerName, peers } from './peers.ts';

const host = document.createElement('div');
Object.assign(host.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
document.body.style.margin = '0';
document.body.append(host);

const page = {
  /** Frames of our flight over `count` roles, and the longest task meanwhile; 0 stands for none of 50 ms or more. */
  async flyOurs(layout: MapLayout, count: number): Promise<{ framesMs: number[]; longestTaskMs: number }> {
    const view = await mountMap(host, grownLayout(layout, count));
    const tasksMs = [0];
    const tasks = new PerformanceObserver((list) => {
      tasksMs.push(...list.getEntries().map(({ duration }) => duration));
    });
    tasks.observe({ type: 'longtask' });
    const framesMs = await framesOf(flight.length, (step) => {
      const next = flight[step];
      if (next) gesture(host, next);
    });
    // What is drawn anew once the map rests counts, too.
    await new Promise((resolve) => setTimeout(resolve, 500));
    tasks.disconnect();
    view.dispose();
    return { framesMs, longestTaskMs: Math.max(...tasksMs) };
  },

  /** Frames of a peer's flight over `count` roles with ten links each. */
  async flyPeer(name: PeerName, layout: MapLayout, count: number): Promise<number[]> {
    const grown = grownLayout(layout, count);
    const cameras = flightCameras(grown.bounds);
    const peer = peers[name](host, grown, nearestLinks(grown));
    const framesMs = await framesOf(cameras.length, (step) => {
      const camera = cameras[step];
      if (camera) peer.show(camera);
    });
    peer.end();
    host.replaceChildren();
    return framesMs;
  },

  /** From the pointer's arrival at each of 200 points to the card drawn. */
  async hoverOurs(layout: MapLayout, count: number): Promise<number[]> {
    const view = await mountMap(host, grownLayout(layout, count));
    const timesMs: number[] = [];
    const stop = keepFramesComing();
    for (let at = 0; at < 200; at++) {
      timesMs.push(await hover(host, 300 + ((at * 37) % 600), 150 + ((at * 53) % 500)));
    }
    stop();
    view.dispose();
    return timesMs;
  },

  /** Heap in bytes before and after gestures on the map, each after a collection. */
  async heapOurs(layout: MapLayout, count: number, gestures: number): Promise<[number, number]> {
    const view = await mountMap(host, grownLayout(layout, count));
    const repeat = async (times: number) => {
      for (let at = 0; at < times; at++) {
        wheel(host, at % 2 === 0 ? 1.7 : 1 / 1.7, 300 + (at % 600), 400);
        await nextFrame();
        drag(host, at % 2 === 0 ? 60 : -60, 20 - (at % 41));
        await hover(host, 300 + ((at * 37) % 600), 150 + ((at * 53) % 500));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: at % 2 === 0 ? 'ArrowRight' : 'Escape' }));
        await nextFrame();
      }
    };
    // What the map keeps for good, such as set names, is there after one round.
    await repeat(40);
    const before = await collectedHeap();
    await repeat(gestures);
    const after = await collectedHeap();
    view.dispose();
    return [before, after];
  },
};

/** A pixel that changes in every frame: where nothing does, Chromium asks for the next frame only after 16.7 ms. */
function keepFramesComing(): () => void {
  const dot = document.createElement('div');
  Object.assign(dot.style, { position: 'absolute', width: '1px', height: '1px' });
  document.body.append(dot);
  const pulse = { count: 0, isOn: true };
  const beat = () => {
    pulse.count += 1;
    dot.style.background = pulse.count % 2 === 0 ? '#000' : '#fff';
    if (pulse.isOn) requestAnimationFrame(beat);
  };
  beat();
  return () => {
    pulse.isOn = false;
    dot.remove();
  };
}

async function collectedHeap(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  // `as`: both are there with the switches this page is started with.
  const { gc, performance } = globalThis as unknown as {
    gc: () => void;
    performance: { memory: { usedJSHeapSize: number } };
  };
  gc();
  gc();
  return performance.memory.usedJSHeapSize;
}

export type MapPage = typeof page;

Object.assign(globalThis, { mapPage: page });
