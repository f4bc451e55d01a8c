// BLS publishes some groups of SOC occupations as one row under a code of its own; O*NET keeps them apart.

/** BLS's row for each SOC code it merges: 12 rows that cover 28 codes, 34 of the pack's roles. */
const MERGED_INTO: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '13-1020': ['13-1021', '13-1022', '13-1023'],
    '13-2020': ['13-2022', '13-2023'],
    '21-1018': ['21-1011', '21-1014'],
    '25-2052': ['25-2055', '25-2056'],
    '25-9045': ['25-9042', '25-9043', '25-9049'],
    '29-2010': ['29-2011', '29-2012'],
    '31-1120': ['31-1121', '31-1122'],
    '39-7010': ['39-7011', '39-7012'],
    '47-4090': ['47-4091', '47-4099'],
    '51-2028': ['51-2022', '51-2023'],
    '51-2090': ['51-2092', '51-2099'],
    '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
  }).flatMap(([row, codes]) => codes.map((code) => [code, row] as const)),
);

/** The code of the published row that covers a role: its SOC code, or the row its SOC code is merged into. */
export function publishedCode(role: string): string {
  const soc = role.slice(0, 7);
  return MERGED_INTO.get(soc) ?? soc;
}

/**
 * Whether a published row is named for a role: O*NET gives the role of a whole SOC code the ending `.00` and narrower
 * ones within it `.01` on. No role has the code of a merged row, so that such a row is named for none of its roles.
 */
export function isNamedFor(role: string, published: string): boolean {
  return role === `${published}.00`;
}

/** How many of the roles share each published row. */
export function countSharing(roles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const role of roles) {
    const code = publishedCode(role);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
