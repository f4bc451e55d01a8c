// How every benchmark is run and judged: warm-up, then ours and the peer in turn, so that whatever else the machine
// does meanwhile falls on both; median and 95th percentile of what was measured.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One way to do the work; each call does it once and resolves to what it took, in the benchmark's unit. */
type Measured = () => Promise<number>;

/** The most that is good enough, of each figure that has an aim; the ratio is of our median to the peer's. */
type Aims = { readonly median?: number; readonly p95?: number; readonly ratio?: number };

/** Something to measure, by itself or beside a peer. Lower is better. */
export interface Benchmark {
  readonly name: string;
  readonly unit: string;
  readonly ours: Measured;
  readonly peer?: { readonly name: string; readonly run: Measured };
  readonly aims: Aims;
  readonly warmups: number;
  readonly runs: number;
}

/** One line of a benchmark's outcome, as written to its JSON file. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly p95: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly ratio: number | null;
  /** How many times the median of the same work on the smallest case; null where that is not asked. */
  readonly growth: number | null;
  readonly aims: Aims;
  /** Whether every aim is met; null where there is none. */
  readonly met: boolean | null;
}

setFlagsFromString('--expose-gc');
/** Called before each run beside a peer, so that neither side pays for the garbage the other just left. */
const collect: (options: { type: 'minor' }) => void = runInNewContext('gc');

/** Runs a benchmark, ours and the peer's in turn. */
export async function measure(benchmark: Benchmark): Promise<BenchResult> {
  const ours: number[] = [];
  const peers: number[] = [];
  for (let run = -benchmark.warmups; run < benchmark.runs; run += 1) {
    if (benchmark.peer !== undefined) collect({ type: 'minor' });
    const own = await benchmark.ours();
    if (benchmark.peer !== undefined) collect({ type: 'minor' });
    const other = await benchmark.peer?.run();
    if (run < 0) continue;
    ours.push(own);
    if (other !== undefined) peers.push(other);
  }
  return judge(benchmark, ours, peers);
}

/** Sums up what was measured and holds it against the aim. */
export function judge(
  benchmark: Pick<Benchmark, 'name' | 'unit' | 'aims'> & { readonly peer?: { readonly name: string } },
  ours: readonly number[],
  peers: readonly number[],
): BenchResult {
  const median = percentile(ours, 0.5);
  const p95 = percentile(ours, 0.95);
  const peerValue = benchmark.peer === undefined ? null : percentile(peers, 0.5);
  const ratio = peerValue === null ? null : median / peerValue;
  return {
    name: benchmark.name,
    value: round(median),
    p95: round(p95),
    unit: benchmark.unit,
    peer: benchmark.peer?.name ?? null,
    peerValue: peerValue === null ? null : round(peerValue),
    ratio: ratio === null ? null : round(ratio),
    growth: null,
    aims: benchmark.aims,
    met: isMet(benchmark.aims, { median, p95, ratio }),
  };
}

function isMet(aims: Aims, figures: { median: number; p95: number; ratio: number | null }): boolean | null {
  const judged = figureNames.flatMap((figure) => {
    const most = aims[figure];
    const value = figures[figure];
    return most === undefined ? [] : [value !== null && value <= most];
  });
  return judged.length === 0 ? null : judged.every((met) => met);
}

const figureNames = ['median', 'p95', 'ratio'] as const;

/** An outcome beside that of the same work on a smaller case. */
export function grownFrom(smaller: BenchResult, result: BenchResult): BenchResult {
  return { ...result, growth: round(result.value / smaller.value) };
}

/** The value below which `share` (0..1) of the values lie, linear between neighbors. Throws for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * share;
  const low = sorted[Math.floor(rank)];
  const high = sorted[Math.ceil(rank)];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return low + (high - low) * (rank - Math.floor(rank));
}

/** A table of the outcomes for a person to read. */
export function table(results: readonly BenchResult[]): string {
  const rows = [
    ['benchmark', 'median', 'p95', 'growth', 'peer', 'peer median', 'ratio', 'aim', ''],
    ...results.map((result) => [
      result.name,
      `${result.value} ${result.unit}`,
      `${result.p95} ${result.unit}`,
      result.growth === null ? '–' : `× ${result.growth}`,
      result.peer ?? '–',
      result.peerValue === null ? '–' : `${result.peerValue} ${result.unit}`,
      result.ratio === null ? '–' : String(result.ratio),
      aimText(result),
      result.met === null ? '' : result.met ? 'met' : 'missed',
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** "2 ms, p95 5 ms, ratio 1"; the median needs no name. */
function aimText({ aims, unit }: BenchResult): string {
  const texts = figureNames.flatMap((figure) => {
    const most = aims[figure];
    if (most === undefined) return [];
    if (figure === 'median') return [`${most} ${unit}`];
    return [figure === 'p95' ? `p95 ${most} ${unit}` : `ratio ${most}`];
  });
  return texts.join(', ') || '–';
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
