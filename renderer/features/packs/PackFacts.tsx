// A pack described: what it is, how much of what it holds, what is assumed or missing, and where it comes from.
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { assumableParts } from '../../../shared/model/pack.ts';
import type { PackInfo } from '../../../shared/model/pack-info.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatCount, formatLanguage } from '../../words/format.ts';
import { MissingParts } from './MissingParts.tsx';
import styles from './PackFacts.module.css';
import { PackSources } from './PackSources.tsx';
import { PartsTable } from './PartsTable.tsx';
import { inOneLine } from './pack-words.ts';

/** Everything known of a pack, short first; the rest opens. */
export function PackFacts({ info }: { readonly info: PackInfo }) {
  const { t } = useTranslation('packs');
  const { place, languages, license, edition } = info;
  return (
    <div className={styles.facts}>
      <p className={styles.what}>
        {inOneLine([
          t('facts.edition', { edition }),
          place,
          languages.map(formatLanguage).join(', '),
          t('sources.license', { license }),
        ])}
      </p>
      <Counts info={info} />
      <Assumed info={info} />
      <MissingParts missing={info.missing} />
      <Disclosure summary={t('sources.title')} aside={formatCount(info.sources.length)}>
        {() => <PackSources sources={info.sources} />}
      </Disclosure>
      <Disclosure summary={t('parts.title')}>{() => <PartsTable info={info} />}</Disclosure>
    </div>
  );
}

function Counts({ info }: { readonly info: PackInfo }) {
  const { t } = useTranslation('packs');
  const { roles, skills } = info;
  const kinds = (['rated', 'estimated', 'titleOnly'] as const).filter((kind) => roles[kind] > 0);
  const skillKinds = (['skill', 'knowledge', 'ability'] as const).filter((kind) => skills[kind] > 0);
  return (
    <dl className={styles.counts}>
      <div>
        <dt>{t('facts.jobs')}</dt>
        <dd>
          <strong>{formatCount(roles.all)}</strong>
          <span>{inOneLine(kinds.map((kind) => t(`facts.${kind}`, { all: formatCount(roles[kind]) })))}</span>
        </dd>
      </div>
      <div>
        <dt>{t('facts.skills')}</dt>
        <dd>
          <strong>{formatCount(skills.skill + skills.knowledge + skills.ability)}</strong>
          <span>
            {inOneLine(
              skillKinds.map((kind) =>
                t(`facts.${kind}`, { count: skills[kind], all: formatCount(skills[kind]) }),
              ),
            )}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('facts.families')}</dt>
        <dd>
          <strong>{formatCount(info.families)}</strong>
        </dd>
      </div>
    </dl>
  );
}

function Assumed({ info }: { readonly info: PackInfo }) {
  const { t } = useTranslation('packs');
  const parts = assumableParts.filter((part) => info.assumed[part] > 0);
  if (parts.length === 0) return null;
  return (
    <ul className={styles.assumed}>
      {parts.map((part) => (
        <li key={part}>
          <TriangleAlert size={15} aria-hidden="true" />
          {t(`assumed.${part}`, { count: info.assumed[part], jobs: formatCount(info.assumed[part]) })}
        </li>
      ))}
    </ul>
  );
}
