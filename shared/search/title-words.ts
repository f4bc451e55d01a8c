// How a title becomes words: the same for titles in the index and for what a person types, so that the two meet.

/** Words that say nothing about the job. */
const CONNECTING = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const ASCII_ONLY = /^[ -~]*$/;
/** "e-commerce", "X-ray", "R.N.": one letter and its dot or hyphen belong to what follows. */
const SINGLE_LETTER = /(?<![\p{L}\p{N}])(\p{L})[.-](?=\p{L})/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const PARENTHESES = /\(([^()]*)\)/g;
const EXCEPTION = /,?\s*\(?\bexcept\b.*$/i;

/**
 * The words of a text: without case and accents, singular, connecting words left out (unless there are no others).
 * `title` is the whole the text is part of. Not handled: letters that do not decompose (ø, ł) and plurals other than English ones.
 */
export function wordsOf(text: string, title = text): string[] {
  const plain = ASCII_ONLY.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  const words = plain.replace(/['’]/g, '').replace(SINGLE_LETTER, '$1').match(WORD) ?? [];
  const telling = words.filter((word) => !isConnecting(word, title));
  return (telling.length > 0 ? telling : words).map((word) => singular(word.toLowerCase()));
}

/** Capitals amid small letters are an abbreviation: "OR Nurse" works in the operating room. */
function isConnecting(word: string, title: string): boolean {
  if (!CONNECTING.has(word.toLowerCase())) return false;
  return word.length === 1 || word !== word.toUpperCase() || title === title.toUpperCase();
}

/**
 * The ways a title can be read, each as words: "Registered Nurse (RN)" is both, and what a title excepts
 * ("…, Except Legal") is not part of it.
 */
export function readingsOf(title: string): string[][] {
  const readings = [title.replace(EXCEPTION, '').replace(PARENTHESES, ' ')];
  for (const [, inner] of title.matchAll(PARENTHESES)) if (inner !== undefined) readings.push(inner);
  return readings.map((reading) => wordsOf(reading, title)).filter((words) => words.length > 0);
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
