// Colors, text size and motion.
import { useTranslation } from 'react-i18next';
import { motionSchema, themeSchema } from '../../../shared/model/settings.ts';
import { TEXT_SCALES } from '../../app/command-list.ts';
import { editSettings } from '../../store/actions.ts';
import { useApp } from '../../store/store.ts';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { formatShare } from '../../words/format.ts';
import styles from './SettingsScreen.module.css';

/** The panel of how Waymark looks. */
export function LookPanel() {
  const { t } = useTranslation('settings');
  const theme = useApp((state) => state.settings.theme);
  const textScale = useApp((state) => state.settings.textScale);
  const motion = useApp((state) => state.settings.motion);
  return (
    <Panel title={t('look.title')}>
      <div className={styles.fields}>
        <SelectField
          label={t('look.theme')}
          value={theme}
          options={themeSchema.options.map((name) => ({ value: name, label: t(`look.themes.${name}`) }))}
          onChange={(name) => editSettings({ theme: name })}
        />
        <SelectField
          label={t('look.textSize')}
          value={String(textScale)}
          options={TEXT_SCALES.map((scale) => ({ value: String(scale), label: formatShare(scale) }))}
          onChange={(scale) => editSettings({ textScale: Number(scale) })}
        />
        <SelectField
          label={t('look.motion')}
          value={motion}
          options={motionSchema.options.map((name) => ({ value: name, label: t(`look.motions.${name}`) }))}
          onChange={(name) => editSettings({ motion: name })}
        />
      </div>
      <p className={styles.note}>{t('look.motionHint')}</p>
    </Panel>
  );
}
