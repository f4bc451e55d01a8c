// Writes a pack's file where the person says, and says what came of it.
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackChoice } from '../../../shared/model/installed-pack.ts';
import type { Result } from '../../../shared/model/result.ts';
import { exportPack } from '../../store/pack-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { useErrorText } from '../../words/error-text.ts';
import styles from './PackList.module.css';

/** The button and its outcome. */
export function ExportPack({ pack, name }: { readonly pack: PackChoice; readonly name: string }) {
  const { t } = useTranslation('packs');
  const errorText = useErrorText();
  const [outcome, setOutcome] = useState<Result<string | null> | null>(null);
  return (
    <>
      <Button
        aria-label={t('card.exportNamed', { name })}
        onClick={async () => setOutcome(await exportPack(pack, name))}
      >
        <Download size={15} aria-hidden="true" />
        {t('card.export')}
      </Button>
      <span role="status" className={styles.outcome}>
        {outcome?.ok && outcome.value !== null && t('list.exported', { file: outcome.value })}
        {outcome?.ok === false && <span className={styles.wrong}>{errorText(outcome.error)}</span>}
      </span>
    </>
  );
}
