// The versions of a plan under their days, the latest day in sight, the others folded.
import { useTranslation } from 'react-i18next';
import type { PlanVersion } from '../../../../shared/files/answers.ts';
import { type Day, dayOf } from '../../../../shared/plans/days.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { formatCount, formatDate, formatTime } from '../../../words/format.ts';
import styles from './HistorySection.module.css';

type Props = {
  readonly versions: readonly PlanVersion[];
  readonly chosen: PlanVersion | null;
  readonly onChoose: (version: PlanVersion) => void;
};

/** Versions to choose from. */
export function VersionList({ versions, chosen, onChoose }: Props) {
  const { t } = useTranslation('history');
  const [latest, ...earlier] = byDay(versions);
  return (
    <nav className={styles.list} aria-label={t('title')}>
      {latest !== undefined && (
        <section>
          <h3>{formatDate(savedAtOf(latest))}</h3>
          <Versions versions={latest} chosen={chosen} onChoose={onChoose} />
        </section>
      )}
      {earlier.map((day) => (
        <Disclosure key={savedAtOf(day)} summary={formatDate(savedAtOf(day))} aside={formatCount(day.length)}>
          <Versions versions={day} chosen={chosen} onChoose={onChoose} />
        </Disclosure>
      ))}
    </nav>
  );
}

function Versions({ versions, chosen, onChoose }: Props) {
  const { t } = useTranslation('library');
  return (
    <ul>
      {versions.map((version) => {
        const { savedAt, stepsDone, stepsTotal } = version.summary;
        return (
          <li key={version.time}>
            <button
              type="button"
              className={styles.version}
              aria-pressed={version.time === chosen?.time}
              onClick={() => onChoose(version)}
            >
              <strong>{formatTime(savedAt)}</strong>
              <span>{t('steps', { done: stepsDone, count: stepsTotal })}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function savedAtOf(versions: readonly PlanVersion[]): string {
  return versions[0]?.summary.savedAt ?? '';
}

/** Versions grouped by the day they were saved on, in the order they come in. */
function byDay(versions: readonly PlanVersion[]): readonly (readonly PlanVersion[])[] {
  const days = new Map<Day, PlanVersion[]>();
  for (const version of versions) {
    const day = dayOf(new Date(version.summary.savedAt));
    days.set(day, [...(days.get(day) ?? []), version]);
  }
  return [...days.values()];
}
