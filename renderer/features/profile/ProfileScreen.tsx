// What you have: levels set by oneself beside those assumed, a quick card sort, and what matters in a job.
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { areRatingsFlat, ownSkills } from '../../../shared/profile/own-skills.ts';
import { show } from '../../store/actions.ts';
import { selectContext, selectIndex } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatCount } from '../../words/format.ts';
import { NoPack } from '../no-pack/NoPack.tsx';
import { CardSort } from './CardSort.tsx';
import { MattersPanel } from './MattersPanel.tsx';
import styles from './ProfileScreen.module.css';
import { SkillLevels } from './SkillLevels.tsx';

/** The screen, once there is a pack and a person. */
export function ProfileScreen() {
  const { t } = useTranslation(['profile', 'map']);
  const index = useApp(selectIndex);
  const context = useApp(selectContext);
  if (index === null || context === null) {
    return (
      <main className={styles.none}>
        {index === null ? (
          <NoPack />
        ) : (
          <>
            <p>{t('profile:noPerson')}</p>
            <Button look="primary" onClick={() => show('start')}>
              {t('map:goToStart')}
            </Button>
          </>
        )}
      </main>
    );
  }
  return <Profile context={context} />;
}

function Profile({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('profile');
  const skills = ownSkills(context);
  const done = skills.filter(({ rating }) => rating !== null).length;
  return (
    <main className={styles.screen}>
      <header>
        <h1>{t('title')}</h1>
        <p>{roleAtPosition(context.index, context.originAt).title}</p>
        <p className={styles.note}>{t('intro')}</p>
        <p role="status">{t('progress', { done: formatCount(done), all: formatCount(skills.length) })}</p>
        {areRatingsFlat(context.person) && (
          <p className={styles.flat} role="status">
            {t('flat')}
          </p>
        )}
      </header>
      <div className={styles.columns}>
        <SkillLevels skills={skills} context={context} />
        <div className={styles.side}>
          <Panel title={t('cards.title')}>
            <CardSort skills={skills} />
          </Panel>
          <MattersPanel context={context} />
        </div>
      </div>
    </main>
  );
}
