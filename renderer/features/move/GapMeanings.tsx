// What the levels of the gaps look like at work: now and needed, in words.
import { useTranslation } from 'react-i18next';
import type { GapRow } from '../../../shared/report/gap-table.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useAnchorWords } from '../../words/anchor-words.ts';
import parts from './parts.module.css';

/** The gaps' levels in words, each level as the whole one nearest to it. */
export function GapMeanings({ rows }: { readonly rows: readonly GapRow[] }) {
  const { t } = useTranslation('move');
  const words = useAnchorWords();
  return (
    <Disclosure summary={t('build.meanings')}>
      <ul className={parts.stack}>
        {rows.map(({ term: { skill, have, need } }) => (
          <li key={skill.id}>
            <strong>{skill.name}</strong>
            <p>{t('build.meaningNow', { meaning: words(skill, Math.round(have)) })}</p>
            <p>{t('build.meaningNeeded', { meaning: words(skill, Math.round(need)) })}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
