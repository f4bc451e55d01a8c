// Which languages of a release the person wants: the main one, and others to find jobs in.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportLook } from '../../../../shared/model/import.ts';
import { leaveImport, readInLanguages } from '../../../store/import-actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { formatLanguage } from '../../../words/format.ts';
import { StepFrame } from './StepFrame.tsx';
import styles from './steps.module.css';

/** The languages of the release, the person's own proposed. */
export function LanguagesStep({ look }: { readonly look: ImportLook }) {
  const { t, i18n } = useTranslation('packs');
  const { languages } = look;
  const [main, setMain] = useState(() => proposed(languages, [i18n.language, ...navigator.languages]));
  const [others, setOthers] = useState<readonly string[]>([]);
  const named = languages
    .map((code) => ({ value: code, label: formatLanguage(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language));
  const chosen = [main, ...others.filter((code) => code !== main)];
  return (
    <StepFrame title={t('languages.title')}>
      <p>{t('languages.text', { count: languages.length })}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void readInLanguages(chosen);
        }}
      >
        <SelectField label={t('languages.main')} value={main} options={named} onChange={setMain} />
        <fieldset className={styles.choices}>
          <legend>{t('languages.others')}</legend>
          {named
            .filter(({ value }) => value !== main)
            .map(({ value, label }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={others.includes(value)}
                  onChange={({ target }) =>
                    setOthers(target.checked ? [...others, value] : others.filter((code) => code !== value))
                  }
                />
                {label}
              </label>
            ))}
        </fieldset>
        <div className={styles.ways}>
          <Button type="submit" look="primary">
            {t('languages.read')}
          </Button>
          <Button onClick={leaveImport}>{t('step.cancel')}</Button>
        </div>
      </form>
    </StepFrame>
  );
}

/** The first language a person has said they read that the release has, else the release's first. */
function proposed(languages: readonly string[], wanted: readonly string[]): string {
  const codes = wanted.map((language) => language.split('-')[0] ?? '');
  return codes.find((code) => languages.includes(code)) ?? languages[0] ?? '';
}
