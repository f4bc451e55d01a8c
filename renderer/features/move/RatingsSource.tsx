// Where a role's levels come from: source, place, and the date of the ratings; old ones say so.

import { useTranslation } from 'react-i18next';
import { isAddedRole } from '../../../shared/model/overlay.ts';
import type { Role } from '../../../shared/model/pack.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { ratingAges } from '../../../shared/report/rating-age.ts';
import { formatList } from '../../words/format.ts';
import { placeAndSources } from '../../words/sources.ts';
import { monthWords } from './month-words.ts';
import parts from './parts.module.css';

/** The source line under levels. */
export function RatingsSource({ content, role }: { readonly content: PackContent; readonly role: Role }) {
  const { t, i18n } = useTranslation(['move', 'edit']);
  if (isAddedRole(role.id)) {
    return (
      <p className={parts.source}>
        {t('edit:addedSource', { title: role.title })} {placeAndSources(content, [role], ['ratings'])}
      </p>
    );
  }
  const ages = ratingAges(role, new Date()).map(({ date, isOld }) => {
    const month = monthWords(date, i18n.language);
    return isOld ? t('move:ratings.old', { date: month }) : month;
  });
  const dates = formatList(ages);
  return (
    <p className={parts.source}>
      {ages.length > 0 && `${t('move:ratings.rated', { role: role.title, dates })} `}
      {placeAndSources(content, [role], ['ratings'])}
    </p>
  );
}
