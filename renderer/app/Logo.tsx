// The mark: a way through two points.

/** The logo as a picture without words; the name stands beside it. */
export function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="22" height="22" rx="6" fill="var(--ink)" />
      <path
        d="M5 15.5 8.5 7.5l4 6 4.5-8"
        fill="none"
        stroke="var(--surface)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="17" cy="5.5" r="2" fill="var(--destination-mid)" />
    </svg>
  );
}
