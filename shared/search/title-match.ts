// What a typed word may mean, and how well one title matches all that was typed.
import type { TitleIndex } from './title-index.ts';

/** The title words a typed word may stand for, by number, each with how much it then counts: 1 for the word itself. */
export type Meanings = ReadonlyMap<number, number>;

/** How freely typed words are read. */
export type Leeway = {
  /** From this length on a typed word may be the beginning of a longer one. */
  readonly begunFrom: number;
  /** Edits forgiven in a word of so many letters. */
  readonly edits: (length: number) => number;
};

/** How much a begun and a mistyped word count; mistyped always less than begun, both less than 1. Our choice. */
const BEGUN = { floor: 0.75, range: 0.2 };
const MISTYPED = { floor: 0.3, range: 0.4 };

/** What a typed word may mean. */
export function meaningsOf({ words }: TitleIndex, typed: string, { begunFrom, edits }: Leeway): Meanings {
  const meanings = new Map<number, number>();
  const forgiven = edits(typed.length);
  if (forgiven > 0) {
    for (const [number, distance] of words.fuzzyGet(typed, forgiven).values()) {
      meanings.set(number, MISTYPED.floor + MISTYPED.range * Math.max(0, 1 - distance / typed.length));
    }
  }
  if (typed.length >= begunFrom) {
    for (const [word, number] of words.atPrefix(typed)) {
      meanings.set(number, BEGUN.floor + (BEGUN.range * typed.length) / word.length);
    }
  }
  const same = words.get(typed);
  if (same !== undefined) meanings.set(same, 1);
  return meanings;
}

/** How the words of a title and those typed meet, and how strongly: 0 (not at all) to 1 (word for word). */
export type Match = {
  readonly strength: number;
  /** whole: the title is what was typed, mistyped perhaps. words: it has those words. begun: some are only begun. */
  readonly kind: 'whole' | 'words' | 'begun';
};

/** How much each part of a match counts; our choice, summing to 1. */
const PART = { words: 0.45, whole: 0.3, together: 0.15, first: 0.1 };

/** The best match among a title's readings. */
export function matchTitle(readings: readonly (readonly number[])[], typed: readonly Meanings[]): Match {
  let best: Match = { strength: 0, kind: 'words' };
  for (const words of readings) {
    const match = matchReading(words, typed);
    if (match.strength > best.strength) best = match;
  }
  return best;
}

function matchReading(words: readonly number[], typed: readonly Meanings[]): Match {
  let quality = 0;
  let found = 0;
  let adjacent = 0;
  let atFirst = 0;
  let begun = 0;
  let previous = Number.NaN;
  // A plain loop that makes nothing: it runs for thousands of titles at each letter typed.
  for (const meanings of typed) {
    const at = placeOf(meanings, words);
    const counts = meanings.get(words[at] ?? -1) ?? 0;
    quality += counts;
    found += Number(counts > 0);
    begun += Number(counts >= BEGUN.floor && counts < 1);
    adjacent += Number(at === previous + 1);
    atFirst += Number(at === 0);
    previous = at < 0 ? Number.NaN : at;
  }
  const together = typed.length === 1 ? 1 : adjacent / (typed.length - 1);
  const strength = (quality / typed.length) * shape(Math.min(1, found / words.length), together, atFirst > 0);
  if (begun > 0) return { strength, kind: 'begun' };
  const isWhole = found === typed.length && found === words.length && together === 1;
  return { strength, kind: isWhole ? 'whole' : 'words' };
}

function shape(whole: number, together: number, isFirst: boolean): number {
  return PART.words + PART.whole * whole + PART.together * together + (isFirst ? PART.first : 0);
}

/** Where in a title a typed word stands best; −1 when nowhere. */
function placeOf(meanings: Meanings, words: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (let at = 0; at < words.length; at++) {
    const counts = meanings.get(words[at] ?? -1) ?? 0;
    if (counts > most) {
      best = at;
      most = counts;
    }
  }
  return best;
}
