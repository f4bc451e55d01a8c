// A card a skill, laid on three piles by button, by key or by dragging it; at the end the piles can give the first levels.
import { GripVertical } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CardPile, cardPiles } from '../../../shared/model/person.ts';
import { type OwnSkill, seededRatings } from '../../../shared/profile/own-skills.ts';
import { layCard, seedRatings } from '../../store/profile-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount } from '../../words/format.ts';
import styles from './CardSort.module.css';

/** The sort, where it was left. */
export function CardSort({ skills }: { readonly skills: readonly OwnSkill[] }) {
  const { t } = useTranslation('profile');
  const [isSorting, setSorting] = useState(false);
  const [isSeeded, setSeeded] = useState(false);
  const left = skills.filter(({ pile }) => pile === null);
  const [next] = left;
  const sorted = skills.length - left.length;
  const seeds = skills.some(({ rating, pile }) => rating === null && (pile === 'can' || pile === 'could'));
  return (
    <div className={styles.sort}>
      <p>{t('cards.intro')}</p>
      {next === undefined ? (
        <p role="status">{t('cards.done')}</p>
      ) : isSorting ? (
        <Card key={next.skill.id} own={next} left={left.length} last={lastLaid(skills)} />
      ) : (
        <Button onClick={() => setSorting(true)}>{t('cards.start')}</Button>
      )}
      {sorted > 0 && (
        <>
          <p>{t('cards.piles', countPiles(skills))}</p>
          {seeds && (
            <>
              <p className={styles.note}>{t('cards.seedWhy')}</p>
              <Button
                look="primary"
                onClick={() => {
                  seedRatings(seededRatings(skills, new Date()));
                  setSeeded(true);
                }}
              >
                {t('cards.seed')}
              </Button>
            </>
          )}
          {isSeeded && !seeds && <p role="status">{t('cards.seeded')}</p>}
        </>
      )}
    </div>
  );
}

function countPiles(skills: readonly OwnSkill[]): Record<CardPile, string> {
  const count = (pile: CardPile) => formatCount(skills.filter((own) => own.pile === pile).length);
  return { can: count('can'), could: count('could'), dont: count('dont') };
}

/** The card laid last, by the order they come in. */
function lastLaid(skills: readonly OwnSkill[]): OwnSkill | null {
  return skills.findLast(({ pile }) => pile !== null) ?? null;
}

type CardProps = { readonly own: OwnSkill; readonly left: number; readonly last: OwnSkill | null };

function Card({ own: { skill }, left, last }: CardProps) {
  const { t } = useTranslation('profile');
  const card = useRef<HTMLFieldSetElement>(null);
  // Each new card takes the focus, so that the keys go on working.
  useEffect(() => card.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const pile = cardPiles[Number(event.key) - 1];
    if (pile === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    layCard(skill.id, pile);
  };
  return (
    <fieldset ref={card} tabIndex={-1} className={styles.card} onKeyDown={onKeyDown}>
      <legend>{t('cards.left', { count: left })}</legend>
      <Draggable name={skill.name} />
      <p className={styles.note}>{t('cards.drag')}</p>
      <ul className={styles.piles}>
        {cardPiles.map((pile, at) => (
          <Pile key={pile} onLay={() => layCard(skill.id, pile)}>
            {at + 1} · {t(`cards.pile.${pile}`)}
          </Pile>
        ))}
      </ul>
      {last !== null && (
        <Button look="quiet" onClick={() => layCard(last.skill.id, null)}>
          {t('cards.back')}
        </Button>
      )}
    </fieldset>
  );
}

/** What a dragged card carries, so that nothing else can be dropped on a pile. */
const CARD = 'application/x-waymark-card';

/** The card itself; the pointer may drag it, the buttons and keys do the same. */
function Draggable({ name }: { readonly name: string }) {
  const onDragStart = ({ dataTransfer }: DragEvent) => {
    dataTransfer.effectAllowed = 'move';
    dataTransfer.setData(CARD, '');
  };
  return (
    <p className={styles.name} draggable onDragStart={onDragStart}>
      <GripVertical size={18} aria-hidden="true" />
      {name}
    </p>
  );
}

/** A pile: a button to press, and a place to drop the card. */
function Pile({ onLay, children }: { readonly onLay: () => void; readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(CARD)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onLay();
  };
  return (
    <li data-over={isOver} onDragOver={onDragOver} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      <Button onClick={onLay}>{children}</Button>
    </li>
  );
}
