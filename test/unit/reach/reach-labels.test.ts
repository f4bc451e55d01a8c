// Names in the picture of "Within reach": none covers another, a mark or the scale, and a closer look names more.
import { beforeAll, describe, expect, test } from 'vitest';
import { allMoves } from '../../../shared/moves/move.ts';
import { suggestedMoves } from '../../../shared/moves/options.ts';
import {
  LABEL_LINE,
  type NamedDot,
  type ReachLabel,
  reachLabels,
} from '../../../shared/reach/reach-labels.ts';
import { RIM, RINGS, radiusOf, reachLayout } from '../../../shared/reach/reach-layout.ts';
import { builtInIndex, contextOf, person } from '../../support/built-in-pack.ts';

/** As the names are measured: no letter of their font is wider on average. */
const LETTER = 7.4;

let dots: readonly NamedDot[];
beforeAll(async () => {
  const index = await builtInIndex();
  const moves = allMoves(contextOf(index, person('43-9021.00')));
  const suggested = new Set(suggestedMoves(moves).map(({ destination }) => destination.id));
  dots = reachLayout(index.content, moves, { countCredentials: true, end: 'typical' })
    .dots.filter(({ role }) => suggested.has(role))
    .map((dot) => ({ ...dot, lines: index.content.roles[dot.at]!.title.split(', ') }));
});

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function boxOf({ lines, x, y, anchor }: ReachLabel, scale: number): Box {
  const width = Math.max(...lines.map((line) => line.length)) * LETTER;
  const left = x * scale - { start: 0, middle: width / 2, end: width }[anchor];
  const top = y * scale - LABEL_LINE / 2;
  return { left, right: left + width, top, bottom: top + lines.length * LABEL_LINE };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('names', () => {
  test.each([1, 2.5, 8])(
    'lie within the rim and cover no name, no mark and no number of the scale, looked at %f times as near',
    (scale) => {
      const boxes = reachLabels(dots, dots, scale).map((label) => boxOf(label, scale));
      boxes.forEach((box, at) => {
        expect(Math.hypot(Math.max(-box.left, box.right), Math.max(-box.top, box.bottom))).toBeLessThan(
          RIM * scale,
        );
        expect(boxes.slice(at + 1).some((other) => meet(box, other))).toBe(false);
        const points = [...dots, ...RINGS.map((months) => ({ x: 0, y: -radiusOf(months) }))];
        for (const { x, y } of points) {
          const [left, top] = [x * scale, y * scale];
          expect(meet(box, { left, right: left, top, bottom: top })).toBe(false);
        }
      });
    },
  );

  test('are the same again, and more in a closer look', () => {
    const labels = reachLabels(dots, dots);
    expect(labels.length).toBeGreaterThan(10);
    expect(reachLabels(dots, dots)).toEqual(labels);
    expect(reachLabels(dots, dots, 6).length).toBeGreaterThan(labels.length);
  });

  test('leave out none that is wanted always', () => {
    const wanted = dots.map((dot) => ({ ...dot, always: true }));
    expect(reachLabels(wanted, dots).length).toBe(dots.length);
  });

  test('that stand off have a line to their own dot', () => {
    const dotOf = new Map(dots.map((dot) => [dot.role, dot]));
    const off = reachLabels(dots, dots).flatMap(({ role, leader }) =>
      leader === null ? [] : [{ role, leader }],
    );
    expect(off.length).toBeGreaterThan(0);
    for (const { role, leader } of off) {
      const { x, y } = dotOf.get(role)!;
      expect(leader.from).toEqual({ x, y });
    }
  });
});
