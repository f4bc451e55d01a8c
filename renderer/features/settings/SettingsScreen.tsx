// Everything a person can set about Waymark, each applied and kept at once.
import { useTranslation } from 'react-i18next';
import { paperSchema } from '../../../shared/model/settings.ts';
import { editSettings, show } from '../../store/actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { AssumptionsPanel } from './AssumptionsPanel.tsx';
import { DataPanel } from './DataPanel.tsx';
import { LanguagePanel } from './LanguagePanel.tsx';
import { LookPanel } from './LookPanel.tsx';
import styles from './SettingsScreen.module.css';

/** The settings. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <main className={styles.screen}>
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h1>{t('title')}</h1>
          <p>{t('intro')}</p>
        </header>
        <LookPanel />
        <LanguagePanel />
        <div className={styles.pair}>
          <PaperPanel />
          <AuthorPanel />
        </div>
        <AssumptionsPanel />
        <div className={styles.pair}>
          <HintsPanel />
          <DataPanel />
        </div>
        <AboutPanel onPacks={() => show('packs')} />
      </div>
    </main>
  );
}

function PaperPanel() {
  const { t } = useTranslation('settings');
  const paper = useApp((state) => state.settings.paper);
  return (
    <Panel title={t('paper.title')}>
      <SelectField
        label={t('paper.label')}
        value={paper}
        options={paperSchema.options.map((size) => ({ value: size, label: t(`paper.sizes.${size}`) }))}
        onChange={(size) => editSettings({ paper: size })}
      />
    </Panel>
  );
}

function AuthorPanel() {
  const { t } = useTranslation('settings');
  const author = useApp((state) => state.settings.author);
  return (
    <Panel title={t('author.title')}>
      <TextField
        label={t('author.label')}
        hint={t('author.hint')}
        value={author}
        maxLength={120}
        onChange={(name) => editSettings({ author: name })}
      />
    </Panel>
  );
}

function HintsPanel() {
  const { t } = useTranslation('settings');
  const count = useApp((state) => state.settings.hintsDismissed.length);
  return (
    <Panel title={t('hints.title')}>
      <p role="status">{count === 0 ? t('hints.none') : t('hints.dismissed', { count })}</p>
      <Button
        className={styles.action}
        disabled={count === 0}
        onClick={() => editSettings({ hintsDismissed: [] })}
      >
        {t('hints.again')}
      </Button>
    </Panel>
  );
}
