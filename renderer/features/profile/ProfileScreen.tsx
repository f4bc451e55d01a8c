// What you have: levels set by oneself beside those assumed, a quick card sort, and what matters in a job.
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { areRatingsFlat, countElsewhere, ownSkills } from '../../../shared/profile/own-skills.ts';
import { skillsToConfirm } from '../../../shared/report/confirm-rows.ts';
import { show } from '../../store/actions.ts';
import { selectContext, selectIndex, selectOpenMove } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatCount } from '../../words/format.ts';
import { useKept } from '../move/use-kept.ts';
import { NoPack } from '../no-pack/NoPack.tsx';
import { CardSort } from './CardSort.tsx';
import { MattersPanel } from './MattersPanel.tsx';
import styles from './ProfileScreen.module.css';
import { SkillLevels } from './SkillLevels.tsx';

/** The screen, once there is a pack and a person whose job it has. */
export function ProfileScreen() {
  const index = useApp(selectIndex);
  const context = useApp(selectContext);
  if (context !== null) return <Profile context={context} />;
  return <main className={styles.none}>{index === null ? <NoPack /> : <NoJob />}</main>;
}

/** Nobody has said who they are yet, or they come from other job data, which does not have their job. */
function NoJob() {
  const { t } = useTranslation(['profile', 'map', 'common']);
  const isElsewhere = useApp(({ person }) => person !== null);
  return (
    <>
      <p>{t(isElsewhere ? 'profile:otherPack.job' : 'profile:noPerson')}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => show('start')}>
          {t('map:goToStart')}
        </Button>
        {isElsewhere && <Button onClick={() => show('packs')}>{t('common:screens.packs')}</Button>}
      </div>
    </>
  );
}

function Profile({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation('profile');
  const open = useApp(selectOpenMove);
  const deciding = useKept(
    open === null || open.explanation === null ? [] : skillsToConfirm(open, open.explanation),
    open?.move.destination.id ?? '',
  );
  const skills = ownSkills(context, deciding);
  const elsewhere = countElsewhere(context);
  const done = skills.filter(({ rating }) => rating !== null).length;
  return (
    <main className={styles.screen}>
      <header>
        <h1>{t('title')}</h1>
        <p>{roleAtPosition(context.index, context.originAt).title}</p>
        <p className={styles.note}>{t('intro')}</p>
        <p role="status">{t('progress', { done: formatCount(done), all: formatCount(skills.length) })}</p>
        {areRatingsFlat(skills) && (
          <p className={styles.flat} role="status">
            {t('flat')}
          </p>
        )}
        {elsewhere > 0 && <Elsewhere count={elsewhere} />}
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

/** Skills that the person spoke of over other job data; nothing of it is lost. */
function Elsewhere({ count }: { readonly count: number }) {
  const { t } = useTranslation(['profile', 'common']);
  return (
    <div className={styles.elsewhere}>
      <p>{t('profile:otherPack.skills', { count })}</p>
      <Button look="quiet" onClick={() => show('packs')}>
        {t('common:screens.packs')}
      </Button>
    </div>
  );
}
