// Suggests which of a pack's skills a skill of one's own may be, by its name. Suggestions only: a person confirms each one.
import SearchableMap from 'minisearch/SearchableMap';
import type { Skill } from '../model/pack.ts';
import type { MatchReason, SkillMatch } from '../model/role-table.ts';
import { wordsOf } from '../search/title-words.ts';

/** Most suggestions for a name (our choice: a short list to read). */
const SUGGESTED = 3;

/** Below this two names have too little in common to be worth reading (our choice). */
const LEAST_ALIKE = 0.4;

/** How alike two names are that differ in case, plural, punctuation or spacing only (our choice). */
const FOLDED_ALIKE = 0.95;

/** How much a mistyped word counts of the right one (our choice). */
const MISTYPED = 0.8;

/** From here on a name of as many words is the same one mistyped; just below what a single mistyped word reaches. */
const LEAST_MISTYPED = 0.75;

/** Most letters of a word that may be mistyped; each more costs several times as much to look for (our choice). */
const MOST_EDITS = 2;

type Suggestion = SkillMatch['suggestions'][number];

/**
 * For each name the most alike skills, best first, ties in the pack's order. A skill of exactly the same name is taken as
 * confirmed if there is only one. Deterministic; O(words of all skills + names × skills that share a word with them).
 */
export function matchSkills(names: readonly string[], skills: readonly Skill[]): SkillMatch[] {
  const index = new SkillNames(skills);
  return names.map((name) => {
    const suggestions = index.suggest(name);
    const [first, second] = suggestions;
    const isSure = first?.why === 'same' && second?.why !== 'same';
    return { name, suggestions, confirmed: isSure ? first.skill : null };
  });
}

/** A skill by its position, how alike it is, and why. */
type Candidate = { readonly at: number; readonly alike: number; readonly why: MatchReason };

/** Words that a word may stand for, and how much each then counts. */
type Meant = { readonly words: readonly number[]; readonly counts: number };

/** The skills' names by their words. */
class SkillNames {
  readonly #skills: readonly Skill[];
  /** Each word's number. */
  readonly #words: SearchableMap<number>;
  /** For each word the positions of the skills that have it. */
  readonly #bearers: readonly (readonly number[])[];
  /** For each word how much it tells: its inverse document frequency, never 0. */
  readonly #telling: Float64Array;
  /** For each skill how many words it has, and how much all of them tell. */
  readonly #wordCounts: Uint16Array;
  readonly #total: Float64Array;
  /** Positions by name without case, endings and spaces. */
  readonly #byFolded = new Map<string, number[]>();
  /** What each skill has in common with the name at hand, and the last of its words that was counted. */
  readonly #common: Float64Array;
  readonly #countedFor: Int32Array;

  constructor(skills: readonly Skill[]) {
    const numbers = new Map<string, number>();
    const bearers: number[][] = [];
    this.#skills = skills;
    this.#wordCounts = new Uint16Array(skills.length);
    this.#total = new Float64Array(skills.length);
    this.#common = new Float64Array(skills.length);
    this.#countedFor = new Int32Array(skills.length);
    skills.forEach(({ name }, at) => {
      const words = wordsOf(name);
      const folded = words.join('');
      const known = this.#byFolded.get(folded);
      if (known === undefined) this.#byFolded.set(folded, [at]);
      else known.push(at);
      for (const word of new Set(words)) {
        const number = numbers.get(word) ?? bearers.push([]) - 1;
        numbers.set(word, number);
        bearers[number]?.push(at);
      }
    });
    this.#words = SearchableMap.from(numbers);
    this.#bearers = bearers;
    this.#telling = Float64Array.from(bearers, ({ length }) => Math.log(1 + skills.length / length));
    bearers.forEach((positions, word) => {
      for (const at of positions) {
        this.#wordCounts[at] = (this.#wordCounts[at] ?? 0) + 1;
        this.#total[at] = (this.#total[at] ?? 0) + this.#tells(word);
      }
    });
  }

  /** The most alike skills. */
  suggest(name: string): Suggestion[] {
    const words = wordsOf(name);
    const spelled = this.#spelledAlike(name, words);
    const isFound = new Set(spelled.map(({ at }) => at));
    const others = this.#withWords([...new Set(words)]).filter(({ at }) => !isFound.has(at));
    return [...spelled, ...others]
      .sort((a, b) => b.alike - a.alike || a.at - b.at)
      .slice(0, SUGGESTED)
      .map(({ at, alike, why }) => {
        const skill = this.#skills[at];
        if (skill === undefined) throw new Error(`No skill at position ${at}`);
        return { skill: skill.id, name: skill.name, alike, why };
      });
  }

  #spelledAlike(name: string, words: readonly string[]): Candidate[] {
    const own = comparable(name);
    return (this.#byFolded.get(words.join('')) ?? []).flatMap((at): Candidate[] => {
      if (comparable(this.#skills[at]?.name ?? '') === own) return [{ at, alike: 1, why: 'same' }];
      // Names of signs alone have no words; then only the very same counts.
      return words.length === 0 ? [] : [{ at, alike: FOLDED_ALIKE, why: 'folded' }];
    });
  }

  /** Skills that share words with these; by Dice's coefficient, in which rare words count for more than common ones. */
  #withWords(words: readonly string[]): Candidate[] {
    const meant = words.map((word) => this.#meant(word));
    const touched = this.#count(meant);
    const total = meant.reduce((sum, its) => sum + this.#mostTelling(its), 0);
    const hasTypos = meant.some(({ counts }) => counts < 1);
    const candidates: Candidate[] = [];
    for (const at of touched) {
      const common = this.#common[at] ?? 0;
      this.#common[at] = 0;
      this.#countedFor[at] = 0;
      // At most just below a name that differs in spelling only.
      const alike = Math.min(FOLDED_ALIKE - 0.01, (2 * common) / (total + (this.#total[at] ?? 0)));
      if (alike < LEAST_ALIKE) continue;
      const isTypo = hasTypos && this.#wordCounts[at] === words.length && alike >= LEAST_MISTYPED;
      candidates.push({ at, alike, why: isTypo ? 'typo' : 'words' });
    }
    return candidates;
  }

  /** Adds up what skills have in common with these words; gives the skills that have anything. */
  #count(meant: readonly Meant[]): number[] {
    const touched: number[] = [];
    meant.forEach(({ words, counts }, position) => {
      for (const word of words) {
        const adds = counts * this.#tells(word);
        for (const at of this.#bearers[word] ?? []) {
          if (this.#countedFor[at] === position + 1) continue;
          if (this.#countedFor[at] === 0) touched.push(at);
          this.#countedFor[at] = position + 1;
          this.#common[at] = (this.#common[at] ?? 0) + adds;
        }
      }
    });
    return touched;
  }

  /** The words of skills that a word may stand for: itself, else the nearest ones that typing mistakes lead to. */
  #meant(word: string): Meant {
    const same = this.#words.get(word);
    if (same !== undefined) return { words: [same], counts: 1 };
    const edits = word.length < 4 ? 0 : Math.min(MOST_EDITS, Math.round(word.length / 5));
    const near = edits === 0 ? [] : [...this.#words.fuzzyGet(word, edits).values()];
    const least = near.reduce((fewest, [, distance]) => Math.min(fewest, distance), MOST_EDITS);
    const words = near.flatMap(([number, distance]) => (distance === least ? [number] : []));
    return { words, counts: MISTYPED };
  }

  /** A word that no skill has tells as much as one that a single skill has. */
  #mostTelling({ words }: Meant): number {
    if (words.length === 0) return Math.log(1 + this.#skills.length);
    return words.reduce((most, word) => Math.max(most, this.#tells(word)), 0);
  }

  #tells(word: number): number {
    return this.#telling[word] ?? 0;
  }
}

function comparable(name: string): string {
  return name.normalize('NFC').trim();
}
