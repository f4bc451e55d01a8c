// What stands in a screen's place when it has a bug: what is safe, and two ways on.
import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { show } from '../store/actions.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './ScreenFailed.module.css';

/** The fallback of a screen. */
export function ScreenFailed({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation('errors');
  return (
    <main className={styles.screen} role="alert">
      <Panel title={t('boundary.title')}>
        <p>{t('boundary.text')}</p>
        <div className={styles.ways}>
          <Button look="primary" onClick={resetErrorBoundary}>
            {t('boundary.retry')}
          </Button>
          <Button
            onClick={() => {
              show('start');
              resetErrorBoundary();
            }}
          >
            {t('boundary.start')}
          </Button>
        </div>
      </Panel>
    </main>
  );
}
