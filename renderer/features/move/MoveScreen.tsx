// This move: what the person brings, what they build, and what stands around it. Everything here derives from the store,
// so that one rating changes words, number, band, time and sentences in the same frame.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { smallerSteps } from '../../../shared/moves/smaller-steps.ts';
import { whyNotKnown } from '../../../shared/report/not-known.ts';
import { show } from '../../store/actions.ts';
import { selectIndex, selectMoves, selectOpenMove } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { MattersNote } from '../profile/MattersNote.tsx';
import { ConfirmSkills } from './ConfirmSkills.tsx';
import { DemandsPanel } from './DemandsPanel.tsx';
import { EffortPanel } from './EffortPanel.tsx';
import { GatesPanel } from './GatesPanel.tsx';
import { MoveHeader } from './MoveHeader.tsx';
import styles from './MoveScreen.module.css';
import { NowTherePanel } from './NowTherePanel.tsx';
import { PlainWordsPanel } from './PlainWordsPanel.tsx';
import { ReadinessPanel } from './ReadinessPanel.tsx';
import { SixRowsPanel } from './SixRowsPanel.tsx';
import { SmallerSteps } from './SmallerSteps.tsx';
import { ToolsPanel } from './ToolsPanel.tsx';
import { UsualPanel } from './UsualPanel.tsx';
import { useOpenShift } from './use-open-shift.ts';
import { YouBring } from './YouBring.tsx';
import { YouBuild } from './YouBuild.tsx';

/** The screen of the move in focus. */
export function MoveScreen() {
  const open = useApp(selectOpenMove);
  return open === null ? <NoMove /> : <OpenMoveScreen open={open} />;
}

function OpenMoveScreen({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const moves = useApp(selectMoves);
  const { context, move, target, explanation } = open;
  const shift = useOpenShift(open);
  const steps = useMemo(() => smallerSteps(context, move, target, moves), [context, move, target, moves]);
  const isOwnJob = move.at === context.originAt;
  const why = whyNotKnown(context, move);
  const knows = packKnows(context.index.content);
  // One's own job has no tools and demands to compare, so the second column has the room.
  const confirm = explanation !== null && move.score !== null && (
    <ConfirmSkills open={open} score={move.score} explanation={explanation} />
  );
  return (
    <main className={styles.screen}>
      <MoveHeader open={open} shift={shift} />
      <div className={styles.columns}>
        <div className={`${styles.column} ${styles.bring}`}>
          {explanation !== null && move.score !== null ? (
            <>
              <YouBring open={open} explanation={explanation} />
              <ReadinessPanel move={move} score={move.score} explanation={explanation} />
              {!isOwnJob && confirm}
            </>
          ) : (
            <Panel title={t('notKnown.title')}>
              {why !== null && (
                <p>
                  {t(`notKnown.${why}`, {
                    origin: context.index.content.roles[context.originAt]?.title,
                    destination: move.destination.title,
                  })}
                </p>
              )}
            </Panel>
          )}
        </div>
        <div className={`${styles.column} ${styles.build}`}>
          {explanation !== null && (
            <>
              <YouBuild open={open} explanation={explanation} />
              <EffortPanel open={open} />
              {isOwnJob && confirm}
            </>
          )}
          {steps.length > 0 && <SmallerSteps steps={steps} />}
          {!isOwnJob && knows.tools && <ToolsPanel open={open} />}
          {!isOwnJob && <DemandsPanel open={open} />}
        </div>
        <div className={`${styles.column} ${styles.judge}`}>
          <GatesPanel open={open} />
          {!isOwnJob && <MattersNote open={open} />}
          <NowTherePanel open={open} />
          {!isOwnJob && knows.usual && <UsualPanel open={open} />}
          <SixRowsPanel open={open} shift={shift} />
          <PlainWordsPanel open={open} shift={shift} nearer={steps[0] ?? null} />
        </div>
      </div>
    </main>
  );
}

function NoMove() {
  const hasPack = useApp((state) => selectIndex(state) !== null);
  const { t } = useTranslation('move');
  return (
    <main className={`${styles.screen} ${styles.empty}`}>
      {hasPack ? (
        <Panel title={t('none.title')}>
          <p>{t('none.text')}</p>
          <Button look="primary" onClick={() => show('map')}>
            {t('none.goToMap')}
          </Button>
        </Panel>
      ) : (
        <NoPack />
      )}
    </main>
  );
}
