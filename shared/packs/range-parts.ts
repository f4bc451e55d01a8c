// A range as people write it.

/** The ends of a range written with a dash or "to" between; one part where it is none. */
export function rangeParts(text: string): string[] {
  return text.split(/\s*[–—-]\s*|\s+(?:to|bis|a|à)\s+/i);
}
