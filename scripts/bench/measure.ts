// How every benchmark is run and judged: warm-up, then ours and the peer in turn, so that whatever else the machine
// does meanwhile falls on both; median and 95th percentile of what was measured.

/** One way to do the work; each call does it once and resolves to what it took, in the benchmark's unit. */
type Measured = () => Promise<number>;

/** Something to measure, by itself or beside a peer. Lower is better. */
export interface Benchmark {
  readonly name: string;
  readonly unit: string;
  readonly ours: Measured;
  readonly peer?: { readonly name: string; readonly run: Measured };
  /** The most that is good enough: of the ratio to the peer where there is one, else of our own median. */
  readonly aim: number;
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
  readonly aim: number;
  readonly met: boolean;
}

/** Runs a benchmark, ours and the peer's in turn. */
export async function measure(benchmark: Benchmark): Promise<BenchResult> {
  const ours: number[] = [];
  const peers: number[] = [];
  for (let run = -benchmark.warmups; run < benchmark.runs; run += 1) {
    const own = await benchmark.ours();
    const other = await benchmark.peer?.run();
    if (run < 0) continue;
    ours.push(own);
    if (other !== undefined) peers.push(other);
  }
  return judge(benchmark, ours, peers);
}

/** Sums up what was measured and holds it against the aim. */
export function judge(
  benchmark: Pick<Benchmark, 'name' | 'unit' | 'aim' | 'peer'>,
  ours: readonly number[],
  peers: readonly number[],
): BenchResult {
  const value = percentile(ours, 0.5);
  const peerValue = benchmark.peer === undefined ? null : percentile(peers, 0.5);
  const ratio = peerValue === null ? null : value / peerValue;
  return {
    name: benchmark.name,
    value: round(value),
    p95: round(percentile(ours, 0.95)),
    unit: benchmark.unit,
    peer: benchmark.peer?.name ?? null,
    peerValue: peerValue === null ? null : round(peerValue),
    ratio: ratio === null ? null : round(ratio),
    aim: benchmark.aim,
    met: (ratio ?? value) <= benchmark.aim,
  };
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
    ['benchmark', 'median', 'p95', 'peer', 'peer median', 'ratio', 'aim', ''],
    ...results.map((result) => [
      result.name,
      `${result.value} ${result.unit}`,
      `${result.p95} ${result.unit}`,
      result.peer ?? '–',
      result.peerValue === null ? '–' : `${result.peerValue} ${result.unit}`,
      result.ratio === null ? '–' : String(result.ratio),
      result.ratio === null ? `${result.aim} ${result.unit}` : String(result.aim),
      result.met ? 'met' : 'missed',
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

function round(value: number): number {
  return Number(value.toPrecision(4));
}
