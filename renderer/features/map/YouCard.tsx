// Who the person is on the map: their job, by which title it was found, and what brings them here.
import { CircleDot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { familyOf, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { show } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import styles from './YouCard.module.css';

/** The person's own job with a way to change it. */
export function YouCard({ context }: { readonly context: MoveContext }) {
  const { t } = useTranslation(['map', 'start', 'common']);
  const role = roleAtPosition(context.index, context.originAt);
  const { person } = context;
  const family = familyOf(context.index.content, role.family).name;
  return (
    <section className={styles.card} aria-label={t('map:you')}>
      <CircleDot size={20} aria-hidden="true" />
      <div className={styles.words}>
        <strong>{role.title}</strong>
        <span>{person.foundBy ? t('start:foundBy', { family, title: person.foundBy }) : family}</span>
        {person.triggers.length > 0 && (
          <ul className={styles.triggers}>
            {person.triggers.map((trigger) => (
              <li key={trigger}>
                <Chip>{t(`start:trigger.${trigger}.name`)}</Chip>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.ways}>
        <Button look="quiet" onClick={() => show('start')}>
          {t('common:change')}
        </Button>
        <Button look="quiet" onClick={() => show('profile')}>
          {t('common:screens.profile')}
        </Button>
      </div>
    </section>
  );
}
