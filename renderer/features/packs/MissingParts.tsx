// The parts a pack does not hold, and what that means for the person.
import { useTranslation } from 'react-i18next';
import type { PackPart } from '../../../shared/model/pack-info.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatCount } from '../../words/format.ts';
import styles from './PackFacts.module.css';

/** The missing parts in plain words; one sentence when nothing is missing. */
export function MissingParts({ missing }: { readonly missing: readonly PackPart[] }) {
  const { t } = useTranslation('packs');
  if (missing.length === 0) return <p className={styles.what}>{t('missing.none')}</p>;
  return (
    <Disclosure summary={t('missing.title')} aside={formatCount(missing.length)}>
      <ul className={styles.lines}>
        {missing.map((part) => (
          <li key={part}>{t(`missing.${part}`)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
