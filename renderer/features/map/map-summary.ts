// What the map shows, in words for those who cannot see it.

import { useTranslation } from 'react-i18next';
import { familyOf } from '../../../shared/moves/pack-index.ts';
import type { ViewSummary } from '../../map/view-summary.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { formatList } from '../../words/format.ts';

/** A sentence or two on what is in view and selected; empty until there is something to say. */
export function useMapSummary(summary: ViewSummary | null): string {
  const { t } = useTranslation('map');
  const index = useApp(selectIndex);
  if (summary === null || index === null) return '';
  const families = summary.families.map((id) => familyOf(index.content, id).name);
  const selected = index.content.roles.find((role) => role.id === summary.selected)?.title;
  // Seen as a whole, the map has no family that stands out.
  const inView = t(families.length === 0 ? 'summaryAll' : 'summary', {
    count: summary.rolesInView,
    families: formatList(families),
  });
  return selected === undefined ? inView : `${inView} ${t('summarySelected', { title: selected })}`;
}
