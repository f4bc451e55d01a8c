// The plan's title as a field. A plan always has a title: an empty field keeps the last one and shows it again on leaving.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GrowingText } from './GrowingText.tsx';
import styles from './TitleField.module.css';

/** Longest title a plan's file takes. */
const LONGEST = 200;

/** The title, to read and to change. */
export function TitleField(props: { readonly value: string; readonly onChange: (title: string) => void }) {
  const { t } = useTranslation('plan');
  const [isEmpty, setEmpty] = useState(false);
  return (
    <GrowingText
      label={t('head.title')}
      className={styles.title}
      value={isEmpty ? '' : props.value}
      maxLength={LONGEST}
      onChange={(title) => {
        setEmpty(title.trim() === '');
        props.onChange(title);
      }}
      onBlur={() => setEmpty(false)}
    />
  );
}
