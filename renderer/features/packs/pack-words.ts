// What is said of job data in lists: facts one after the other.

/** Names one after the other without "and", for lists of facts. */
export function inOneLine(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}
