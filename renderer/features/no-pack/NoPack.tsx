// What a screen says while there is no job data to show: that it is being read, or why it is not there and what can be done.
import { useTranslation } from 'react-i18next';
import { show } from '../../store/actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useErrorText } from '../../words/error-text.ts';
import styles from './NoPack.module.css';

/** Stands where the screen's own content would; ways on where the job data could not be opened. */
export function NoPack() {
  const { t } = useTranslation('map');
  const pack = useApp((state) => state.pack);
  const hasPlan = useApp((state) => state.plan !== null);
  const screen = useApp((state) => state.screen);
  const errorText = useErrorText();
  if (pack.status !== 'failed') {
    return (
      <p className={styles.box} role="status">
        {t('loading')}
      </p>
    );
  }
  return (
    <section className={styles.box} aria-label={t('noPack.title')}>
      <p>
        <strong>{errorText(pack.error)}</strong>
      </p>
      <p>{t(hasPlan ? 'noPack.wayWithPlan' : 'noPack.way')}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => show('packs')}>
          {t('screens.packs', { ns: 'common' })}
        </Button>
        {hasPlan && screen !== 'plan' && <Button onClick={() => show('plan')}>{t('noPack.toPlan')}</Button>}
      </div>
    </section>
  );
}
