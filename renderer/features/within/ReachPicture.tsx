// The isochrones of a career: you in the middle, months outward, a family in each direction. The table under it says the same.
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Move, MoveContext } from '../../../shared/moves/move.ts';
import { suggestedMoves } from '../../../shared/moves/options.ts';
import { familyOf } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import type { WithinQuery } from '../../../shared/moves/within.ts';
import { MOST_MONTHS, RIM, RINGS, radiusOf, reachLayout } from '../../../shared/reach/reach-layout.ts';
import { FaintDots, Mark, RangeLine, Ring, Sample, SectorMark } from './ReachParts.tsx';
import styles from './ReachPicture.module.css';
import { reachMarks } from './reach-marks.ts';

type Props = {
  readonly moves: readonly Move[];
  readonly query: WithinQuery;
  readonly context: MoveContext;
  readonly selected: RoleId | null;
  readonly onSelect: (role: RoleId) => void;
};

/** Room around the outermost ring for the families' names. */
const FRAME = 560;

/** The picture. Dots move when a level, the hours or what counts of the time changes, never by the slider. */
export function ReachPicture({ moves, query, context, selected, onSelect }: Props) {
  const { t } = useTranslation('within');
  const { content } = context.index;
  const { countCredentials, end = 'typical' } = query;
  const picture = useClickedMark(onSelect);
  const knows = packKnows(content);
  const layout = useMemo(
    () => reachLayout(content, moves, { countCredentials, end }),
    [content, moves, countCredentials, end],
  );
  const suggested = useMemo(() => suggestedMoves(moves), [moves]);
  const { marks, labels, inside } = reachMarks(layout, suggested, query);
  const found = layout.dots.find(({ role }) => role === selected) ?? null;
  const months = t('months', { count: query.months });
  return (
    <figure className={styles.figure}>
      <svg
        ref={picture}
        viewBox={`${-FRAME} ${-RIM - 46} ${2 * FRAME} ${2 * RIM + 92}`}
        role="img"
        aria-label={t('picture.label', { inside, months })}
      >
        <circle r={radiusOf(MOST_MONTHS)} className={styles.ground} />
        <circle r={radiusOf(Math.min(query.months, MOST_MONTHS))} className={styles.within} />
        {layout.sectors.map((sector) => (
          <SectorMark key={sector.family} sector={sector} name={familyOf(content, sector.family).shortName} />
        ))}
        {RINGS.map((ring) => (
          <Ring key={ring} months={ring} />
        ))}
        <FaintDots dots={layout.dots} suggested={suggested} content={content} />
        <circle r={radiusOf(Math.min(query.months, MOST_MONTHS))} className={styles.limit} />
        {marks.map((mark) => (
          <Mark key={mark.role} mark={mark} />
        ))}
        {labels.map(({ role, text, x, y }) => (
          <text key={role} x={x} y={y + 4} className={styles.name}>
            {text}
          </text>
        ))}
        {found !== null && (
          <RangeLine
            dot={found}
            move={moves.find(({ destination }) => destination.id === found.role)}
            countCredentials={countCredentials}
          />
        )}
        {found !== null && <circle cx={found.x} cy={found.y} r={11} className={styles.selected} />}
        <circle r={24} className={styles.you} />
        <text y={5} textAnchor="middle" className={styles.youWord}>
          {t('picture.you')}
        </text>
      </svg>
      <figcaption className={styles.legend}>
        {knows.pay &&
          (['up', 'same', 'down', 'not-known'] as const).map((direction) => (
            <Sample key={direction} direction={direction} word={t(`picture.${direction}`)} />
          ))}
        <span>{t('picture.rest')}</span>
        {marks.some(({ isBarred }) => isBarred) && <span>{t('picture.lock')}</span>}
        {layout.beyond > 0 && (
          <span>
            {t('picture.beyond', { count: layout.beyond, months: t('months', { count: MOST_MONTHS }) })}
          </span>
        )}
      </figcaption>
    </figure>
  );
}

/** Selects by a click on a mark. For the pointer alone: the table under the picture holds the same jobs as buttons. */
function useClickedMark(onSelect: Props['onSelect']): RefObject<SVGSVGElement | null> {
  const picture = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const svg = picture.current;
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<SVGGElement>('[data-role]') : null;
      // `as`: the attribute holds the id it was drawn with.
      if (mark !== null) onSelect(mark.dataset.role as RoleId);
    };
    svg?.addEventListener('click', onClick);
    return () => svg?.removeEventListener('click', onClick);
  }, [onSelect]);
  return picture;
}
