// Looking for a job to go to: each result says how long from here; a title that covers several jobs shows the smallest step first.
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import { sortMoves } from '../../../shared/moves/options.ts';
import { familyOf, type PackIndex } from '../../../shared/moves/pack-index.ts';
import type { TitleResult } from '../../../shared/search/title-search.ts';
import { selectMoves } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { formatMonths } from '../../words/format.ts';
import { RoleSearch } from './RoleSearch.tsx';

type Props = { readonly index: PackIndex; readonly onChoose: (role: RoleId) => void };

/** The search of the map and of the lists. */
export function DestinationSearch({ index, onChoose }: Props) {
  const { t } = useTranslation('within');
  const moves = useApp(selectMoves);
  const moveOf = (role: RoleId) => moves.find((move) => move.destination.id === role);
  const smallestFirst = (results: readonly TitleResult[]) => {
    const found = results.flatMap((result) => moveOf(result.role) ?? []);
    const order = sortMoves(found, 'effort').map((move) => move.destination.id);
    return [...results].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  };
  return (
    <RoleSearch
      inputId="destination-search"
      label={t('search')}
      placeholder={t('search')}
      familyName={(result) => familyOf(index.content, result.family).shortName}
      detail={(role) => {
        const move = moveOf(role);
        return move === undefined ? null : formatMonths(move.effort);
      }}
      orderSeveral={smallestFirst}
      onChoose={(result) => onChoose(result.role)}
    />
  );
}
