// How long it takes, as a range that calls itself a rough guess, with everything it assumes one click away.
import { useTranslation } from 'react-i18next';
import { assumedParts } from '../../../shared/moves/assumed.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { readEffort } from '../../../shared/report/effort-reading.ts';
import { editPerson } from '../../store/actions.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatCount, formatHours, formatMonthRange, formatMonths, formatShare } from '../../words/format.ts';
import { sourceLine } from '../../words/sources.ts';
import styles from './EffortPanel.module.css';
import parts from './parts.module.css';

const MOST_WEEKLY_HOURS = 80;

/** The effort of the move; nothing where it is not known. */
export function EffortPanel({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation(['move', 'common']);
  const { context, move } = open;
  const reading = readEffort(context, move);
  if (reading === null) return null;
  const { effort, weeklyHours } = reading;
  const hours = formatHours(effort.hoursLow, effort.hoursHigh);
  const typical = effort.months?.typical ?? 0;
  return (
    <Panel title={t('move:effort.title')} aside={t('common:roughGuess')}>
      <div className={styles.figures}>
        <div>
          <p className={parts.lead}>{formatMonths(effort)}</p>
          {typical >= 1 && (
            <p className={parts.note}>
              {t('move:effort.typically', { months: formatMonthRange(typical, typical) })}
            </p>
          )}
        </div>
        <div>
          {effort.hoursHigh > 0 && (
            <p>
              {weeklyHours > 0
                ? t('move:effort.hours', { hours, weekly: formatCount(weeklyHours) })
                : t('move:effort.hoursNone', { hours })}
            </p>
          )}
          <Credential open={open} />
        </div>
      </div>
      <div className={styles.weekly}>
        <NumberField
          label={t('move:effort.weekly')}
          value={weeklyHours}
          min={0}
          max={MOST_WEEKLY_HOURS}
          step={1}
          onChange={(value) => value !== null && editPerson('weeklyHours', { weeklyHours: value })}
        />
      </div>
      {effort.hoursHigh > 0 && (
        <Disclosure summary={t('move:effort.open')}>
          <EffortAssumptions open={open} />
        </Disclosure>
      )}
    </Panel>
  );
}

/** What the effort of a move is made of; nothing where it is not known. */
export function EffortAssumptions({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const { context, move } = open;
  const reading = readEffort(context, move);
  if (reading === null) return null;
  const zoneAssumed = assumedParts(move.destination).zone;
  const source = sourceLine(context.index.content, [move.destination], ['ratings']);
  const { zoneMonths, zone, studyHoursPerMonth, slower, slowerHoursPerMonth } = reading;
  const months = { low: zoneMonths[0], high: zoneMonths[1], zone };
  return (
    <ul className={styles.list}>
      <li>{t('effort.share', { percent: formatShare(reading.share) })}</li>
      <li>{zoneAssumed ? t('effort.zoneAssumed', months) : t('effort.zone', { ...months, source })}</li>
      <li>{t('effort.study', { hours: formatCount(studyHoursPerMonth) })}</li>
      {slower !== null && (
        <li>
          {t('effort.slower', {
            hours: formatCount(slowerHoursPerMonth),
            months: formatMonths(slower),
            range: formatHours(slower.hoursLow, slower.hoursHigh),
          })}
        </li>
      )}
    </ul>
  );
}

/** A missing credential's own years, beside the effort and not in it. */
function Credential({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation(['move', 'common']);
  const gate = open.move.gates.find(({ kind }) => kind === 'education');
  if (gate?.kind !== 'education' || gate.state !== 'closed' || gate.asks === null) return null;
  return (
    <p className={parts.note}>
      {t('move:effort.credential', {
        credential: t(`common:education.${gate.asks}`),
        count: gate.credentialYears,
      })}
    </p>
  );
}
