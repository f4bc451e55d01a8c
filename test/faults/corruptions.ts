// Ways in which the bytes of a file go bad on real disks and in careless hands.
import { seal } from '../../electron/services/sealed-text.ts';
import { PLAN_FORMAT_VERSION, type Plan } from '../../shared/model/plan.ts';

/** What a file is made of that is to be damaged, and another plan's file. */
export interface Good {
  readonly plan: Plan;
  readonly bytes: Uint8Array;
  readonly otherBytes: Uint8Array;
}

type Damage = (good: Good, random: () => number) => Uint8Array;

const MOST_FLIPS = 8;
const LONGEST_JUNK = 200_000;

/** Texts that are whole JSON and no plan. */
const otherDocuments: readonly unknown[] = [
  null,
  0,
  '',
  [],
  {},
  { kind: 'waymark-plan' },
  { kind: 'waymark-plan', version: PLAN_FORMAT_VERSION },
  { kind: 'waymark-notes', version: 1, plan: 'x', savedAt: '2026-11-20T18:30:00.000Z', text: 'mine' },
  { version: 5, theme: 'dark' },
  [{ kind: 'waymark-plan', version: PLAN_FORMAT_VERSION, steps: [] }],
];

const otherVersions: readonly unknown[] = [PLAN_FORMAT_VERSION + 1, 99, 0, -1, 1.5, '4', null, 1e300];

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

/** Every way of damage by name. What is damaged always differs from what was good. */
export const damages: Readonly<Record<string, Damage>> = {
  truncated: ({ bytes }, random) => bytes.slice(0, below(random, bytes.length)),
  'bits flipped': ({ bytes }, random) => {
    const flipped = Uint8Array.from(bytes);
    const bits = new Set(
      Array.from({ length: 1 + below(random, MOST_FLIPS) }, () => below(random, bytes.length * 8)),
    );
    for (const bit of bits) flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return flipped;
  },
  'bits flipped in its first line': ({ bytes }, random) => {
    const flipped = Uint8Array.from(bytes);
    // One in the seal's own name, which turns the seal off, and one anywhere.
    for (const at of [2 + below(random, 5), below(random, bytes.length)]) {
      flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 7));
    }
    return flipped;
  },
  empty: () => new Uint8Array(),
  'filled with zeros': ({ bytes }, random) => {
    const from = below(random, bytes.length);
    return Uint8Array.from(bytes).fill(0, from, from + 1 + below(random, bytes.length - from));
  },
  'only zeros': ({ bytes }) => new Uint8Array(bytes.length),
  "another plan's": ({ otherBytes }) => otherBytes,
  'with a huge head': ({ bytes }, random) =>
    Buffer.concat([Buffer.alloc(1 + below(random, LONGEST_JUNK), '{"'), bytes]),
  'of another version': ({ plan }, random) =>
    seal({ ...plan, version: otherVersions[below(random, otherVersions.length)] }),
  'other JSON': (_, random) =>
    Buffer.from(JSON.stringify(otherDocuments[below(random, otherDocuments.length)])),
  'a page torn out': ({ bytes }, random) => {
    const from = below(random, bytes.length);
    const page = 1 + below(random, 512);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + page)]);
  },
};
