// Which Waymark this is, and whose figures it shows under which licenses.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadNotice } from '../../api/pack-files.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './SettingsScreen.module.css';
import { useAppInfo } from './use-app-info.ts';

/** Versions, license and sources. */
export function AboutPanel({ onPacks }: { readonly onPacks: () => void }) {
  const { t } = useTranslation('settings');
  const info = useAppInfo();
  return (
    <Panel title={t('about.title')}>
      <div className={styles.about}>
        {info !== null && <p>{t('about.version', { ...info })}</p>}
        <p>{t('about.license')}</p>
        <Disclosure summary={t('about.sources')}>{() => <Notice onPacks={onPacks} />}</Disclosure>
      </div>
    </Panel>
  );
}

function Notice({ onPacks }: { readonly onPacks: () => void }) {
  const { t } = useTranslation('settings');
  const [notice, setNotice] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    void loadNotice().then(setNotice);
  }, []);
  if (notice === undefined) return null;
  if (notice !== null) return <pre className={styles.notice}>{notice}</pre>;
  return (
    <>
      <p>{t('about.sourcesFailed')}</p>
      <Button look="quiet" onClick={onPacks}>
        {t('about.packs')}
      </Button>
    </>
  );
}
