// Zip archives as named files. Every claim of the archive is checked when it is opened or held to while it is read.
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { ImportStop, refusal } from './import-stop.ts';
import { isLeftBySystem } from './sources-disk.ts';
import { fromDisk, type Reached, type SourceFile, type SourceLimits, watched } from './sources-reading.ts';
import { checkArchive, checkEntry, entryName, isFolder } from './sources-zip-checks.ts';

/** Read and unpacked at a time: as much as Node reads of a file, four times what it unpacks by itself. */
const CHUNK_BYTES = 64 * 1024;

/** An open archive. */
export interface Zip {
  readonly files: readonly SourceFile[];
  /** By file: equal texts mean equal content. */
  readonly checksums: ReadonlyMap<SourceFile, string>;
  readonly close: () => Promise<void>;
}

/** What holds for all archives of one choice together. */
export interface ZipTerms {
  readonly limits: SourceLimits;
  readonly meter: (label: string) => Reached;
}

/** Opens an archive and checks its directory; nothing is unpacked yet. Throws ImportStop, with the file closed. */
export async function openZip(path: string, label: string, terms: ZipTerms): Promise<Zip> {
  const handle = await fromDisk(label, open(path));
  try {
    return await openHandle(handle, label, terms);
  } catch (error) {
    await handle.close();
    throw error instanceof ImportStop ? error : damaged(label, error);
  }
}

async function openHandle(handle: FileHandle, label: string, terms: ZipTerms): Promise<Zip> {
  const { size } = await fromDisk(label, handle.stat());
  // Names are decoded by us, so that a bad one is told from a damaged archive.
  const zip = await fromRandomAccessReaderPromise(new HandleReader(handle, size), size, {
    autoClose: false,
    decodeStrings: false,
  });
  zip.on('error', () => {
    // Also told to whoever waits for entries; without a listener it would end the process.
  });
  const entries = await listEntries(zip, label, terms.limits);
  const files = entries.map((entry) => ({ entry, source: zipSource(zip, entry, label, terms) }));
  return {
    files: files.map(({ source }) => source),
    checksums: new Map(
      files.map(({ entry, source }) => [source, `${entry.crc32}/${entry.uncompressedSize}`]),
    ),
    close: () => handle.close(),
  };
}

/** The entries worth reading; all of them are checked. */
async function listEntries(zip: ZipFile, label: string, limits: SourceLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw refusal(label, 'too-many', String(limits.entries));
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry, label, limits);
    entries.push(entry);
  }
  checkArchive(entries, label, limits);
  return entries.filter((entry) => !isFolder(entry) && !isLeftBySystem(entryName(entry)));
}

function zipSource(zip: ZipFile, entry: Entry, archive: string, terms: ZipTerms): SourceFile {
  const name = entryName(entry);
  const label = `${archive}/${name}`;
  const reached = terms.meter(label);
  const failure = (error: unknown) => damaged(label, error);
  return {
    name,
    label,
    size: entry.uncompressedSize,
    open: (signal) =>
      asClaimed(
        watched(() => unpacked(zip, entry), { reached, signal, failure }),
        entry,
        failure,
      ),
  };
}

/** Our own unpacking of yauzl's raw bytes: its stream leaves the inflater behind when a reader stops early. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<Readable> {
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  if (entry.compressionMethod === 0) return raw;
  const inflated = createInflateRaw({ chunkSize: CHUNK_BYTES });
  pipeline(raw, inflated, () => {
    // A failure of either reaches the reader as one of `inflated`.
  });
  return inflated;
}

/** Passes on no byte more than the archive's directory claims, and ends well only with that size and checksum. */
async function* asClaimed(
  bytes: AsyncIterable<Buffer>,
  entry: Entry,
  failure: (error: unknown) => ImportStop,
): AsyncGenerator<Buffer> {
  let size = 0;
  let checksum = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > entry.uncompressedSize) throw failure(`more than ${entry.uncompressedSize} bytes`);
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size < entry.uncompressedSize) throw failure(`${size} of ${entry.uncompressedSize} bytes`);
  if (checksum !== entry.crc32) throw failure('checksum differs');
}

/** What yauzl or zlib found wrong. A directory that is encrypted as a whole is known by yauzl's words only. */
function damaged(label: string, error: unknown): ImportStop {
  const detail = error instanceof Error ? error.message : String(error);
  return refusal(label, detail.includes('encryption') ? 'encrypted' : 'damaged', detail);
}

/**
 * Reads ranges of the archive for yauzl. Its own reader hands positions to the file system unchecked, and one that is
 * no safe integer then throws where nothing can catch it.
 */
class HandleReader extends RandomAccessReader {
  readonly #handle: FileHandle;
  readonly #size: number;

  constructor(handle: FileHandle, size: number) {
    super();
    this.#handle = handle;
    this.#size = size;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (error: Error | null) => void,
  ): void {
    this.#fill(buffer, offset, length, position).then(() => done(null), done);
  }

  async #fill(buffer: Buffer, offset: number, length: number, position: number): Promise<void> {
    if (!(position >= 0 && position + length <= this.#size)) throw new Error('points outside the archive');
    const { bytesRead } = await this.#handle.read(buffer, offset, length, position);
    if (bytesRead < length) throw new Error('unexpected end');
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#range(start, end), { objectMode: false });
  }

  async *#range(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end; ) {
      const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, end - at));
      const { bytesRead } = await this.#handle.read(buffer, 0, buffer.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
}
