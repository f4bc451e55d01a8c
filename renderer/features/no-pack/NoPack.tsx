// What a screen says while there is no job data to show: that it is being read, or why it is not there and what can be done.
import { useTranslation } from 'react-i18next';
import { namedPacks } from '../../../shared/packs/editions.ts';
import { show } from '../../store/actions.ts';
import type { AppState } from '../../store/state.ts';
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
  const name = useApp(selectName);
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
        <strong>
          {pack.error.code === 'pack-invalid' && name !== null
            ? t('noPack.damaged', { name })
            : errorText(pack.error)}
        </strong>
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

/** What the pack in use is called, which its file's name does not tell. */
function selectName({ packs, settings }: AppState): string | null {
  if (packs.status !== 'ready') return null;
  return namedPacks(packs.packs).find(({ pack }) => pack === settings.pack)?.name ?? null;
}
