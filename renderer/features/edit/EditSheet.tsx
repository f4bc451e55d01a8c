// The sheet of one job: what it asks, changed by hand, and what is known of it where the person is.
import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overlay } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { editSettings } from '../../store/actions.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useErrorText } from '../../words/error-text.ts';
import { AddedJobPanel } from './AddedJobPanel.tsx';
import { AddJob } from './AddJob.tsx';
import { BringOver } from './BringOver.tsx';
import styles from './EditSheet.module.css';
import { LocalPanel } from './LocalPanel.tsx';
import { RequirementsPanel } from './RequirementsPanel.tsx';
import { StraysNote } from './StraysNote.tsx';

type Props = { readonly role: RoleId; readonly onRole: (role: RoleId | null) => void };

/** Everything that can be written about one job. */
export function EditSheet({ role, onRole }: Props) {
  const { t } = useTranslation('edit');
  const index = useApp(selectIndex);
  const overlay = useApp((state) => state.overlay);
  const at = index?.roleAt.get(role);
  const title = at === undefined ? null : index?.content.roles[at]?.title;
  return (
    <>
      <header className={styles.head}>
        <p>{t('title')}</p>
        <Dialog.Close render={<IconButton label={t('close')} icon={<X size={16} />} />} />
        <Dialog.Title>{title ?? t('loading')}</Dialog.Title>
      </header>
      <div key={role} className={styles.body}>
        {overlay === null || index === null ? (
          <Locked />
        ) : (
          // A job just added is in the figures a moment later.
          at !== undefined && <Parts index={index} overlay={overlay} role={role} onRole={onRole} />
        )}
      </div>
    </>
  );
}

function Parts(props: Props & { readonly index: PackIndex; readonly overlay: Overlay }) {
  const { t } = useTranslation('edit');
  const { index, overlay, role, onRole } = props;
  const author = useApp((state) => state.settings.author);
  const [isAdding, setAdding] = useState(false);
  const added = overlay.roles.find(({ id }) => id === role);
  return (
    <>
      <p className={styles.intro}>{t('intro')}</p>
      <div className={styles.author}>
        <TextField
          label={t('author')}
          hint={t('authorHint')}
          value={author}
          maxLength={120}
          onChange={(name) => editSettings({ author: name })}
        />
      </div>
      <BringOver overlay={overlay} />
      <StraysNote strays={index.byHand.strays} />
      {added !== undefined && (
        <AddedJobPanel content={index.content} job={added} onRemoved={() => onRole(null)} />
      )}
      <RequirementsPanel index={index} overlay={overlay} role={role} />
      <LocalPanel index={index} overlay={overlay} role={role} />
      {isAdding ? (
        <AddJob
          index={index}
          like={role}
          onAdded={(job) => {
            setAdding(false);
            onRole(job);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button className={styles.add} onClick={() => setAdding(true)}>
          {t('job.add')}
        </Button>
      )}
    </>
  );
}

function Locked() {
  const { t } = useTranslation('edit');
  const problem = useApp((state) => state.overlayProblem);
  const errorText = useErrorText();
  return (
    <Panel>
      <p>{problem === null ? t('loading') : t('locked')}</p>
      {problem !== null && <p>{errorText(problem)}</p>}
    </Panel>
  );
}
