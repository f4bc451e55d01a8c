// A title as the name a save dialog proposes.

/** The title without the characters some file system forbids, and the ending; the ending's own word where nothing is left. */
export function fileNameFor(title: string, extension: string): string {
  const name = title
    .replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return `${name.slice(0, 100) || 'Waymark'}.${extension}`;
}
