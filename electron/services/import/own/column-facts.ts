// What stands in each column of a table, gathered row by row in little memory: enough to guess what the column means.
import { type ColumnFacts, SCALE_WORDS, scaleWord } from '../../../../shared/model/role-table.ts';

/** Longest word of a scale; longer is free text. */
const WORD_LENGTH = 80;

/** A number with a point or a comma before its decimals; which of the two a file means shows only when it is imported. */
const NUMBER = /^[+-]?\d{1,15}([.,]\d+)?$/;

/** Most different numbers that a scale may have, with its decimals (our choice). */
const SCALE_NUMBERS = 1000;

/** The highest numbers that are this rare, all together, are taken for mistakes (our choice). */
const RARE_SHARE = 0.02;

/** The facts of one column while its table is read. */
export class ColumnTally {
  readonly #name: string;
  readonly #words = new Set<string>();
  #hasMoreWords = false;
  #filled = 0;
  #numbers = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  /** How often each number occurs, as long as they are few enough to be those of a scale. */
  readonly #counts = new Map<number, number>();

  constructor(name: string) {
    this.#name = name;
  }

  /** Takes the column's cell of the next row. */
  add(cell: string): void {
    const text = cell.trim();
    if (text === '') return;
    this.#filled += 1;
    if (NUMBER.test(text)) this.#number(Number(text.replace(',', '.')));
    else if (!this.#hasMoreWords) this.#word(text);
  }

  /** What was seen so far. */
  get facts(): ColumnFacts {
    return {
      name: this.#name,
      filled: this.#filled,
      numbers: this.#numbers === 0 ? null : { count: this.#numbers, min: this.#min, max: this.#usualMax() },
      words: [...this.#words],
      hasMoreWords: this.#hasMoreWords,
    };
  }

  #number(value: number): void {
    this.#numbers += 1;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
    if (this.#counts.size <= SCALE_NUMBERS) this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** One level mistyped as 99 must not make a scale of 0 to 100 of all the others. */
  #usualMax(): number {
    if (this.#counts.size > SCALE_NUMBERS) return this.#max;
    let above = 0;
    for (const [value, count] of [...this.#counts].toSorted(([a], [b]) => b - a)) {
      above += count;
      if (above > this.#numbers * RARE_SHARE) return value;
    }
    return this.#max;
  }

  #word(text: string): void {
    const word = scaleWord(text);
    if (this.#words.has(word)) return;
    if (word.length > WORD_LENGTH || this.#words.size === SCALE_WORDS) this.#hasMoreWords = true;
    else this.#words.add(word);
  }
}
