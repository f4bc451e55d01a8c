// Jobs within some months: the picture, the selected job beside it, and the list of the best fits, ordered as the person likes.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { assumedParts } from '../../../shared/moves/assumed.ts';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import { SUGGESTED_FROM } from '../../../shared/moves/options.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { movesWithin, type WithinQuery } from '../../../shared/moves/within.ts';
import { withoutHidden } from '../../../shared/reach/hide.ts';
import { setDestination, show } from '../../store/actions.ts';
import { selectContext, selectIndex, selectMoves, selectOpenMove } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanelShape } from '../../ui/panel-space.ts';
import { ThreeParts } from '../../ui/ThreeParts.tsx';
import { AssumedNote } from '../move-figures/AssumedNote.tsx';
import { LacksNote } from '../move-figures/LacksNote.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { WithinPicture } from '../pictures/WithinPicture.tsx';
import { FoundJob } from './FoundJob.tsx';
import { MovesTable } from './MovesTable.tsx';
import { ReachPanel } from './ReachPanel.tsx';
import { ReachPicture } from './ReachPicture.tsx';
import { ReachRail } from './ReachRail.tsx';
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
  const all = useApp(selectMoves);
  const query = useApp((state) => state.within);
  const openMove = useApp(selectOpenMove);
  const shape = usePanelShape();
  const { content } = context.index;
  const { person } = context;
  const moves = useMemo(
    () => withoutHidden(all, query.hide ?? [], content, person),
    [all, query.hide, content, person],
  );
  const answer = movesWithin(moves, query);
  // A change within one's own job is no other job.
  const selected = openMove?.move.destination.id === person.role ? null : openMove;
  const open = (move: Move) => {
    setDestination({ kind: 'role', role: move.destination.id });
    show('move');
  };
  return (
    <ThreeParts
      rail={<ReachRail query={query} context={context} moves={answer.outside} />}
      panel={
        // As a sheet it would cover the picture before anything is selected.
        (selected !== null || shape !== 'sheet') && (
          <ReachPanel open={selected} inside={answer.inside} query={query} content={content} />
        )
      }
      middleClass={styles.results}
    >
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <WithinPicture all={all} moves={moves} query={query} context={context} />
      </header>
      <p className={styles.headline} role="status">
        <strong>{t('headline', { count: answer.free })}</strong>{' '}
        {answer.inside.length > answer.free && t('gated', { count: answer.inside.length - answer.free })}
      </p>
      <ReachPicture
        all={all}
        moves={moves}
        query={query}
        context={context}
        selected={selected?.move.destination.id ?? null}
        onSelect={select}
        onOpen={openSelected}
      />
      <Notes context={context} inside={answer.inside} hidden={all.length - moves.length} />
      {answer.inside.length > 0 ? (
        <MovesTable moves={answer.inside} content={content} query={query} onOpen={open} />
      ) : (
        <Nearest moves={answer.outside} query={query} onOpen={open} />
      )}
    </ThreeParts>
  );
}

function select(role: RoleId | null): void {
  setDestination(role === null ? null : { kind: 'role', role });
}

function openSelected(): void {
  show('move');
}

/** What the list is drawn from, and what is not known or assumed of it. */
function Notes(props: {
  readonly context: MoveContext;
  readonly inside: readonly Move[];
  readonly hidden: number;
}) {
  const { t } = useTranslation('within');
  const { index, originAt } = props.context;
  return (
    <>
      <p className={styles.note}>
        {t('drawnFrom', { count: SUGGESTED_FROM })}{' '}
        {props.hidden > 0 && t('hide.count', { count: props.hidden })}
      </p>
      <LacksNote content={index.content} of={['pay', 'usual', 'education']} className={styles.note} />
      <AssumedNote
        assumed={assumedParts(
          roleAtPosition(index, originAt),
          ...props.inside.map(({ destination }) => destination),
        )}
        className={styles.note}
      />
    </>
  );
}

/** How many of the nearest are shown when nothing lies within the limit. */
const NEAREST = 3;

function Nearest(props: {
  readonly moves: readonly Move[];
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
