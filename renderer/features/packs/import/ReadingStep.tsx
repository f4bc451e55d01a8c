// How far reading has come: the phase in words, the table and rows in figures, a bar of bytes.
import { useTranslation } from 'react-i18next';
import type { ImportStatus } from '../../../../shared/model/import.ts';
import { stepBack } from '../../../store/import-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatCount, formatDecimal, formatList } from '../../../words/format.ts';
import { StepFrame } from './StepFrame.tsx';
import styles from './steps.module.css';

type Props = { readonly names: readonly string[]; readonly status: ImportStatus | null };

/** Progress with a way to stop it. */
export function ReadingStep({ names, status }: Props) {
  const { t } = useTranslation('packs');
  const phase = status === null ? t('reading.starting') : t(`reading.phase.${status.phase}`);
  return (
    <StepFrame title={t('reading.title', { names: formatList(names) })} onEscape={stepBack}>
      <div className={styles.progress}>
        <p role="status">{phase}</p>
        <progress aria-label={t('reading.label')} className={styles.bar} {...barOf(status)} />
        {status?.phase === 'reading' && <Figures status={status} />}
      </div>
      <div className={styles.ways}>
        <Button onClick={stepBack}>{t('step.cancel')}</Button>
        <span className={styles.note}>{t('step.nothingYet')}</span>
      </div>
    </StepFrame>
  );
}

/** Without a value the bar says only that something goes on. */
function barOf(status: ImportStatus | null): { readonly value?: number } {
  if (status?.phase !== 'reading' || status.totalBytes === 0) return {};
  return { value: Math.min(1, status.bytes / status.totalBytes) };
}

const MEGABYTE = 1_000_000;

function Figures({ status }: { readonly status: ImportStatus }) {
  const { t } = useTranslation('packs');
  const { file, rows, bytes, totalBytes } = status;
  const figures = [
    [t('reading.file'), file],
    [t('reading.rows'), formatCount(rows)],
    [
      t('reading.read'),
      t('reading.bytes', {
        read: formatDecimal(bytes / MEGABYTE, 1),
        total: formatDecimal(totalBytes / MEGABYTE, 1),
      }),
    ],
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
