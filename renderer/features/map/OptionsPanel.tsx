// The options beside the map: growing in the job when that is what brings the person here, and three ways to change.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../shared/model/pack.ts';
import { directionOf } from '../../../shared/moves/kind.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { shiftsOf } from '../../../shared/moves/shifts.ts';
import { setDestination, setNotForMe, show } from '../../store/actions.ts';
import { selectOptions } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { formatList } from '../../words/format.ts';
import { LacksNote } from '../move-figures/LacksNote.tsx';
import { GrowCards } from './GrowCards.tsx';
import { OptionCard } from './OptionCard.tsx';
import styles from './OptionsPanel.module.css';

/** What a person could do, before anything is selected. */
export function OptionsPanel({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('map');
  const direction = directionOf(context.person.triggers);
  const grows = direction === 'grow' || direction === 'both';
  const hasShifts = shiftsOf(context.index, context.originAt).length > 0;
  // Where there is nothing to show of growing, changing is not folded away.
  const isFolded = direction === 'grow' && hasShifts;
  const origin = roleAtPosition(context.index, context.originAt);
  return (
    <SidePanel side="panel" className={styles.panel} aria-labelledby="options-title">
      <h1 id="options-title">{t('options.title')}</h1>
      {origin.basis === 'title-only' ? (
        <p>{t('options.noRatings')}</p>
      ) : (
        <>
          {grows && (hasShifts ? <GrowCards context={context} /> : <p>{t('options.noShifts')}</p>)}
          {!isFolded && <ChangeCards context={context} />}
          {!grows && <GrowCards context={context} folded />}
          {isFolded && (
            <details className={styles.folded}>
              <summary>{t('kind.reskill', { ns: 'common' })}</summary>
              <ChangeCards context={context} />
            </details>
          )}
          <Button onClick={() => show('within')}>{t('options.all')}</Button>
        </>
      )}
    </SidePanel>
  );
}

function ChangeCards({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('map');
  const options = useApp(selectOptions);
  const [setAside, setSetAside] = useState<Role | null>(null);
  if (options === null) return <p role="status">{t('options.waiting')}</p>;
  return (
    <>
      {setAside !== null && (
        <p className={styles.aside} role="status">
          {t('options.setAside', { title: setAside.title })}{' '}
          <Button
            look="quiet"
            onClick={() => {
              setNotForMe(setAside.id, null);
              setSetAside(null);
            }}
          >
            {t('undo', { ns: 'common' })}
          </Button>
        </p>
      )}
      <LacksNote content={context.index.content} of={['pay', 'usual']} className={styles.note} />
      {options.cards.length === 0 && <p>{t('options.none')}</p>}
      <ol className={styles.cards}>
        {options.cards.map((option, position) => (
          <OptionCard
            key={option.move.destination.id}
            option={option}
            number={position + 1}
            content={context.index.content}
            onOpen={() => {
              setDestination({ kind: 'role', role: option.move.destination.id });
              show('move');
            }}
            onShow={() => setDestination({ kind: 'role', role: option.move.destination.id })}
            onNotForMe={() => {
              setNotForMe(option.move.destination.id, '');
              setSetAside(option.move.destination);
            }}
          />
        ))}
      </ol>
      {options.leftOutShrinking.length > 0 && <LeftOut roles={options.leftOutShrinking} />}
    </>
  );
}

/** How many left-out titles are named before the rest is counted. */
const NAMED = 3;

function LeftOut({ roles }: { readonly roles: readonly Role[] }) {
  const { t } = useTranslation('map');
  const titles = formatList(roles.slice(0, NAMED).map((role) => role.title));
  return <p className={styles.note}>{t('options.leftOut', { count: roles.length, titles })}</p>;
}
