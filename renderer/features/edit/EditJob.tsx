// The way to what can be written by hand about a job: a button, and the sheet it opens over any screen.
import { Dialog } from '@base-ui/react/dialog';
import { PencilLine } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EditJob.module.css';

/** Comes when it is first opened: most people never write anything. */
const EditSheet = lazy(() => import('./EditSheet.tsx').then((room) => ({ default: room.EditSheet })));

/** The button of one job. */
export function EditJob({ role }: { readonly role: RoleId }) {
  const { t } = useTranslation('edit');
  // A job that is added in the sheet becomes the one it is about.
  const [edited, setEdited] = useState<RoleId | null>(null);
  return (
    <Dialog.Root open={edited !== null} onOpenChange={(isOpen) => setEdited(isOpen ? role : null)}>
      <Dialog.Trigger render={<Button look="quiet" />}>
        <PencilLine size={15} aria-hidden="true" />
        {t('open')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.sheet}>
          <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
            {edited !== null && <EditSheet role={edited} onRole={setEdited} />}
          </Suspense>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
