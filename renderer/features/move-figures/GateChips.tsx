// Possible barriers in short: a lock, a tick or a question mark with the gate's name. Open ones that were never a question stay quiet.
import { Check, CircleHelp, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Gate } from '../../../shared/moves/gates.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './GateChips.module.css';

const LOOK = {
  closed: { tone: 'closed', Icon: Lock },
  open: { tone: 'open', Icon: Check },
  'not-known': { tone: 'unknown', Icon: CircleHelp },
} as const;

type Props = { readonly gates: readonly Gate[]; readonly told: readonly Gate['state'][] };

/** The gates of the told states as chips; "no barrier we know of" when none is closed. */
export function GateChips({ gates, told }: Props) {
  const { t } = useTranslation(['map', 'common']);
  const anyClosed = gates.some((gate) => gate.state === 'closed');
  return (
    <ul className={styles.chips} aria-label={t('map:role.barriers')}>
      {!anyClosed && (
        <li>
          <Chip tone="open" icon={<Check size={13} aria-hidden="true" />}>
            {t('map:role.noBarriers')}
          </Chip>
        </li>
      )}
      {gates
        .filter((gate) => told.includes(gate.state))
        .map((gate) => {
          const { tone, Icon } = LOOK[gate.state];
          return (
            <li key={gate.kind}>
              <Chip tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
                {t(`common:gates.${gate.kind}`)}
                {gate.state === 'not-known' && ` ${t('common:notKnown')}`}
                {gate.state === 'closed' && (
                  <span className="visually-hidden">: {t('common:gateState.closed')}</span>
                )}
              </Chip>
            </li>
          );
        })}
    </ul>
  );
}
