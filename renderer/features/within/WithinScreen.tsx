// Jobs within some months: the list of the best fits, ordered as the person likes, and any job looked for, with why it lies outside.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { assumedParts } from '../../../shared/moves/assumed.ts';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import {
  type EffortEnd,
  effortEnds,
  type MoveOrder,
  moveOrders,
  SUGGESTED_FROM,
} from '../../../shared/moves/options.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { movesWithin, type WithinQuery } from '../../../shared/moves/within.ts';
import { askWithin, editPerson, setDestination, show } from '../../store/actions.ts';
import { selectContext, selectIndex, selectMoves } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { AssumedNote } from '../move-figures/AssumedNote.tsx';
import { LacksNote } from '../move-figures/LacksNote.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { WithinPicture } from '../pictures/WithinPicture.tsx';
import { DestinationSearch } from '../search/DestinationSearch.tsx';
import { FoundJob } from './FoundJob.tsx';
import { MonthsSlider } from './MonthsSlider.tsx';
import { MovesTable } from './MovesTable.tsx';
import { ReachPicture } from './ReachPicture.tsx';
import styles from './WithinScreen.module.css';

/** The list with its months slider. */
export function WithinScreen() {
  const { t } = useTranslation(['within', 'map']);
  const index = useApp(selectIndex);
  const context = useApp(selectContext);
  if (index === null || context === null) {
    return (
      <main className={styles.empty}>
        {index === null ? (
          <NoPack />
        ) : (
          <>
            <p>{t('within:noPerson')}</p>
            <Button look="primary" onClick={() => show('start')}>
              {t('map:goToStart')}
            </Button>
          </>
        )}
      </main>
    );
  }
  return <Reach context={context} />;
}

function Reach({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('within');
  const moves = useApp(selectMoves);
  const query = useApp((state) => state.within);
  const [found, setFound] = useState<RoleId | null>(null);
  const answer = movesWithin(moves, query);
  const foundMove = moves.find((move) => move.destination.id === found);
  const open = (move: Move) => {
    setDestination({ kind: 'role', role: move.destination.id });
    show('move');
  };
  return (
    <main className={styles.screen}>
      <aside className={styles.rail} aria-label={t('title')}>
        <p className={styles.from}>
          {t('from', { title: roleAtPosition(context.index, context.originAt).title })}
        </p>
        <Controls query={query} onChange={askWithin} context={context} />
        <DestinationSearch index={context.index} onChoose={setFound} />
      </aside>
      <div className={styles.results}>
        <h1>{t('title')}</h1>
        <p className={styles.headline} role="status">
          <strong>{t('headline', { count: answer.free })}</strong>{' '}
          {answer.inside.length > answer.free && t('gated', { count: answer.inside.length - answer.free })}
        </p>
        <p className={styles.note}>{t('drawnFrom', { count: SUGGESTED_FROM })}</p>
        <LacksNote
          content={context.index.content}
          of={['pay', 'usual', 'education']}
          className={styles.note}
        />
        <AssumedNote
          assumed={assumedParts(
            roleAtPosition(context.index, context.originAt),
            ...answer.inside.map(({ destination }) => destination),
          )}
          className={styles.note}
        />
        <div className={styles.buttons}>
          <WithinPicture moves={moves} query={query} context={context} />
        </div>
        {foundMove !== undefined && (
          <FoundJob
            move={foundMove}
            query={query}
            onOpen={() => open(foundMove)}
            onClose={() => setFound(null)}
          />
        )}
        <ReachPicture moves={moves} query={query} context={context} selected={found} onSelect={setFound} />
        {answer.inside.length > 0 ? (
          <MovesTable moves={answer.inside} content={context.index.content} query={query} onOpen={open} />
        ) : (
          <Nearest moves={answer.outside} context={context} query={query} onOpen={open} />
        )}
      </div>
    </main>
  );
}

/** What a pack must know for an order to order anything. */
const ORDER_NEEDS = {
  fit: null,
  effort: null,
  lift: 'usual',
  likelihood: 'usual',
  pay: 'pay',
} as const satisfies Record<MoveOrder, 'usual' | 'pay' | null>;

function Controls(props: {
  readonly query: WithinQuery;
  readonly onChange: (query: WithinQuery) => void;
  readonly context: MoveContext;
}) {
  const { t } = useTranslation(['within', 'start']);
  const { query, onChange, context } = props;
  const knows = packKnows(context.index.content);
  const orders = moveOrders.filter((order) => ORDER_NEEDS[order] === null || knows[ORDER_NEEDS[order]]);
  return (
    <div className={styles.controls}>
      <MonthsSlider months={query.months} onChange={(months) => onChange({ ...query, months })} />
      <NumberField
        label={t('within:weeklyHours')}
        value={context.person.weeklyHours}
        onChange={(hours) => editPerson('weeklyHours', { weeklyHours: hours ?? 0 })}
        min={0}
        max={80}
        step={1}
      />
      <SelectField<EffortEnd>
        label={t('within:end.label')}
        value={query.end ?? 'typical'}
        options={effortEnds.map((end) => ({ value: end, label: t(`within:end.${end}`) }))}
        onChange={(end) => onChange({ ...query, end })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={query.countCredentials}
          onChange={(event) => onChange({ ...query, countCredentials: event.target.checked })}
        />
        <span>
          {t('within:countCredentials')}
          <small>{t('within:countCredentialsHint')}</small>
        </span>
      </label>
      <SelectField<MoveOrder>
        label={t('within:sortBy')}
        value={query.order}
        options={orders.map((order) => ({ value: order, label: t(`within:order.${order}`) }))}
        onChange={(order) => onChange({ ...query, order })}
      />
    </div>
  );
}

/** How many of the nearest are shown when nothing lies within the limit. */
const NEAREST = 3;

function Nearest(props: {
  readonly moves: readonly Move[];
  readonly context: MoveContext;
  readonly query: WithinQuery;
  readonly onOpen: (move: Move) => void;
}) {
  const { t } = useTranslation('within');
  const { moves, query } = props;
  return (
    <section className={styles.nearest}>
      <h2>{t('none.title', { months: t('months', { count: query.months }) })}</h2>
      <p>{t('none.nearest')}</p>
      {moves.slice(0, NEAREST).map((move) => (
        <FoundJob key={move.destination.id} move={move} query={query} onOpen={() => props.onOpen(move)} />
      ))}
    </section>
  );
}
