// The options a command takes: how each is read, what is legal, and what holds when it is not given.
import { parseArgs } from 'node:util';
import type { AppError } from '../../shared/model/app-error.ts';
import { err, ok, type Result } from '../../shared/model/result.ts';

/** One option. `placeholder` null = a switch, which takes no value and reads as true. */
export type Option<T> = {
  /** Given by its place among the arguments instead of its name. */
  readonly isOperand?: true;
  /** An operand that takes every place left; `read` gives a list for each, and they become one list. */
  readonly isRest?: true;
  readonly placeholder: string | null;
  readonly about: string;
  /** Follows "must be". */
  readonly legal: string;
  /** Null = not legal. */
  readonly read: (text: string) => T | null;
  /** What holds when it is not given; null = it has to be. */
  readonly absent: { readonly value: T } | null;
};

/** Options by name, without the dashes. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What options read as. */
export type ValuesOf<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Option<infer T> ? T : never;
};

/** An option whose value is any text but an empty one. */
export function textOption<T extends string>(placeholder: string, about: string, legal: string): Option<T> {
  // Texts become ids here; whether the pack has them is asked of the pack.
  return { placeholder, about, legal, read: (text) => (text === '' ? null : (text as T)), absent: null };
}

/** An option whose value is a number within a range, both ends included. */
export function numberOption(
  placeholder: string,
  about: string,
  range: { readonly min: number; readonly max: number; readonly isWhole: boolean; readonly legal: string },
): Option<number> {
  const read = (text: string) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    const isLegal = value >= range.min && value <= range.max && (!range.isWhole || Number.isInteger(value));
    return isLegal ? value : null;
  };
  return { placeholder, about, legal: range.legal, read, absent: null };
}

/** An option whose value is one of some words. */
export function wordOption<T extends string>(
  placeholder: string,
  about: string,
  words: readonly T[],
): Option<T> {
  return {
    placeholder,
    about,
    legal: `one of ${words.join(', ')}`,
    read: (text) => words.find((word) => word === text) ?? null,
    absent: null,
  };
}

/** An option whose value is a list, separated by commas. */
export function listOption<T>(
  about: string,
  legal: string,
  read: (text: string) => T | null,
): Option<readonly T[]> {
  return {
    placeholder: 'A,B',
    about,
    legal,
    read: (text) => {
      const values = text.split(',').map((part) => read(part.trim()));
      const known = values.filter((value) => value !== null);
      return known.length === values.length ? known : null;
    },
    absent: null,
  };
}

/** An option that is on when given. */
export function switchOption(about: string): Option<boolean> {
  return {
    placeholder: null,
    about,
    legal: 'given without a value',
    read: () => true,
    absent: { value: false },
  };
}

/** The same option, given by its place among the arguments; operands are read in the order in which they are defined. */
export function operand<T>(option: Option<T>): Option<T> {
  return { ...option, isOperand: true };
}

/** The same option, given at every place that no other operand takes; at least once. */
export function operands<T>(option: Option<T>): Option<readonly T[]> {
  const read = (text: string) => {
    const value = option.read(text);
    return value === null ? null : [value];
  };
  return { ...option, read, absent: null, isOperand: true, isRest: true };
}

/** The same option, null when it is not given. */
export function optional<T>(option: Option<T>): Option<T | null> {
  return { ...option, absent: { value: null } };
}

/** Reads a command's arguments. Fails with value-illegal, naming the argument and what there is or would be legal. */
export function readOptions<O extends Options>(options: O, args: readonly string[]): Result<ValuesOf<O>> {
  const texts = textsOf(options, args);
  if (!texts.ok) return texts;
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = readOption(name, option, texts.value.get(name));
    if (!value.ok) return value;
    values[name] = value.value;
  }
  // Each name of the options has been read by its own reader just now.
  return ok(values as ValuesOf<O>);
}

function readOption(name: string, option: Option<unknown>, texts: readonly string[] = []): Result<unknown> {
  const values = texts.map(option.read);
  const illegalAt = values.indexOf(null);
  if (illegalAt >= 0) return err(illegal(name, option, texts[illegalAt] ?? ''));
  if (values.length === 0)
    return option.absent === null ? err(illegal(name, option, '')) : ok(option.absent.value);
  return ok(option.isRest ? values.flat() : values.at(-1));
}

/** The texts given for each option and operand; a switch has an empty one. */
function textsOf(options: Options, args: readonly string[]): Result<ReadonlyMap<string, readonly string[]>> {
  const all = Object.entries(options);
  const named: Options = Object.fromEntries(all.filter(([, { isOperand }]) => !isOperand));
  const names = namesIn(named);
  const tokens = tokensOf(named, args);
  const placed = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const texts = new Map<string, readonly string[]>();
  const stray = takePlaced(all, placed, texts);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    // Its own, so that "--constructor" is none.
    const option = Object.hasOwn(named, token.name) ? named[token.name] : undefined;
    if (option === undefined || token.rawName.slice(0, 2) !== '--') {
      return err({ code: 'value-illegal', name: 'option', value: token.rawName, legal: names });
    }
    const text = textOf(token.name, option, token.value, token.inlineValue ?? false);
    if (!text.ok) return text;
    texts.set(token.name, [text.value]);
  }
  // Told last: what follows a misspelled option looks stray as well.
  if (stray !== undefined)
    return err({ code: 'value-illegal', name: 'argument', value: stray, legal: names });
  return ok(texts);
}

/** Gives each operand what stands in its place; gives back the first text that is none's. */
function takePlaced(
  options: readonly (readonly [string, Option<unknown>])[],
  placed: readonly string[],
  texts: Map<string, readonly string[]>,
): string | undefined {
  const left = [...placed];
  for (const [name, { isOperand, isRest }] of options) {
    if (!isOperand || left.length === 0) continue;
    texts.set(name, left.splice(0, isRest ? left.length : 1));
  }
  return left[0];
}

function tokensOf(options: Options, args: readonly string[]) {
  return parseArgs({
    args: [...args],
    // Not strict, and checked here: its own refusals are sentences without the names that would be legal.
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { placeholder }]) => [
        name,
        { type: placeholder === null ? 'boolean' : 'string' },
      ]),
    ),
  }).tokens;
}

function namesIn(options: Options): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  return names.length === 0 ? 'left out' : `one of ${names.join(', ')}`;
}

/** What was given for one option; another option in the value's place means that the value was forgotten. */
function textOf(
  name: string,
  option: Option<unknown>,
  given: string | undefined,
  isInline: boolean,
): Result<string> {
  if (option.placeholder === null) return given === undefined ? ok('') : err(illegal(name, option, given));
  const isForgotten = given === undefined || (!isInline && /^-\D/.test(given));
  return isForgotten ? err(illegal(name, option, '')) : ok(given);
}

function illegal(name: string, option: Option<unknown>, value: string): AppError {
  const { isOperand, placeholder, legal } = option;
  return { code: 'value-illegal', name: isOperand ? (placeholder ?? name) : `--${name}`, value, legal };
}

/** How much of a list is wanted. */
export const topOption = numberOption('N', 'only the first so many', {
  min: 1,
  max: Number.MAX_SAFE_INTEGER,
  isWhole: true,
  legal: 'a whole number from 1',
});
