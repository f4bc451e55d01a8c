// Renames a pack in its place. A pack always has a name: an empty one can't be saved.
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PackRecord, packNameSchema } from '../../../shared/model/installed-pack.ts';
import { renamePack } from '../../store/pack-actions.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/Field.module.css';
import styles from './PackList.module.css';

type Props = { readonly record: PackRecord; readonly onDone: () => void };

/** The name as a field, ready to be typed over; Enter saves, Escape leaves it as it was. */
export function RenamePack({ record, onDone }: Props) {
  const { t } = useTranslation(['packs', 'common']);
  const [name, setName] = useState(record.name);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const checked = packNameSchema.safeParse(name);
  return (
    <form
      className={styles.rename}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!checked.success) return;
        await renamePack(record.key, checked.data);
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {t('packs:card.name')}
      </label>
      <input
        ref={input}
        id={id}
        className={field.input}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" disabled={!checked.success}>
        {t('packs:card.saveName')}
      </Button>
      <Button look="quiet" onClick={onDone}>
        {t('common:cancel')}
      </Button>
    </form>
  );
}
