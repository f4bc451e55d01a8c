// Smaller steps the same way, beside a big one: a way on, not only the distance.
import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SmallerStep } from '../../../shared/moves/smaller-steps.ts';
import { setDestination } from '../../store/actions.ts';
import { Panel } from '../../ui/Panel.tsx';
import { formatMonths, shareInWords } from '../../words/format.ts';
import parts from './parts.module.css';
import styles from './SmallerSteps.module.css';

/** The steps, smallest first; each opens its own move. */
export function SmallerSteps({ steps }: { readonly steps: readonly SmallerStep[] }) {
  const { t } = useTranslation('move');
  return (
    <Panel title={t('steps.title')}>
      <p className={parts.intro}>{t('steps.intro')}</p>
      <ul className={styles.steps}>
        {steps.map(({ move, readinessFromThere }) => (
          <li key={move.at}>
            <button type="button" onClick={() => setDestination({ kind: 'role', role: move.destination.id })}>
              <strong>{move.destination.title}</strong>
              <span>
                {t('steps.line', {
                  months: formatMonths(move.effort),
                  share: shareInWords(readinessFromThere),
                })}
              </span>
              <ArrowRight size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
