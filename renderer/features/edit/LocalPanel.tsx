// What people know of a job where they are, kind by kind, beside what the job data has.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalFact, LocalFactKind, Overlay } from '../../../shared/model/overlay.ts';
import type { Role, RoleId } from '../../../shared/model/pack.ts';
import { type PackIndex, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { removeLocalFact } from '../../../shared/packs/overlay-edits.ts';
import { editOverlay } from '../../store/overlay-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { FactForm } from './FactForm.tsx';
import { useFactWords, useNationalWords } from './fact-words.ts';
import styles from './LocalPanel.module.css';
import { writtenWords } from './written-words.ts';

type Props = { readonly index: PackIndex; readonly overlay: Overlay; readonly role: RoleId };

const KINDS = ['pay', 'employer', 'vacancies', 'course', 'waived', 'job-title'] as const;

/** The panel of one job. */
export function LocalPanel({ index, overlay, role }: Props) {
  const { t } = useTranslation('edit');
  const here = roleAtPosition(index, index.roleAt.get(role) ?? 0);
  const facts = overlay.facts.filter((fact) => fact.role === role);
  const national = useNationalWords(index.content, here);
  return (
    <Panel title={t('here.title')}>
      <p className={styles.intro}>{t('here.intro')}</p>
      {KINDS.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          role={here}
          facts={facts.filter((fact) => fact.kind === kind)}
          national={national(kind)}
          currency={index.content.currency}
        />
      ))}
    </Panel>
  );
}

type KindProps = {
  readonly kind: LocalFactKind;
  readonly role: Role;
  readonly facts: readonly LocalFact[];
  readonly national: string;
  readonly currency: string;
};

function Kind({ kind, role, facts, national, currency }: KindProps) {
  const { t } = useTranslation('edit');
  /** The fact whose form is open; 'new' for one to be added. */
  const [open, setOpen] = useState<LocalFact['id'] | 'new' | null>(null);
  const form = (fact: LocalFact | null) => (
    <FactForm role={role.id} kind={kind} fact={fact} currency={currency} onDone={() => setOpen(null)} />
  );
  return (
    <section className={styles.kind}>
      <h3>{t(`here.kinds.${kind}`)}</h3>
      <p className={styles.national}>{t('here.national', { figure: national })}</p>
      {facts.length > 0 && (
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact.id}>
              {open === fact.id ? form(fact) : <FactLine fact={fact} onEdit={() => setOpen(fact.id)} />}
            </li>
          ))}
        </ul>
      )}
      {open === 'new' ? (
        form(null)
      ) : (
        <Button look="quiet" className={styles.add} onClick={() => setOpen('new')}>
          {t(`here.add.${kind}`)}
        </Button>
      )}
    </section>
  );
}

function FactLine({ fact, onEdit }: { readonly fact: LocalFact; readonly onEdit: () => void }) {
  const { t } = useTranslation('edit');
  const what = useFactWords()(fact);
  return (
    <div className={styles.fact}>
      <p className={styles.what}>{what}</p>
      {fact.note !== '' && <p>{fact.note}</p>}
      <p className={styles.written}>{writtenWords('added', fact)}</p>
      <div className={styles.ways}>
        <Button look="quiet" aria-label={t('here.editOf', { what })} onClick={onEdit}>
          {t('here.edit')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('here.removeOf', { what })}
          onClick={() => editOverlay(`fact.${fact.id}`, (overlay) => removeLocalFact(overlay, fact.id))}
        >
          {t('here.remove')}
        </Button>
      </div>
    </div>
  );
}
