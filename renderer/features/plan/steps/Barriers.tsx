// The barriers of the plan's move, each with whether a step helps to open it and a way to add one.
import { Check, CircleHelp, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GateKind } from '../../../../shared/model/plan.ts';
import type { Gate } from '../../../../shared/moves/gates.ts';
import { addStep } from '../../../../shared/plans/edits.ts';
import { gateStep } from '../../../../shared/plans/new-plan.ts';
import type { PlanNow, PlanReport } from '../../../../shared/report/plan-report.ts';
import { editPlan } from '../../../store/actions.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { type GateWords, useGateWords } from '../../move/gate-words.ts';
import styles from './Barriers.module.css';

/** Closed and unknown barriers, of each move where there are several; open ones were never in the way. */
export function Barriers({ report, now }: { readonly report: PlanReport; readonly now: PlanNow }) {
  const { t } = useTranslation(['plan', 'step']);
  const gateWords = useGateWords(now.open.context.index.content);
  const legs = now.legs.map(({ open }, leg) => ({
    leg,
    title: open.move.destination.title,
    told: open.move.gates.filter((gate) => gate.state !== 'open'),
    helped: new Set(report.plan.steps.filter((step) => step.leg === leg).map(({ opens }) => opens)),
  }));
  if (legs.every(({ told }) => told.length === 0)) return null;
  return (
    <Panel title={t('plan:barriers.title')}>
      {legs.map(({ leg, title, told, helped }) => (
        <section key={leg}>
          {legs.length > 1 && <h3>{t('step:leg', { number: leg + 1, title })}</h3>}
          <ul className={styles.list}>
            {told.map((gate) => (
              <BarrierLine
                key={gate.kind}
                leg={leg}
                gate={gate}
                words={gateWords(gate)}
                hasStep={helped.has(gate.kind)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
}

type LineProps = {
  /** The move of the plan it is a barrier of, from 0. */
  readonly leg: number;
  readonly gate: Gate;
  readonly words: GateWords;
  readonly hasStep: boolean;
};

function BarrierLine(props: LineProps) {
  const { t } = useTranslation(['plan', 'move', 'common', 'steps']);
  const { leg, gate, words, hasStep } = props;
  const Icon = gate.state === 'closed' ? Lock : CircleHelp;
  const name = t(`common:gates.${gate.kind}`);
  return (
    <li className={styles.line}>
      <span className={gate.state === 'closed' ? styles.closed : styles.unknown}>
        <Icon size={15} aria-hidden="true" /> <strong>{name}</strong> {t(`common:gateState.${gate.state}`)}
      </span>
      <p className={styles.why}>
        {words.why} {words.way !== null && t('move:gates.opens', { way: words.way })}
      </p>
      {hasStep ? (
        <span className={styles.step}>
          <Check size={15} aria-hidden="true" /> {t('plan:barriers.withStep')}
        </span>
      ) : (
        <Button
          look="quiet"
          aria-label={t('plan:barriers.addStep', { gate: name })}
          onClick={() => addGateStep(leg, gate.kind, t(`steps:barriers.${gate.kind}`))}
        >
          {t('plan:barriers.add')}
        </Button>
      )}
    </li>
  );
}

function addGateStep(leg: number, kind: GateKind, title: string): void {
  editPlan('addStep', (plan) => {
    const step = gateStep(kind, title, plan.direction, () => crypto.randomUUID());
    return addStep(plan, leg === 0 ? step : { ...step, leg, track: 'next' });
  });
}
