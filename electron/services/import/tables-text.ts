// The bytes of a text file as UTF-8, whatever encoding they are in; what is no text is found where it stands.
import { isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../../../shared/model/role-table.ts';

/** Where a file stops being text. Thrown after all the text before it was given out. */
export class TextFault extends Error {
  /** What stands there, as far as it can be shown. */
  readonly value: string;
  readonly expected: string;

  constructor(value: string, expected: string) {
    super(expected);
    this.name = 'TextFault';
    this.value = value;
    this.expected = expected;
  }
}

/** Enough to see a byte order mark, or which halves of UTF-16 units are zero. */
const SNIFFED_BYTES = 64;

/**
 * The text of a file as UTF-8 without byte order mark, in pieces that end between characters. UTF-8 is passed on
 * unchanged; UTF-16 is known by its mark or by every other byte being zero. Throws TextFault. `onEncoding` is told which
 * it is, before any text.
 */
export async function* utf8Of(
  bytes: AsyncIterable<Buffer>,
  onEncoding: (encoding: TextEncoding) => void = () => {},
): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let decode: Decode | null = null;
  for await (const chunk of bytes) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    if (decode === null && held.length < SNIFFED_BYTES) continue;
    if (decode === null) ({ decode, held } = withoutMark(held, onEncoding));
    const { text, rest, fault } = decode(held, false);
    if (text.length > 0) yield text;
    if (fault !== null) throw fault;
    held = rest;
  }
  if (decode === null) ({ decode, held } = withoutMark(held, onEncoding));
  const { text, fault } = decode(held, true);
  if (text.length > 0) yield text;
  if (fault !== null) throw fault;
}

/** The text in some bytes, up to the first fault; the rest waits for more bytes unless these are the last. */
type Decode = (
  bytes: Buffer,
  isLast: boolean,
) => { readonly text: Buffer; readonly rest: Buffer; readonly fault: TextFault | null };

function withoutMark(
  head: Buffer,
  onEncoding: (encoding: TextEncoding) => void,
): { decode: Decode; held: Buffer } {
  const { encoding, mark } = encodingOf(head);
  onEncoding(encoding);
  return { decode: decoders[encoding], held: head.subarray(mark) };
}

/** The encoding, and the bytes of its mark. */
function encodingOf(head: Buffer): { encoding: TextEncoding; mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const even = zerosFrom(head, 0);
  const odd = zerosFrom(head, 1);
  // In UTF-16 at least the delimiters of a header have a zero half; a quarter of all units is our choice.
  const many = Math.min(head.length, SNIFFED_BYTES) / 8;
  if (even === 0 && odd > many) return { encoding: 'utf-16le', mark: 0 };
  if (odd === 0 && even > many) return { encoding: 'utf-16be', mark: 0 };
  return { encoding: 'utf-8', mark: 0 };
}

function zerosFrom(head: Buffer, start: number): number {
  let zeros = 0;
  for (let at = start; at < Math.min(head.length, SNIFFED_BYTES); at += 2) zeros += Number(head[at] === 0);
  return zeros;
}

const NOT_TEXT = 'a text file; this one holds something else';
const NOT_UTF8 = 'text in UTF-8 (save it as “CSV UTF-8”)';
const NOT_UTF16 = 'whole UTF-16 characters';

const decodeUtf8: Decode = (bytes, isLast) => {
  const end = isLast ? bytes.length : bytes.length - unfinishedBytes(bytes);
  const whole = bytes.subarray(0, end);
  const valid = isUtf8(whole) ? end : validLength(whole);
  const zero = whole.subarray(0, valid).indexOf(0);
  if (zero >= 0) return { ...cutAt(bytes, zero), fault: new TextFault(excerpt(bytes, zero), NOT_TEXT) };
  if (valid < end) return { ...cutAt(bytes, valid), fault: new TextFault(excerpt(bytes, valid), NOT_UTF8) };
  return { ...cutAt(bytes, end), fault: null };
};

const decodeUtf16le: Decode = (bytes, isLast) => {
  const units = bytes.length - (bytes.length % 2);
  const isHalfPair = units > 0 && ((bytes[units - 1] ?? 0) & 0xfc) === 0xd8;
  const end = isHalfPair && !isLast ? units - 2 : units;
  const text = bytes.toString('utf16le', 0, end);
  // A lone surrogate, or a zero, ends the text.
  const wrong = text.search(/\p{Cs}|\0/u);
  if (wrong >= 0) {
    const fault = new TextFault('', text[wrong] === '\0' ? NOT_TEXT : NOT_UTF16);
    return { text: Buffer.from(text.slice(0, wrong)), rest: bytes.subarray(end), fault };
  }
  const fault = isLast && end < bytes.length ? new TextFault('', NOT_UTF16) : null;
  return { text: Buffer.from(text), rest: bytes.subarray(end), fault };
};

const decodeUtf16be: Decode = (bytes, isLast) => {
  const units = bytes.length - (bytes.length % 2);
  const swapped = Buffer.from(bytes);
  swapped.subarray(0, units).swap16();
  const decoded = decodeUtf16le(swapped, isLast);
  return { ...decoded, rest: bytes.subarray(bytes.length - decoded.rest.length) };
};

const decoders: Readonly<Record<TextEncoding, Decode>> = {
  'utf-8': decodeUtf8,
  'utf-16le': decodeUtf16le,
  'utf-16be': decodeUtf16be,
};

function cutAt(bytes: Buffer, at: number): { text: Buffer; rest: Buffer } {
  return { text: bytes.subarray(0, at), rest: bytes.subarray(at) };
}

/** Bytes at the end that begin a character whose other bytes are still to come: 0 to 3. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    // 10xxxxxx continues a character; the byte that begins it says in its first bits how many there are.
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? back : 0;
  }
  return 0;
}

/** How many bytes are valid UTF-8 before the first that is not, by halving. */
function validLength(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const head = bytes.subarray(0, middle);
    if (isUtf8(head.subarray(0, middle - unfinishedBytes(head)))) good = middle;
    else bad = middle;
  }
  const head = bytes.subarray(0, good);
  return good - unfinishedBytes(head);
}

/** What stands around a byte in its line, each byte as a Latin-1 character: enough to find it by eye. */
function excerpt(bytes: Buffer, at: number): string {
  const around = (from: number, to: number) => bytes.toString('latin1', Math.max(0, from), to);
  const before =
    around(at - 20, at)
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const after = around(at, at + 20).split(/[\r\n]/)[0] ?? '';
  return (before + after).replace(/\p{Cc}/gu, ' ').trim();
}
