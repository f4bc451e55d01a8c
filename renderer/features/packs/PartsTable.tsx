// Of how many jobs a pack knows each part.
import { useTranslation } from 'react-i18next';
import type { PackInfo } from '../../../shared/model/pack-info.ts';
import { formatCount } from '../../words/format.ts';
import styles from './PackFacts.module.css';

const parts = [
  'requirements',
  'zone',
  'pay',
  'outlook',
  'employment',
  'education',
  'exposure',
  'related',
  'activities',
  'workStyles',
  'interests',
] as const;

/** A row a part, those it does not know at all included. */
export function PartsTable({ info }: { readonly info: PackInfo }) {
  const { t } = useTranslation('packs');
  return (
    <table className={styles.parts}>
      <thead>
        <tr>
          <th scope="col">{t('parts.part')}</th>
          <th scope="col">{t('parts.jobs')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">{t(`parts.${part}`)}</th>
            <td>
              {t('parts.of', { known: formatCount(info.rolesWith[part]), all: formatCount(info.roles.all) })}
            </td>
          </tr>
        ))}
        {(['alternateTitles', 'shifts', 'tools'] as const).map((part) => (
          <tr key={part}>
            <th scope="row">{t(`facts.${part}`)}</th>
            <td>{formatCount(info[part])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
