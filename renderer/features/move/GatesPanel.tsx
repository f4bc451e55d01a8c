// Possible barriers, each on its own: whether it is closed, why, and what would open it. Never folded into a number.
import { Check, CircleHelp, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Gate } from '../../../shared/moves/gates.ts';
import { type OpenMove, rolesOfMove } from '../../../shared/moves/open-move.ts';
import { Panel } from '../../ui/Panel.tsx';
import { placeAndSources } from '../../words/sources.ts';
import styles from './GatesPanel.module.css';
import { useGateWords } from './gate-words.ts';
import parts from './parts.module.css';

const MARKS = { closed: Lock, open: Check, 'not-known': CircleHelp } as const;
const ORDER = { closed: 0, 'not-known': 1, open: 2 } as const;

/** The barriers, closed ones first; in one's own job only time can be one. */
export function GatesPanel({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('move');
  const { context, move } = open;
  const isOwnJob = move.at === context.originAt;
  const gates = isOwnJob ? move.gates.filter(({ kind }) => kind === 'time') : move.gates;
  const { content } = context.index;
  return (
    <Panel title={t('gates.title')}>
      <ul className={styles.gates}>
        {[...gates]
          .sort((a, b) => ORDER[a.state] - ORDER[b.state])
          .map((gate) => (
            <GateItem key={gate.kind} gate={gate} content={content} />
          ))}
      </ul>
      <p className={parts.source}>
        {isOwnJob
          ? t('gates.ownJob')
          : placeAndSources(content, rolesOfMove(open), ['ratings', 'education', 'pay'])}
      </p>
    </Panel>
  );
}

function GateItem(props: { readonly gate: Gate; readonly content: OpenMove['context']['index']['content'] }) {
  const { t } = useTranslation(['move', 'common']);
  const { gate, content } = props;
  const { why, way } = useGateWords(content)(gate);
  const Mark = MARKS[gate.state];
  const isOpen = gate.state === 'open';
  return (
    <li className={`${styles.gate} ${isOpen ? styles.oneLine : ''}`}>
      <span className={`${styles.mark} ${styles[gate.state]}`}>
        <Mark size={16} aria-hidden="true" />
      </span>
      <h3>
        {t(`common:gates.${gate.kind}`)} <span>{t(`common:gateState.${gate.state}`)}</span>
      </h3>
      <div>
        <p>{why}</p>
        {way !== null && <p className={styles.opens}>{t('move:gates.opens', { way })}</p>}
      </div>
    </li>
  );
}
