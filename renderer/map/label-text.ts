// Titles as the map writes them: cut to what tells roles apart, and wrapped.

/** Longest line in characters, and most lines (design: Labels). */
const WRAP = 17;
const MOST_LINES = 3;

/** Cuts what only says which other roles a title leaves out. */
export function shortTitle(title: string): string {
  return title.replace(/, (Except|All Other)\b.*$/, '');
}

/** A title's lines on the map; null when it would need more than three, so that it is shown on hover only. */
export function titleLines(title: string): readonly string[] | null {
  const lines = wrap(shortTitle(title), WRAP);
  return lines.length > MOST_LINES ? null : lines;
}

/** Breaks text at spaces into lines of at most `width` characters; a longer word has a line of its own. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Wraps like `wrap`, with lines as even as their number allows. */
export function wrapEvenly(text: string, width: number): string[] {
  const { length } = wrap(text, width);
  let narrowest = width;
  while (narrowest > 1 && wrap(text, narrowest - 1).length === length) narrowest--;
  return wrap(text, narrowest);
}
