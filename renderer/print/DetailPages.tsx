// Overleaf: why this move, what carries over and what is to build, every step with its box, barriers, notes, sources.
import { useTranslation } from 'react-i18next';
import { growQuestions, type Plan } from '../../shared/model/plan.ts';
import { spendingOf } from '../../shared/plans/spending.ts';
import type { PlanNow, PlanReport } from '../../shared/report/plan-report.ts';
import { LocalNotes } from '../features/edit/LocalNotes.tsx';
import { useGateWords } from '../features/move/gate-words.ts';
import { SixRowsTable } from '../features/move/SixRowsTable.tsx';
import { formatAmount } from '../words/format.ts';
import styles from './DetailPages.module.css';
import { SkillTables } from './SkillTables.tsx';
import { Sources } from './Sources.tsx';
import { StepsTable } from './StepsTable.tsx';
import { WayPicture } from './WayPicture.tsx';

/** Every page after the first. */
export function DetailPages({ report }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  const { plan, now } = report;
  return (
    <article className={styles.pages}>
      {now !== null && (
        <SixRowsSection now={now} shift={plan.target.kind === 'shift' ? plan.target.title : null} />
      )}
      {now !== null && <WayPicture report={report} now={now} />}
      {now !== null && <SkillTables now={now} />}
      <section>
        <h2>{t('print.steps')}</h2>
        <StepsTable report={report} track="current" />
        <StepsTable report={report} track="next" />
        <Total report={report} />
      </section>
      {now !== null && <BarrierList now={now} />}
      {now !== null && <LocalNotes role={now.open.move.destination.id} />}
      <GrowAnswers plan={plan} />
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

/** What the steps come to; nothing while none says a cost. */
function Total({ report: { plan, currency } }: { readonly report: PlanReport }) {
  const { t } = useTranslation('plan');
  const { cost } = spendingOf(plan);
  if (cost.expected === 0) return null;
  const total = formatAmount(cost.expected, currency);
  return (
    <p>
      <strong>
        {plan.budget === null
          ? t('print.total', { cost: total })
          : t('print.totalOf', { cost: total, budget: formatAmount(plan.budget, currency) })}
      </strong>
    </p>
  );
}

/** The questions of a GROW talk that have an answer. */
function GrowAnswers({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('export');
  const answered = growQuestions.filter((question) => plan.grow[question].trim() !== '');
  if (answered.length === 0) return null;
  return (
    <section>
      <h2>{t('talk')}</h2>
      {answered.map((question) => (
        <div key={question} className={styles.whole}>
          <h3>{t(`grow.${question}`)}</h3>
          <p className={styles.notes}>{plan.grow[question].trim()}</p>
        </div>
      ))}
    </section>
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
