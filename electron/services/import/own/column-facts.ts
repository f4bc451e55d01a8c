// What stands in each column of a table, gathered row by row in little memory: enough to guess what the column means.
import { type ColumnFacts, SCALE_WORDS, scaleWord } from '../../../../shared/model/role-table.ts';

/** Longest word of a scale; longer is free text. */
const WORD_LENGTH = 80;

/** A number with a point or a comma before its decimals; which of the two a file means shows only when it is imported. */
const NUMBER = /^[+-]?\d{1,15}([.,]\d+)?$/;

/** The facts of one column while its table is read. */
export class ColumnTally {
  readonly #name: string;
  readonly #words = new Set<string>();
  #hasMoreWords = false;
  #filled = 0;
  #numbers = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;

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
      numbers: this.#numbers === 0 ? null : { count: this.#numbers, min: this.#min, max: this.#max },
      words: [...this.#words],
      hasMoreWords: this.#hasMoreWords,
    };
  }

  #number(value: number): void {
    this.#numbers += 1;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
  }

  #word(text: string): void {
    const word = scaleWord(text);
    if (this.#words.has(word)) return;
    if (word.length > WORD_LENGTH || this.#words.size === SCALE_WORDS) this.#hasMoreWords = true;
    else this.#words.add(word);
  }
}
