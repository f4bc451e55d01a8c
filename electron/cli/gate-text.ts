// A gate as one plain sentence: why it stands as it does.
import type { EducationLevel, PayValue } from '../../shared/model/pack.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { Gate } from '../../shared/moves/gates.ts';
import type { PackContent } from '../../shared/moves/pack-index.ts';

type Of<K extends Gate['kind']> = Extract<Gate, { kind: K }>;
type Money = Pick<PackContent, 'currency' | 'payTopCode'>;

const ZONES: Readonly<Record<number, string>> = {
  1: 'up to 3 months',
  2: '3 months to 1 year',
  3: '1 to 2 years',
  4: '2 to 4 years',
  5: '4 years or more',
};

const CREDENTIALS: Readonly<Record<EducationLevel, string>> = {
  none: 'no credential',
  'high-school': 'a high school diploma',
  certificate: 'a certificate after high school',
  'some-college': 'some college',
  associate: "an associate's degree",
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  doctoral: 'a doctoral or professional degree',
};

/** The reason of a gate's state. */
export function gateReason(gate: Gate, money: Money): string {
  switch (gate.kind) {
    case 'preparation':
      return preparationReason(gate);
    case 'education':
      return educationReason(gate);
    case 'license':
      return 'Licenses are not part of this pack; some places ask one.';
    case 'pay':
      return payReason(gate, money);
    case 'time':
      return gate.state === 'closed'
        ? 'No hours a week are set aside for learning.'
        : `${gate.weeklyHours} hours a week are set aside for learning.`;
    default:
      return assertNever(gate);
  }
}

function preparationReason({ from, to }: Of<'preparation'>): string {
  const there = to === null ? undefined : ZONES[to];
  const here = from === null ? undefined : ZONES[from];
  if (there === undefined || here === undefined)
    return 'The usual preparation of one of the two roles is not known.';
  return `Usual preparation there is ${there}; for the role now it is ${here}.`;
}

function educationReason({ asks, asked, has, assumed, lessPercent, surveySize }: Of<'education'>): string {
  if (asks === null) return 'No typical education for entry is published.';
  if (asks === 'none') return 'Entry asks no credential.';
  const survey =
    lessPercent === null || surveySize === null
      ? ''
      : ` (${Math.round(lessPercent)}% of ${surveySize} surveyed said less is required)`;
  const own =
    has === null
      ? 'what the person has is not known'
      : `the person has ${CREDENTIALS[has]}${assumed ? ', assumed from the role' : ''}`;
  return `Entry ${asked} asks ${CREDENTIALS[asks]}${survey}; ${own}.`;
}

function payReason({ floor, lowerQuartile, median, state }: Of<'pay'>, money: Money): string {
  if (floor === null) return 'No least pay is set.';
  const least = amount(floor, money);
  if (state === 'not-known')
    return `Yearly pay there is not published well enough to hold against the least pay of ${least}.`;
  const start = `Lower-quartile pay there, ${amount(lowerQuartile, money)}`;
  if (state === 'open') return `${start}, is not below the least pay of ${least}.`;
  return `${start}, is below the least pay of ${least}; the median is ${amount(median, money)}.`;
}

function amount(value: PayValue, { currency, payTopCode }: Money): string {
  if (value === null) return 'not known';
  if (value === 'top-coded') return `at least ${amount(payTopCode, { currency, payTopCode })}`;
  return `${value.toLocaleString('en-US')} ${currency}`;
}
