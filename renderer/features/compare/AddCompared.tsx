// Adding a move: from the person's job, or from any other, to a job; or one of their options.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { familyOf, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { addToCompare } from '../../store/compare-actions.ts';
import { selectOptions } from '../../store/selectors.ts';
import { MOST_COMPARED } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { RoleSearch } from '../search/RoleSearch.tsx';
import styles from './CompareScreen.module.css';

/** The form and the suggestions; said instead when there is no room left. */
export function AddCompared({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('compare');
  const compared = useApp((state) => state.compared);
  const options = useApp(selectOptions);
  const own = context.person.role;
  const [from, setFrom] = useState<RoleId>(own);
  const [isChoosing, setChoosing] = useState(false);
  const { index } = context;
  if (compared.length >= MOST_COMPARED) return <p className={styles.note}>{t('full')}</p>;
  const add = (origin: RoleId, role: RoleId) =>
    addToCompare({ from: origin, to: { kind: 'role', role }, stops: [] });
  const suggested = (options?.cards ?? [])
    .map(({ move }) => move.destination)
    .filter(({ id }) => !compared.some((each) => each.from === own && each.to.role === id));
  const familyName = (result: { readonly family: Parameters<typeof familyOf>[1] }) =>
    familyOf(index.content, result.family).shortName;
  return (
    <section className={styles.add} aria-labelledby="compare-add">
      <h2 id="compare-add">{t('add.title')}</h2>
      <p>
        {t('add.from')} <strong>{roleAtPosition(index, index.roleAt.get(from) ?? -1).title}</strong>
        {from === own && ` (${t('add.yours')})`}{' '}
        {from === own ? (
          <Button look="quiet" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
            {t('add.other')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => setFrom(own)}>
            {t('add.back')}
          </Button>
        )}
      </p>
      {isChoosing && (
        <RoleSearch
          inputId="compare-from"
          label={t('add.other')}
          placeholder={t('add.other')}
          familyName={familyName}
          detail={() => null}
          onChoose={({ role }) => {
            setFrom(role);
            setChoosing(false);
          }}
        />
      )}
      <RoleSearch
        inputId="compare-to"
        label={t('add.to')}
        placeholder={t('add.to')}
        familyName={familyName}
        detail={() => null}
        onChoose={({ role }) => add(from, role)}
      />
      {suggested.length > 0 && (
        <div className={styles.suggested}>
          <span className={styles.note}>{t('suggested')}</span>
          {suggested.map(({ id, title }) => (
            <Button key={id} onClick={() => add(own, id)}>
              {title}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
