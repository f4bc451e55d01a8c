// Where everything Waymark keeps lies.
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './SettingsScreen.module.css';
import { useAppInfo } from './use-app-info.ts';

/** The folder, and a way to it. */
export function DataPanel() {
  const { t } = useTranslation('settings');
  const folder = useAppInfo()?.dataFolder;
  return (
    <Panel title={t('data.title')}>
      <p>{t('data.text')}</p>
      {folder !== undefined && <p className={styles.folder}>{folder}</p>}
      <Button className={styles.action} onClick={() => void api().app.reveal()}>
        {t('data.reveal')}
      </Button>
    </Panel>
  );
}
