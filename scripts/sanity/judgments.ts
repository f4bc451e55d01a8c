// What a career coach would say of a move or a way there, kept apart from the figures: one line each in
// docs/sanity-judgments.tsv (from, to or the stops and to, verdict, remark), so that lines are judged once and found again.
import { readFile } from 'node:fs/promises';

/** Said gladly; said with the caveat named; needs an explanation that the app does not give; not said. */
export const verdicts = ['yes', 'ok', 'odd', 'no'] as const;
type Verdict = (typeof verdicts)[number];

type Judgment = { readonly verdict: Verdict; readonly remark: string };

/** Judgments by the roles' ids in travel order. */
export type Judgments = ReadonlyMap<string, Judgment>;

/** The key of a move or a way there. */
export function judgedKey(from: string, ...on: readonly string[]): string {
  return `${from}\t${on.join('>')}`;
}

/** Reads the judgments; throws for a line that is not one. */
export async function readJudgments(file: string): Promise<Judgments> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [from = '', to = '', verdict = '', remark = ''] = line.split('\t');
      const known = verdicts.find((candidate) => candidate === verdict);
      if (known === undefined || remark === '') throw new Error(`Not a judgment: ${line}`);
      return [judgedKey(from, to), { verdict: known, remark }];
    }),
  );
}

/** How many of some lines got each verdict; `open` were not judged yet. */
export type Tally = Readonly<Record<Verdict | 'open', number>>;

/** Counts the verdicts of lines given by key. */
export function tally(judgments: Judgments, keys: readonly string[]): Tally {
  const counts = { yes: 0, ok: 0, odd: 0, no: 0, open: 0 };
  for (const key of keys) counts[judgments.get(key)?.verdict ?? 'open']++;
  return counts;
}
