// Beside the picture: the selected job with what would bring it closer, or else the best fits inside the limit.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assumedOfMove } from '../../../shared/moves/assumed.ts';
import { gaps, type Term } from '../../../shared/moves/explain.ts';
import type { Move } from '../../../shared/moves/move.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import type { WithinQuery } from '../../../shared/moves/within.ts';
import { setDestination, show } from '../../store/actions.ts';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { formatDecimal, formatMonths } from '../../words/format.ts';
import { skillName } from '../move/skill-name.ts';
import { PayChange } from '../move-figures/PayChange.tsx';
import { Anchor } from '../ratings/Anchor.tsx';
import { RatingField } from '../ratings/RatingField.tsx';
import { FoundJob } from './FoundJob.tsx';
import styles from './ReachPanel.module.css';

type Props = {
  /** The selected job's move; null while none is selected. */
  readonly open: OpenMove | null;
  readonly inside: readonly Move[];
  readonly query: WithinQuery;
  readonly content: OpenMove['context']['index']['content'];
};

/** The panel. */
export function ReachPanel({ open, inside, query, content }: Props) {
  const { t } = useTranslation('within');
  return (
    <SidePanel side="panel" className={styles.panel} aria-label={t('panel.label')}>
      {open === null ? (
        <BestFits moves={inside} content={content} />
      ) : (
        <>
          <FoundJob
            move={open.move}
            query={query}
            onOpen={() => show('move')}
            onClose={() => setDestination(null)}
          />
          <Closer key={open.move.destination.id} open={open} />
        </>
      )}
    </SidePanel>
  );
}

/** How many jobs the panel names; the list holds them all (ours: as many as fit without scrolling). */
const SHOWN = 6;

function BestFits({ moves, content }: Pick<Props, 'content'> & { readonly moves: readonly Move[] }) {
  const { t } = useTranslation('within');
  return (
    <>
      <p>{t('panel.none')}</p>
      {moves.length > 0 && (
        <section>
          <h2>{t('panel.first')}</h2>
          <ul className={styles.jobs}>
            {moves.slice(0, SHOWN).map((move) => (
              <li key={move.destination.id}>
                <button
                  type="button"
                  onClick={() => setDestination({ kind: 'role', role: move.destination.id })}
                >
                  <strong>{move.destination.title}</strong>
                  <span>{formatMonths(move.effort)}</span>
                  <PayChange pay={move.pay} content={content} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** How many skills can be tried here; the move itself has them all. */
const TRIED = 3;

/** The skills that keep the job away most; a level set here moves every dot at once. They stay while levels are set. */
function Closer({ open: { explanation, context, move } }: { readonly open: OpenMove }) {
  const { t } = useTranslation('within');
  const [tried] = useState(() =>
    explanation === null
      ? []
      : gaps(explanation)
          .slice(0, TRIED)
          .map(({ skill }) => skill.id),
  );
  const terms = tried.flatMap((id) => explanation?.terms.find(({ skill }) => skill.id === id) ?? []);
  if (terms.length === 0 || assumedOfMove({ context, move }).levels) return null;
  return (
    <section className={styles.closer}>
      <h2>{t('closer.title')}</h2>
      <p>{t('closer.intro')}</p>
      <ul>
        {terms.map((term) => (
          <Tried key={term.skill.id} term={term} name={skillName(term.skill, context.index.content)} />
        ))}
      </ul>
    </section>
  );
}

function Tried({ term: { skill, have, need }, name }: { readonly term: Term; readonly name: string }) {
  const { t } = useTranslation('within');
  const meaningId = `closer-${skill.id}`;
  return (
    <li>
      <h3>{name}</h3>
      <RatingField skill={skill} name={name} level={have} describedBy={meaningId} />
      <p id={meaningId}>
        <Anchor skill={skill} level={have} /> {t('closer.asks', { level: formatDecimal(need, 1) })}
      </p>
    </li>
  );
}
