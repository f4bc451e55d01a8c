// Numbers as people read them. One place, so that a figure reads the same on every screen and on paper.
import i18next from 'i18next';
import type { PayValue } from '../../shared/model/pack.ts';
import type { Effort } from '../../shared/moves/effort.ts';

/** Formats a number the language's way, with a true minus sign. */
function format(value: number, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(i18next.language, options).format(value).replace('-', '\u2212');
}

/** A whole number with separators: 9,500. */
export function formatCount(value: number): string {
  return format(value, { maximumFractionDigits: 0 });
}

/** A number as it was set, with decimals only where it has some: 12, 2.5. */
export function formatNumber(value: number): string {
  return format(value, { maximumFractionDigits: 2 });
}

/** A number with a fixed number of decimals: 2.4. */
export function formatDecimal(value: number, decimals: number): string {
  return format(value, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A change in percent with its sign: +10.0 %, −25.9 %. */
export function formatPercentChange(percent: number): string {
  return format(percent / 100, {
    style: 'percent',
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** A share 0..1 in whole percent: 56%. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(i18next.language, { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

/** A large number to two digits: 850. */
export function formatRounded(value: number): string {
  return new Intl.NumberFormat(i18next.language, { maximumSignificantDigits: 2 }).format(value);
}

/** A yearly amount in whole units: $39,850. */
export function formatMoney(amount: number, currency: string): string {
  return format(amount, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
}

/** An amount as it was given, with cents only where there are some: €240.50. */
export function formatPrice(amount: number, currency: string): string {
  return format(amount, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
}

/** An amount of a plan; without its job data the currency is not known, and the number stands alone. */
export function formatAmount(amount: number, currency: string | null): string {
  return currency === null ? formatNumber(amount) : formatPrice(amount, currency);
}

/** A difference in pay with its sign: +$62,760. */
export function formatMoneyChange(amount: number, currency: string): string {
  return format(amount, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
}

/** Published pay: an amount, "at least" for top-coded pay, or "not known". */
export function formatPay(value: PayValue, currency: string, payTopCode: number | null): string {
  if (value === null) return i18next.t('notKnown');
  if (value !== 'top-coded') return formatMoney(value, currency);
  return payTopCode === null
    ? i18next.t('notKnown')
    : i18next.t('atLeast', { amount: formatMoney(payTopCode, currency) });
}

/** A range of months in words: "14 to 28 months", "under a month"; "not feasible" at no weekly hours. */
export function formatMonths(effort: Effort | null): string {
  if (effort === null) return i18next.t('notKnown');
  if (effort.hoursHigh === 0) return i18next.t('months.none');
  if (effort.months === null) return i18next.t('months.notFeasible');
  return formatMonthRange(effort.months.low, effort.months.high);
}

/** Months from low to high, whole and never a false 0. */
export function formatMonthRange(low: number, high: number): string {
  const from = Math.round(low);
  const to = Math.round(high);
  if (to < 1) return i18next.t('months.underOne');
  if (from < 1) return i18next.t('months.upTo', { count: to });
  return from === to ? i18next.t('months.about', { count: to }) : i18next.t('months.range', { from, to });
}

/** A range of hours: "228 to 456 h". */
export function formatHours(low: number, high: number): string {
  const from = Math.round(low);
  const to = Math.round(high);
  if (to < 1) return i18next.t('hours.underOne');
  return from === to
    ? i18next.t('hours.about', { hours: formatCount(to) })
    : i18next.t('hours.range', { from: formatCount(from), to: formatCount(to) });
}

/** The steps of "about two thirds of it": a share in words, nearest first. */
const SHARE_WORDS = [
  [0.05, 'hardly'],
  [0.2, 'little'],
  [0.29, 'quarter'],
  [0.42, 'third'],
  [0.58, 'half'],
  [0.71, 'twoThirds'],
  [0.82, 'threeQuarters'],
  [0.96, 'most'],
  [Number.POSITIVE_INFINITY, 'all'],
] as const;

/** A share 0..1 in words: "about two thirds". */
export function shareInWords(share: number): string {
  const [, word] = SHARE_WORDS.find(([upTo]) => share < upTo) ?? SHARE_WORDS[8];
  return i18next.t(`share.${word}`);
}

/** A job zone in words: how long one usually prepares for such a job. */
export function formatPreparation(zone: number | null): string {
  const known = zones.find((each) => each === zone);
  return i18next.t(known === undefined ? 'notKnown' : `preparation.${known}`);
}

const zones = [1, 2, 3, 4, 5] as const;

/** Names one after the other with the language's "and". */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(i18next.language, { type: 'conjunction' }).format(names);
}

/** Names one after the other with the language's "or". */
export function formatAnyOf(names: readonly string[]): string {
  return new Intl.ListFormat(i18next.language, { type: 'disjunction' }).format(names);
}

/** A date as people write it: 9 April 2027 in the language's own order. */
export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(i18next.language, { dateStyle: 'medium' }).format(new Date(iso));
}

/** A day of the calendar ("2027-04-09") as people write it, the same in every time zone. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(i18next.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** A language by its code, named in the language of the screens; what is no code stays as it is written. */
export function formatLanguage(language: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language)
    ? (new Intl.DisplayNames(i18next.language, { type: 'language' }).of(language) ?? language)
    : language;
}

/** A month as people write it: Dec 2027. */
export function formatMonth(date: Date): string {
  return new Intl.DateTimeFormat(i18next.language, { month: 'short', year: 'numeric' }).format(date);
}

/** The time of day of a save: 14:32. */
export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat(i18next.language, { timeStyle: 'short' }).format(new Date(iso));
}
