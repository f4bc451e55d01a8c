// What people know of a job where they are, told beside its national figures; nothing where nobody has written anything.
import { useTranslation } from 'react-i18next';
import type { LocalFact } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { useFactWords } from './fact-words.ts';
import styles from './LocalNotes.module.css';
import { writtenWords } from './written-words.ts';

const NONE: readonly LocalFact[] = [];

/** The facts of one job, a line each. */
export function LocalNotes({ role }: { readonly role: RoleId }) {
  const { t } = useTranslation('edit');
  const facts = useApp((state) => selectIndex(state)?.byHand.facts.get(role) ?? NONE);
  const factWords = useFactWords();
  if (facts.length === 0) return null;
  return (
    <section className={styles.notes}>
      <h3>{t('here.title')}</h3>
      <dl>
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt>{t(`here.kinds.${fact.kind}`)}</dt>
            <dd>
              {factWords(fact)}
              {fact.note !== '' && ` · ${fact.note}`} <small>{writtenWords('added', fact)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
