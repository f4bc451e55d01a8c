// Finds roles by what people call their job: exact and beginning matches first, typing mistakes forgiven.
// Deterministic; any text is a query.
import type { FamilyId, RoleId } from '../model/pack.ts';
import type { SearchedRole, TitleEntry, TitleIndex } from './title-index.ts';
import { type Leeway, type Match, type Meanings, matchTitle, meaningsOf } from './title-match.ts';
import { wordsOf } from './title-words.ts';

/** A role found by one of its titles. */
export type TitleResult = {
  readonly role: RoleId;
  /** The role's own title. */
  readonly title: string;
  readonly family: FamilyId;
  /** The alternate title that matched best; null when the role's own title or its code did. */
  readonly matchedTitle: string | null;
  /** How what was typed meets that title, or the role's code. */
  readonly match: Match['kind'] | 'code';
  /** What results are ordered by; comparable within one search only. */
  readonly score: number;
};

/** All that a screen says to one query. */
export type TitleAnswer = {
  /** False when no title has all the words typed, so that the results have only some of them. */
  readonly hasAllWords: boolean;
  /** Roles, best first. */
  readonly results: readonly TitleResult[];
  /** When what was typed names several jobs: those; else empty. */
  readonly severalJobs: readonly TitleResult[];
  /** When nothing was found: roles with titles spelled somewhat like it. */
  readonly nearest: readonly TitleResult[];
};

/** Answers a query with at most `limit` results; the several jobs of one title are not cut off by it. */
export function answerTitleQuery(index: TitleIndex, query: string, limit: number): TitleAnswer {
  const { results, hasAllWords } = searchTitles(index, query);
  return {
    hasAllWords,
    results: results.slice(0, limit),
    severalJobs: hasAllWords ? ambiguity(results).slice(0, SEVERAL_SHOWN) : [],
    nearest: results.length === 0 ? nearestTitles(index, query).slice(0, NEAREST_SHOWN) : [],
  };
}

const SEVERAL_SHOWN = 12;
const NEAREST_SHOWN = 5;

/** Words beyond these are left out: no title is that long. */
const MOST_WORDS = 12;

/** Fewer titles than this with the words as typed, and typing mistakes are looked for too. */
const FEW_TITLES = 5;

const AS_TYPED: Leeway = { begunFrom: 3, edits: () => 0 };
const JUST_BEGUN: Leeway = { begunFrom: 1, edits: () => 0 };
/** One edit in words of four to seven letters, two in those of up to twelve, and so on. */
const MISTYPED: Leeway = { begunFrom: 3, edits: (length) => (length < 4 ? 0 : Math.round(length / 5)) };
const NEAREST: Leeway = { begunFrom: 3, edits: (length) => Math.min(3, Math.round(length * 0.4)) };

/** Titles with what was typed, and what the typed words were taken for. */
type Found = { readonly typed: readonly Meanings[]; readonly titles: readonly number[] };

/** Finds roles by code or title, best first; titles with some of the words only when none has all. */
function searchTitles(
  index: TitleIndex,
  query: string,
): { readonly results: readonly TitleResult[]; readonly hasAllWords: boolean } {
  const byCode = findByCode(index, query);
  if (byCode.length > 0) return { results: byCode, hasAllWords: true };
  const typed = wordsOf(query).slice(0, MOST_WORDS);
  const whole = findAll(index, typed);
  const hasAllWords = whole.titles.length > 0;
  const results = rank(index, hasAllWords ? whole : findMost(index, typed, MISTYPED));
  return { results, hasAllWords };
}

/** Roles whose titles are spelled somewhat like the query, the most alike first. */
function nearestTitles(index: TitleIndex, query: string): readonly TitleResult[] {
  return rank(index, findMost(index, wordsOf(query).slice(0, MOST_WORDS), NEAREST));
}

/** Titles with all the words: as typed, else with a last word just begun, else mistyped, else spaced differently. */
function findAll(index: TitleIndex, typed: readonly string[]): Found {
  const asTyped = findWith(index, readWords(index, typed, AS_TYPED));
  if (asTyped.titles.length >= FEW_TITLES) return asTyped;
  if (asTyped.titles.length === 0) {
    const last = readWords(index, typed.slice(-1), JUST_BEGUN);
    const begun = findWith(index, [...asTyped.typed.slice(0, -1), ...last]);
    if (begun.titles.length > 0) return begun;
  }
  const mistyped = findWith(index, readWords(index, typed, MISTYPED));
  if (mistyped.titles.length > 0) return mistyped;
  return findWith(index, readWords(index, respace(index, typed), AS_TYPED));
}

function readWords(index: TitleIndex, typed: readonly string[], leeway: Leeway): Meanings[] {
  return typed.map((word) => meaningsOf(index, word, leeway));
}

function findWith(index: TitleIndex, typed: readonly Meanings[]): Found {
  return { typed, titles: titlesWith(wordCounts(index, typed), Math.max(1, typed.length)) };
}

/** Titles with as many of the words as any title has. */
function findMost(index: TitleIndex, words: readonly string[], leeway: Leeway): Found {
  const typed = readWords(index, words, leeway);
  const counts = wordCounts(index, typed);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return { typed, titles: titlesWith(counts, most) };
}

/** For each entry, how many of the typed words it has. */
function wordCounts({ entries, bearers }: TitleIndex, typed: readonly Meanings[]): Uint8Array {
  const counts = new Uint8Array(entries.length);
  const countedFor = new Uint8Array(entries.length);
  typed.forEach((meanings, position) => {
    for (const word of meanings.keys()) {
      for (const entry of bearers[word] ?? []) {
        if (countedFor[entry] === position + 1) continue;
        countedFor[entry] = position + 1;
        counts[entry] = (counts[entry] ?? 0) + 1;
      }
    }
  });
  return counts;
}

function titlesWith(counts: Uint8Array, count: number): number[] {
  const titles: number[] = [];
  for (let at = counts.indexOf(count); at >= 0; at = counts.indexOf(count, at + 1)) titles.push(at);
  return titles;
}

/** "book keeper" → "bookkeeper", "dataentry" → "data entry": where only the other spacing makes known words. */
function respace({ words }: TitleIndex, typed: readonly string[]): string[] {
  const respaced: string[] = [];
  for (const word of typed) {
    const joined = (respaced.at(-1) ?? '') + word;
    if (respaced.length > 0 && words.has(joined)) respaced.splice(-1, 1, joined);
    else respaced.push(...(words.has(word) ? [word] : split(word, words)));
  }
  return respaced;
}

function split(word: string, words: TitleIndex['words']): string[] {
  for (let at = word.length - 3; at >= 3; at--) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => words.has(part))) return parts;
  }
  return [word];
}

/** How much a role's other matching titles and its number of jobs add to its best title's strength; our choice. */
const BREADTH = 0.12;
const COMMONNESS = 0.011;
const OWN_TITLE = 0.08;

/** How a role stands among those found: its best title, and all its matching titles' strength together. */
type Standing = {
  entry: TitleEntry;
  kind: Match['kind'];
  isOwn: boolean;
  strength: number;
  breadth: number;
};

/** Groups the titles found by role, best first; equal ones in the pack's order. */
function rank({ roles, entries }: TitleIndex, { typed, titles }: Found): TitleResult[] {
  const standings = new Array<Standing | undefined>(roles.length);
  for (const title of titles) {
    const entry = entries[title];
    if (entry === undefined) continue;
    const match = matchTitle(entry.readings, typed);
    for (const at of entry.own) standings[at] = addTitle(standings[at], entry, match, true);
    for (const at of entry.alternate) standings[at] = addTitle(standings[at], entry, match, false);
  }
  return roles
    .flatMap((role, at) => {
      const standing = standings[at];
      return standing === undefined ? [] : [resultOf(role, standing)];
    })
    .sort((a, b) => b.score - a.score);
}

/** Of equally strong titles the shortest stands for the role. */
function addTitle(
  standing: Standing | undefined,
  entry: TitleEntry,
  { strength: matched, kind }: Match,
  isOwn: boolean,
): Standing {
  const strength = matched + (isOwn ? OWN_TITLE : 0);
  if (standing === undefined) return { entry, kind, isOwn, strength, breadth: matched };
  standing.breadth += matched;
  const isShorter = entry.text.length < standing.entry.text.length;
  if (strength > standing.strength || (strength === standing.strength && isShorter)) {
    Object.assign(standing, { entry, kind, isOwn, strength });
  }
  return standing;
}

function resultOf(role: SearchedRole, { entry, kind, isOwn, strength, breadth }: Standing): TitleResult {
  return {
    role: role.id,
    title: role.title,
    family: role.family,
    matchedTitle: isOwn ? null : entry.text,
    match: kind,
    score: strength + BREADTH * Math.log2(1 + breadth) + COMMONNESS * Math.log10(1 + role.jobs),
  };
}

/** Roles whose code begins with a query such as "43-9021" or "439021"; none for a query without a digit. */
function findByCode({ roles }: TitleIndex, query: string): TitleResult[] {
  const code = codeOf(query);
  if (!/^\d.*\d$/.test(code)) return [];
  return roles
    .filter(({ id }) => codeOf(id).startsWith(code))
    .map(({ id, title, family }) => ({
      role: id,
      title,
      family,
      matchedTitle: null,
      match: 'code',
      score: 1,
    }));
}

function codeOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Scores at least this share of the best are near equal; our choice. */
const NEAR_EQUAL = 0.9;
/** Words that more roles than this share name a field of work, not a job; our choice. */
const MOST_NEAR_EQUAL = 6;

/**
 * The roles among `results` that the query names equally well, or none when it names one: what was typed is an
 * alternate title of two or more roles and no role's own, or it is part of titles of different families at near
 * equal strength.
 */
function ambiguity(results: readonly TitleResult[]): readonly TitleResult[] {
  const floor = NEAR_EQUAL * (results[0]?.score ?? 0);
  const whole = results.filter(({ match }) => match === 'whole');
  const group = results.filter(
    ({ match, score }) => match === 'whole' || (match === 'words' && score >= floor),
  );
  if (whole.some(({ matchedTitle }) => matchedTitle === null)) return [];
  if (whole.length > 0) return whole.length > 1 ? group : [];
  const families = new Set(group.map(({ family }) => family));
  return families.size > 1 && group.length <= MOST_NEAR_EQUAL ? group : [];
}
