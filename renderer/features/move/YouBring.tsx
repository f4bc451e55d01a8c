// What carries over, said first: what is enough already, what is well on the way, and what the job hardly uses.
import { useTranslation } from 'react-i18next';
import { assumedOfMove } from '../../../shared/moves/assumed.ts';
import { carryOver, type Explanation, surplus, type Term } from '../../../shared/moves/explain.ts';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { type PackContent, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { partlyMet } from '../../../shared/moves/skill-context.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LevelBar } from '../../ui/LevelBar.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatDecimal, formatList, shareInWords } from '../../words/format.ts';
import { editedWords } from '../edit/written-words.ts';
import parts from './parts.module.css';
import { RatingsSource } from './RatingsSource.tsx';
import { skillName } from './skill-name.ts';
import styles from './YouBring.module.css';

/** How many skills of one sort stand open. */
const SHOWN = 5;

type Props = { readonly open: OpenMove; readonly explanation: Explanation };

/** The first panel of the move. */
export function YouBring({ open, explanation }: Props) {
  const { t } = useTranslation('move');
  const { context } = open;
  const { content } = context.index;
  const shown = { content, withLevels: !assumedOfMove(open).levels };
  const rated = Object.keys(context.person.ratings).length;
  const enough = carryOver(explanation);
  const partly = partlyMet(explanation);
  const also = surplus(explanation).map(({ skill }) => skillName(skill, content));
  const unknown = explanation.unknown.map((skill) => skillName(skill, content));
  return (
    <Panel
      title={t('bring.title')}
      aside={rated === 0 ? t('bring.assumed') : t('bring.confirmed', { count: rated })}
    >
      {rated === 0 && (
        <p className={parts.intro}>{t(shown.withLevels ? 'bring.intro' : 'bring.introAssumed')}</p>
      )}
      {enough.length + partly.length === 0 && <p>{t('bring.little')}</p>}
      <Skills
        title={t(shown.withLevels ? 'bring.enough' : 'bring.asked')}
        terms={enough}
        isEnough
        {...shown}
      />
      <Skills title={t('bring.partly')} terms={partly} {...shown} />
      {also.length > 0 && (
        <>
          <h3 className={parts.subhead}>{t('bring.also')}</h3>
          <p>{formatList(also)}</p>
        </>
      )}
      {unknown.length > 0 && (
        <p className={parts.source}>
          {t('bring.unknown', { count: unknown.length, skills: formatList(unknown) })}
        </p>
      )}
      <RatingsSource content={content} role={roleAtPosition(context.index, context.originAt)} />
    </Panel>
  );
}

type SkillsProps = {
  readonly title: string;
  readonly terms: readonly Term[];
  readonly content: PackContent;
  /** Levels are the source's own; assumed ones are not drawn, for they tell one skill from no other. */
  readonly withLevels: boolean;
  readonly isEnough?: boolean;
};

function Skills({ title, terms, content, withLevels, isEnough = false }: SkillsProps) {
  const { t } = useTranslation('move');
  if (terms.length === 0) return null;
  // One more line is no longer than the line that says there is one more.
  const row = { content, withLevels, isEnough };
  const shown = terms.length === SHOWN + 1 ? terms.length : SHOWN;
  return (
    <>
      <h3 className={parts.subhead}>{title}</h3>
      <ul className={styles.rows}>
        {terms.slice(0, shown).map((term) => (
          <Row key={term.skill.id} term={term} {...row} />
        ))}
      </ul>
      {terms.length > shown && (
        <Disclosure summary={t('bring.more', { count: terms.length - shown })}>
          <ul className={styles.rows}>
            {terms.slice(shown).map((term) => (
              <Row key={term.skill.id} term={term} {...row} />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** More than this over what is needed reads "more than it asks": the half step of the rating scale. */
const CLEARLY_MORE = 0.5;

type RowProps = {
  readonly term: Term;
  readonly content: PackContent;
  readonly withLevels: boolean;
  readonly isEnough: boolean;
};

function Row({ term, content, withLevels, isEnough }: RowProps) {
  const { t } = useTranslation('move');
  const { have, need, met } = term;
  const edited = editedWords(term.edit);
  if (!withLevels && !term.rated) return <AskedRow term={term} content={content} />;
  const word = isEnough
    ? t(have - need >= CLEARLY_MORE ? 'bring.moreThan' : 'bring.allOf')
    : shareInWords(met);
  const levels = t('bring.levels', { have: formatDecimal(have, 1), need: formatDecimal(need, 1) });
  return (
    <li className={styles.row} title={levels}>
      <span>
        {skillName(term.skill, content)}
        {edited !== null && <small className={styles.edited}>{edited}</small>}
      </span>
      <LevelBar have={have} need={need} />
      <span className={styles.word}>
        {word}
        <span className="visually-hidden">, {levels}</span>
      </span>
    </li>
  );
}

/** A skill that both jobs ask, at levels that are assumed. */
function AskedRow({ term, content }: Pick<RowProps, 'term' | 'content'>) {
  return (
    <li className={styles.row}>
      <span className={styles.asked}>{skillName(term.skill, content)}</span>
    </li>
  );
}
