// What was written over an earlier edition of the same job data, offered where nothing is written over this one yet.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overlay } from '../../../shared/model/overlay.ts';
import { carriedOver, entryCount } from '../../../shared/packs/overlay-edits.ts';
import { editOverlay } from '../../store/overlay-actions.ts';
import { type EarlierOverlay, earlierOverlay } from '../../store/overlay-saving.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import styles from './AddJob.module.css';

/** The offer; nothing where there is nothing to bring over. */
export function BringOver({ overlay }: { readonly overlay: Overlay }) {
  const { t } = useTranslation('edit');
  const isEmpty = entryCount(overlay) === 0;
  const [earlier, setEarlier] = useState<EarlierOverlay | null>(null);
  const { key } = overlay.pack;
  useEffect(() => {
    let current = true;
    if (isEmpty) void earlierOverlay(key).then((found) => current && setEarlier(found));
    return () => {
      current = false;
    };
  }, [key, isEmpty]);
  if (!isEmpty || earlier === null) return null;
  return (
    <Panel title={t('bringOver.title')}>
      <div className={styles.form}>
        <p>{t('bringOver.text', { count: entryCount(earlier.overlay), pack: earlier.name })}</p>
        <Button
          className={styles.remove}
          onClick={() => editOverlay('bringOver', ({ pack }) => carriedOver(earlier.overlay, pack))}
        >
          {t('bringOver.way')}
        </Button>
      </div>
    </Panel>
  );
}
