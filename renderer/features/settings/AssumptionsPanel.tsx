// Our assumptions: what each means, what it usually is, and a field to change it.
import { useTranslation } from 'react-i18next';
import { type AssumptionName, assumptionNames } from '../../../shared/model/assumption-rules.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { editSettings } from '../../store/actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AssumptionLine } from './AssumptionLine.tsx';
import styles from './SettingsScreen.module.css';

/** All of them. */
export function AssumptionsPanel() {
  const { t } = useTranslation('settings');
  const assumptions = useApp((state) => state.settings.assumptions);
  const isUsual = (name: AssumptionName) => assumptions[name] === defaultAssumptions[name];
  return (
    <Panel title={t('assumptions.title')}>
      <p className={styles.lead}>{t('assumptions.intro')}</p>
      {assumptionNames.map((name) => (
        <AssumptionLine key={name} name={name} assumptions={assumptions} />
      ))}
      <Button
        className={styles.action}
        disabled={assumptionNames.every(isUsual)}
        onClick={() => editSettings({ assumptions: defaultAssumptions })}
      >
        {t('assumptions.resetAll')}
      </Button>
    </Panel>
  );
}
