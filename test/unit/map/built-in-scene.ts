// The built-in map as a scene, and letters of a fixed width, for tests of labels and hits.
import { readFileSync } from 'node:fs';
import type { Measure } from '../../../renderer/map/label-place.ts';
import { buildScene } from '../../../renderer/map/scene.ts';
import { mapLayoutSchema } from '../../../shared/layout/map-layout.ts';

const layout = mapLayoutSchema.parse(JSON.parse(readFileSync('assets/packs/onet-30.1.map.json', 'utf8')));
export const scene = buildScene(layout);

export const measure: Measure = (kind, lines) => {
  const letter = kind === 'role' ? 5.6 : kind === 'family' ? 8.6 : 6.6;
  const padding = kind === 'you' ? 24 : 0;
  return {
    width: Math.max(...lines.map((line) => line.length)) * letter + padding,
    height: lines.length * (kind === 'family' ? 17 : 12),
  };
};
