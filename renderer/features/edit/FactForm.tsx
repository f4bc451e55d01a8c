// The form of one local fact, in the place where it will stand.
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalFact, LocalFactKind } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import { setLocalFact } from '../../../shared/packs/overlay-edits.ts';
import { editOverlay } from '../../store/overlay-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { draftOf, type FactField, factFields, factOf } from './fact-fields.ts';
import styles from './LocalPanel.module.css';
import { useFirstFieldFocused } from './use-first-field-focused.ts';

type Props = {
  readonly role: RoleId;
  readonly kind: LocalFactKind;
  /** The fact to change; null for a new one. */
  readonly fact: LocalFact | null;
  readonly currency: string;
  readonly onDone: () => void;
};

/** The form; it stays until what it says is whole. */
export function FactForm({ role, kind, fact, currency, onDone }: Props) {
  const { t } = useTranslation(['edit', 'common']);
  const by = useApp((state) => state.settings.author);
  const [draft, setDraft] = useState(() => draftOf(kind, fact, currency));
  const [isWrong, setWrong] = useState(false);
  const form = useFirstFieldFocused();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const at = new Date().toISOString();
    const written = factOf(kind, draft, { id: fact?.id ?? crypto.randomUUID(), role, by: by.trim(), at });
    setWrong(written === null);
    if (written === null) return;
    editOverlay(`fact.${written.id}`, (overlay) => setLocalFact(overlay, written));
    onDone();
  };
  const set = (name: FactField['name'] | 'note', value: string) =>
    setDraft((present) => ({ ...present, [name]: value }));
  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      {factFields[kind].map((field) => (
        <Field key={field.name} field={field} value={draft[field.name] ?? ''} onChange={set} />
      ))}
      <TextField
        label={t('edit:here.note')}
        value={draft.note ?? ''}
        maxLength={2000}
        onChange={(value) => set('note', value)}
      />
      <div className={styles.ways}>
        <Button look="primary" type="submit">
          {t('edit:here.save')}
        </Button>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <p role="alert">{isWrong && t(`edit:here.wrong.${kind}`)}</p>
      </div>
    </form>
  );
}

function Field(props: {
  readonly field: FactField;
  readonly value: string;
  readonly onChange: (name: FactField['name'], value: string) => void;
}) {
  const { t } = useTranslation(['edit', 'common']);
  const { field, value, onChange } = props;
  const label = t(`edit:here.fields.${field.name}`);
  const change = (to: string) => onChange(field.name, to);
  switch (field.type) {
    case 'text':
    case 'number':
    case 'date':
      return <TextField type={field.type} label={label} value={value} maxLength={200} onChange={change} />;
    case 'choice':
      return (
        <SelectField
          label={label}
          value={value}
          options={
            field.name === 'per'
              ? field.options.map((per) => ({ value: per, label: t(`edit:here.per.${per}`) }))
              : field.options.map((gate) => ({ value: gate, label: t(`common:gates.${gate}`) }))
          }
          onChange={change}
        />
      );
  }
}
