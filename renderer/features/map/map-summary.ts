// What the map shows, in words for those who cannot see it.

import { useTranslation } from 'react-i18next';
import { familyOf } from '../../../shared/moves/pack-index.ts';
import type { ViewSummary } from '../../map/view-summary.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { formatList } from '../../words/format.ts';
import { roleCardLines } from './role-card.ts';

/** What is in view, and of the selected job what its card says, line by line; empty until there is something to say. */
export function useMapSummary(summary: ViewSummary | null): readonly string[] {
  const { t } = useTranslation(['map', 'common', 'table']);
  const index = useApp(selectIndex);
  if (summary === null || index === null) return [];
  const families = summary.families.map((id) => familyOf(index.content, id).name);
  // Seen as a whole, the map has no family that stands out.
  const inView = t(families.length === 0 ? 'map:summaryAll' : 'map:summary', {
    count: summary.rolesInView,
    families: formatList(families),
  });
  if (summary.selected === null) return [inView];
  // As it is when the map comes to rest: what changes later is said by the panel that changes it.
  const [title, ...rest] = roleCardLines(useApp.getState(), summary.selected, t);
  return title === undefined ? [inView] : [inView, t('map:summarySelected', { title }), ...rest];
}
