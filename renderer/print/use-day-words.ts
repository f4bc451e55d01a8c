// A day of the calendar, which has no time zone: "9 Apr 2027" in the language's own order.
import { useTranslation } from 'react-i18next';

/** Words a day given as 2027-04-09. */
export function useDayWords(): (day: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
}
