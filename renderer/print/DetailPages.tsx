// Overleaf: why this move, what carries over and what is to build, every step with its box, barriers, notes, sources.
import { useTranslation } from 'react-i18next';
import type { PlanNow, PlanReport } from '../../shared/report/plan-report.ts';
import { LocalNotes } from '../features/edit/LocalNotes.tsx';
import { useGateWords } from '../features/move/gate-words.ts';
import { SixRowsTable } from '../features/move/SixRowsTable.tsx';
import styles from './DetailPages.module.css';
import { SkillTables } from './SkillTables.tsx';
import { Sources } from './Sources.tsx';
import { StepsTable } from './StepsTable.tsx';

/** Every page after the first. */
export function DetailPages({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  const { plan, now } = report;
  return (
    <article className={styles.pages}>
      {now !== null && (
        <SixRowsSection now={now} shift={plan.target.kind === 'shift' ? plan.target.title : null} />
      )}
      {now !== null && <SkillTables now={now} />}
      <section>
        <h2>{t('print.steps')}</h2>
        <StepsTable plan={plan} track="current" />
        <StepsTable plan={plan} track="next" />
      </section>
      {now !== null && <BarrierList now={now} />}
      {now !== null && <LocalNotes role={now.open.move.destination.id} />}
      {plan.notes.trim() !== '' && (
        <section>
          <h2>{t('print.notes')}</h2>
          <p className={styles.notes}>{plan.notes}</p>
        </section>
      )}
      <Sources now={now} plan={plan} />
    </article>
  );
}

function SixRowsSection({ now, shift }: { readonly now: PlanNow; readonly shift: string | null }) {
  const { t } = useTranslation('move');
  const { rows, open } = now;
  return (
    <section className={styles.whole}>
      <h2>{t(`rows.title.${rows.kind}`)}</h2>
      <SixRowsTable
        rows={rows}
        content={open.context.index.content}
        shift={shift === null ? null : { name: shift }}
      />
    </section>
  );
}

function BarrierList({ now }: { readonly now: PlanNow }) {
  const { t } = useTranslation(['plan', 'move', 'common']);
  const gateWords = useGateWords(now.open.context.index.content);
  const told = now.legs.flatMap(({ open: { move } }) =>
    move.gates
      .filter((gate) => gate.state !== 'open')
      .map((gate) => ({ gate, end: now.legs.length > 1 ? move.destination.title : null })),
  );
  return (
    <section className={styles.whole}>
      <h2>{t('plan:print.barriers')}</h2>
      {told.length === 0 && <p>{t('plan:print.barriersNone')}</p>}
      {told.length > 0 && (
        <table>
          <caption className="visually-hidden">{t('plan:print.barriers')}</caption>
          <tbody>
            {told.map(({ gate, end }) => {
              const { why, way } = gateWords(gate);
              return (
                <tr key={`${gate.kind} ${end}`}>
                  <th scope="row">
                    {t(`common:gates.${gate.kind}`)}
                    <small>{t(`common:gateState.${gate.state}`)}</small>
                    {end !== null && <small>{end}</small>}
                  </th>
                  <td>
                    {why} {way !== null && t('move:gates.opens', { way })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
