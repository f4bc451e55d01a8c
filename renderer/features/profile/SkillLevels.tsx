// The person's skills with their levels: assumed beside set, what each level means, and what shows it.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { isRatingOld, type OwnSkill } from '../../../shared/profile/own-skills.ts';
import { clearRating, rateSkill } from '../../store/actions.ts';
import { setEvidence } from '../../store/profile-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { formatDate, formatDecimal } from '../../words/format.ts';
import { Anchor } from '../ratings/Anchor.tsx';
import { RatingField } from '../ratings/RatingField.tsx';
import styles from './SkillLevels.module.css';

/** How many skills are shown before one asks for more. */
const SHOWN = 12;

type Props = { readonly skills: readonly OwnSkill[]; readonly context: MoveContext };

/** The list, and any other skill of the job data by its name. */
export function SkillLevels({ skills, context }: Props) {
  const { t } = useTranslation('profile');
  const [find, setFind] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const query = find.trim().toLocaleLowerCase();
  const found = query === '' ? skills.slice(0, shown) : findSkills(skills, context, query);
  const rest = query === '' ? skills.length - found.length : 0;
  return (
    <Panel title={t('skills.title')}>
      <TextField label={t('skills.find')} value={find} onChange={setFind} />
      {found.length === 0 && <p>{t('skills.none')}</p>}
      <ul className={styles.list}>
        {found.map((own) => (
          <SkillRow key={own.skill.id} own={own} />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setShown(skills.length)}>
          {t('skills.more', { count: rest })}
        </Button>
      )}
    </Panel>
  );
}

/** Skills of the whole pack by a part of their name: those of the person first. */
function findSkills(skills: readonly OwnSkill[], { index }: MoveContext, query: string): readonly OwnSkill[] {
  const own = new Set(skills.map(({ skill }) => skill.id));
  const others = index.content.skills
    .filter(({ id, kind }) => kind !== 'ability' && !own.has(id))
    .map((skill) => ({ skill, assumed: 0, rating: null, isUnsure: false, pile: null, isDeciding: false }));
  return [...skills, ...others]
    .filter(({ skill }) => skill.name.toLocaleLowerCase().includes(query))
    .slice(0, SHOWN);
}

function SkillRow({ own }: { readonly own: OwnSkill }) {
  const { t } = useTranslation('profile');
  const { skill, assumed, rating, isUnsure } = own;
  const anchorId = useId();
  const level = rating?.level ?? assumed;
  return (
    <li className={styles.row}>
      <h3>
        {skill.name} {own.isDeciding && <Chip>{t('skills.deciding')}</Chip>} <State own={own} />
      </h3>
      <RatingField skill={skill} name={skill.name} level={level} describedBy={anchorId} />
      <p id={anchorId} className={styles.anchor}>
        {level !== null && <Anchor skill={skill} level={level} />}{' '}
        <span className={styles.note}>
          {assumed === null
            ? t('skills.usualUnknown')
            : t('skills.usual', { level: formatDecimal(assumed, 1) })}
        </span>
      </p>
      <div className={styles.ways}>
        {rating === null ? (
          <Button
            look="quiet"
            aria-label={`${t('skills.notSure')}: ${skill.name}`}
            aria-pressed={isUnsure}
            onClick={() => clearRating(skill.id, !isUnsure)}
          >
            {t('skills.notSure')}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-label={`${t('skills.takeBack')}: ${skill.name}`}
            onClick={() => clearRating(skill.id, false)}
          >
            {t('skills.takeBack')}
          </Button>
        )}
      </div>
      {rating !== null && (
        <label className={styles.evidence}>
          {t('skills.evidence')}
          <textarea
            rows={1}
            maxLength={1000}
            aria-label={t('skills.evidenceOf', { skill: skill.name })}
            value={rating.evidence}
            onChange={(event) => setEvidence(skill.id, event.target.value)}
          />
        </label>
      )}
    </li>
  );
}

/** Whether a level is assumed or set, and when. */
function State({ own: { skill, rating, isUnsure } }: { readonly own: OwnSkill }) {
  const { t } = useTranslation('profile');
  if (rating === null) return <Chip>{t(isUnsure ? 'skills.unsure' : 'skills.assumed')}</Chip>;
  const date = formatDate(rating.at);
  if (!isRatingOld(rating.at, new Date())) return <Chip tone="destination">{t('skills.set', { date })}</Chip>;
  return (
    <Button look="quiet" onClick={() => rateSkill(skill.id, rating.level)}>
      {t('skills.old', { date })}
    </Button>
  );
}
