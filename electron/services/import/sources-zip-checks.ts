// What an archive's directory may say. Anything odd refuses the whole archive: one that lies once is not trusted.
import { type Entry, getFileNameLowLevel, validateFileName } from 'yauzl';
import { refusal } from './import-stop.ts';
import { type SourceLimits, tooLarge } from './sources-reading.ts';

/** The entry's name as stored; a backslash is not taken for a slash. */
export function entryName(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

/** True for an entry that stands for a folder. */
export function isFolder(entry: Entry): boolean {
  return entryName(entry).endsWith('/');
}

/** Refuses an entry by its name, kind, packing or size. */
export function checkEntry(entry: Entry, archive: string, limits: SourceLimits): void {
  const name = entryName(entry);
  const label = `${archive}/${name}`;
  // Control characters could disguise a name where it is shown.
  if (name === '' || validateFileName(name) !== null || /\p{Cc}/u.test(name)) {
    throw refusal(archive, 'name-unsafe', name.replace(/\p{Cc}/gu, '?').slice(0, 80));
  }
  if (entry.isEncrypted()) throw refusal(label, 'encrypted', '');
  if (!entry.canDecodeFileData()) throw refusal(label, 'packing-unknown', String(entry.compressionMethod));
  checkKind(entry, label);
  if (entry.uncompressedSize > limits.fileBytes) throw tooLarge(label, limits.fileBytes);
  const isLarge = entry.uncompressedSize > limits.ratioFloorBytes;
  if (isLarge && entry.uncompressedSize > limits.ratio * entry.compressedSize) {
    throw refusal(label, 'bomb', `${entry.compressedSize} → ${entry.uncompressedSize}`);
  }
}

/** Refuses an archive whose entries lie over one another, do not fit, are twice there, or are a workbook's. */
export function checkArchive(entries: readonly Entry[], archive: string, limits: SourceLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > limits.totalBytes) throw tooLarge(archive, limits.totalBytes);
  const names = entries.map((entry) => entryName(entry).normalize('NFC').toLowerCase());
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw refusal(archive, 'duplicate', twice);
  // Excel's and OpenDocument's spreadsheets are zips.
  if (names.includes('xl/workbook.xml') || (names.includes('mimetype') && names.includes('content.xml'))) {
    throw refusal(archive, 'workbook', '');
  }
  checkOverlap(entries, archive);
}

/** Fixed part of a local file header (APPNOTE 4.3.7); its name is at least as long as nothing. */
const LOCAL_HEADER_BYTES = 30;

/** Entries that share packed bytes unpack to far more than the archive's size tells. */
function checkOverlap(entries: readonly Entry[], archive: string): void {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of inOrder) {
    if (entry.relativeOffsetOfLocalHeader < end) throw refusal(archive, 'bomb', entryName(entry));
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize;
  }
}

/** Unix file types in the upper half of the external attributes (stat.h): 0 where none is stored. */
const KIND_BITS = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const LINK = 0o120000;
/** MS-DOS attribute of a folder. */
const DOS_FOLDER = 0x10;

function checkKind(entry: Entry, label: string): void {
  const kind = (entry.externalFileAttributes >>> 16) & KIND_BITS;
  if (kind === LINK) throw refusal(label, 'link', '');
  const isNamedFolder = isFolder(entry);
  const isMarkedFolder = kind === FOLDER || (entry.externalFileAttributes & DOS_FOLDER) !== 0;
  const isHonest = isNamedFolder
    ? kind === FOLDER || kind === 0
    : !isMarkedFolder && (kind === REGULAR || kind === 0);
  if (!isHonest || (isNamedFolder && entry.uncompressedSize > 0)) throw refusal(label, 'not-file', '');
}
