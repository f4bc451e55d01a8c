// A date of the data, which is a month or only a year, as people write it.

/** "August 2018"; only the year where the source gives no month. */
export function monthWords(date: string, language: string): string {
  const hasMonth = date.length > 'yyyy'.length;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(hasMonth && { month: 'long' }),
    timeZone: 'UTC',
  }).format(new Date(date));
}
