// The move engine beside plain programs that do the same: all moves of a person, all pairs of a pack, a rating changed,
// routes, and memory; on the pack that ships and on generated ones of more roles.
import { fork } from 'node:child_process';
import { newPerson, type Person } from '../../shared/model/person.ts';
import { allMoves, type Move } from '../../shared/moves/move.ts';
import { indexPack, roleAtPosition } from '../../shared/moves/pack-index.ts';
import { skillsByOpened } from '../../shared/moves/what-if.ts';
import { type Case, caseOf, contextOf, inTurn, ORIGINS, took } from './engine-case.ts';
import { builtInPack, generatedIndex } from './engine-packs.ts';
import { scoreAllPairs } from './engine-pairs.ts';
import { cosineOfAllPairs, type PlainRole, plainMoves, plainRoles } from './engine-peers.ts';
import { benchRoutes } from './engine-routes.ts';
import { type Benchmark, type BenchResult, grownFrom, judge, measure } from './measure.ts';

/** Role counts of the generated packs, titles-only roles included, as the 1,016 of the built-in pack. */
const GENERATED = [3000, 10_000];

/** Measures the engine. */
export async function benchEngine(): Promise<BenchResult[]> {
  // First, while this process is small: Linux counts what a parent held at the fork toward its child's peak.
  const memory = await memoryResult(Math.max(...GENERATED));
  const builtIn = caseOf(indexPack(await builtInPack()), 'built-in pack');
  const smallest = await benchCase(builtIn, plainRoles(builtIn.index));
  const results = [...smallest];
  for (const roleCount of GENERATED) {
    const name = `${roleCount.toLocaleString('en')} roles`;
    const grown = await benchCase(caseOf(generatedIndex(roleCount), name), null);
    results.push(...grown.map((result, at) => grownFrom(smallest[at] ?? result, result)));
  }
  return [...results, memory];
}

/** All benchmarks of one pack; with peers where the plain roles are given, which then come last where they have no like. */
async function benchCase(benched: Case, plain: readonly PlainRole[] | null): Promise<BenchResult[]> {
  if (plain !== null) checkPeer(benched, plain);
  return [
    await measure(movesBench(benched, plain)),
    await measure(ratingBench(benched, plain === null ? {} : { median: 4 })),
    await measure(whatIfBench(benched, plain === null ? {} : { median: 100 })),
    await measure(pairsBench(benched, pairsRuns(benched), plain)),
    ...(await benchRoutes(benched, plain !== null)),
    ...(plain === null ? [] : [await measure(plainPairsBench(benched, plain))]),
  ];
}

/** A pass takes as long as there are pairs: fewer runs of more. */
function pairsRuns({ index }: Case): number {
  const { length } = index.content.roles;
  if (length < 2000) return 15;
  return length < 5000 ? 3 : 1;
}

/** From a person to every move with its numbers, gates, pay and lift; the peer stops at the numbers and the effort. */
function movesBench(benched: Case, peer: readonly PlainRole[] | null): Benchmark {
  const own = inTurn(benched.origins.slice(0, ORIGINS));
  const other = inTurn(benched.origins.slice(0, ORIGINS));
  const plain = new Map(peer?.map((role) => [role.at, role]));
  return {
    name: `all moves from one role, ${benched.name}`,
    unit: 'ms',
    ours: async () => {
      const at = own();
      const person = newPerson(roleAtPosition(benched.index, at).id);
      return took(() => movesOf(benched, at, person));
    },
    ...beside(peer, (roles) => ({
      name: 'same formulas, plain objects',
      run: async () => {
        const origin = plain.get(other());
        if (origin === undefined) throw new Error('The peer lacks an origin.');
        return took(() => plainMoves(origin, roles));
      },
    })),
    aims: peer === null ? {} : { median: 2, ratio: 1 },
    warmups: ORIGINS,
    runs: 3 * ORIGINS,
  };
}

/** A person rates one more skill, and every move has new numbers. */
function ratingBench(benched: Case, aims: Benchmark['aims']): Benchmark {
  const { skills } = benched.index.content;
  const next = inTurn(benched.origins.slice(0, ORIGINS));
  const nextSkill = inTurn(skills.map(({ id }) => id));
  let half = 0;
  return {
    name: `a rating changed, all numbers new, ${benched.name}`,
    unit: 'ms',
    ours: async () => {
      const at = next();
      const rating = { level: (half++ % 11) / 2, at: '2026-01-01T00:00:00Z', evidence: '' };
      const person = newPerson(roleAtPosition(benched.index, at).id);
      const rated = { ...person, ratings: { [nextSkill()]: rating } };
      return took(() => movesOf(benched, at, rated));
    },
    aims,
    warmups: ORIGINS,
    runs: 3 * ORIGINS,
  };
}

/** One level more of each skill in turn, and the roles each brings within reach. */
function whatIfBench(benched: Case, aims: Benchmark['aims']): Benchmark {
  const next = inTurn(benched.origins.slice(0, ORIGINS));
  return {
    name: `skills ranked by the roles they open, ${benched.name}`,
    unit: 'ms',
    ours: async () => {
      const at = next();
      const context = contextOf(benched, at, newPerson(roleAtPosition(benched.index, at).id));
      return took(() => skillsByOpened(context));
    },
    aims,
    warmups: 10,
    runs: 50,
  };
}

/** Readiness, use, fit and share of every ordered pair; the peer works out one number a pair, from importance alone. */
function pairsBench(benched: Case, runs: number, peer: readonly PlainRole[] | null): Benchmark {
  return {
    name: `all pairs, ${benched.name}`,
    unit: 'ms',
    ours: async () => took(() => scoreAllPairs(benched.index, benched.origins)),
    ...beside(peer, (roles) => ({
      name: 'cosine of importance, plain arrays',
      run: async () => took(() => cosineOfAllPairs(roles)),
    })),
    aims: peer === null ? {} : { median: 300 },
    warmups: runs > 3 ? 2 : 0,
    runs,
  };
}

/** The same pass beside a plain program's, which is slow: few runs. */
function plainPairsBench(benched: Case, roles: readonly PlainRole[]): Benchmark {
  return {
    name: `all pairs, ${benched.name}`,
    unit: 'ms',
    ours: async () => took(() => scoreAllPairs(benched.index, benched.origins)),
    peer: {
      name: 'same formulas, plain objects',
      run: async () => took(() => roles.map((origin) => plainMoves(origin, roles).length)),
    },
    aims: { ratio: 1 },
    warmups: 1,
    runs: 3,
  };
}

function movesOf(benched: Case, at: number, person: Person): readonly Move[] {
  return allMoves(contextOf(benched, at, person));
}

/** Runs the all-pairs pass in a process of its own. */
async function memoryResult(roleCount: number): Promise<BenchResult> {
  const file = new URL('./engine-memory.ts', import.meta.url);
  const bytes = await new Promise<number>((resolve, reject) => {
    const child = fork(file, [String(roleCount)]);
    child.on('message', (message) => resolve(Number(message)));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`Measuring memory ended with code ${code}.`)));
  });
  const name = `peak memory of all pairs, whole process, ${roleCount.toLocaleString('en')} roles`;
  return judge({ name, unit: 'MB', aims: { median: 500 } }, [bytes / 1e6], []);
}

/** A peer that does less or other work proves nothing: throws when its numbers are not ours. */
function checkPeer(benched: Case, roles: readonly PlainRole[]): void {
  for (const origin of roles.filter((_, place) => place % 100 === 0)) {
    const person = newPerson(roleAtPosition(benched.index, origin.at).id);
    const ours = new Map(movesOf(benched, origin.at, person).map((move) => [move.at, move.score]));
    for (const move of plainMoves(origin, roles)) {
      const score = ours.get(move.at);
      if (score == null) continue;
      const differs = (['readiness', 'use', 'fit', 'share'] as const).find(
        (figure) => Math.abs(score[figure] - move[figure]) > 1e-9,
      );
      if (differs !== undefined) throw new Error(`The peer's ${differs} differs: ${origin.at} to ${move.at}`);
    }
  }
}

function beside(
  roles: readonly PlainRole[] | null,
  peerOf: (roles: readonly PlainRole[]) => NonNullable<Benchmark['peer']>,
): Pick<Benchmark, 'peer'> {
  return roles === null ? {} : { peer: peerOf(roles) };
}
