// The map's equal: all jobs with every figure, the same filter and the same selection, for eyes, keys and screen readers.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PackIndex, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { type RoleColumn, type RowOrder, roleRows, sortRows } from '../../../shared/table/role-rows.ts';
import { setDestination, show } from '../../store/actions.ts';
import { clearFilter, selectLeftOut } from '../../store/filter-actions.ts';
import { selectContext, selectIndex, selectMoves, selectOpenMove } from '../../store/selectors.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ThreeParts } from '../../ui/ThreeParts.tsx';
import { formatCount } from '../../words/format.ts';
import { FilterPanel } from '../filter/FilterPanel.tsx';
import { RolePanel } from '../map/RolePanel.tsx';
import { NoPack } from '../no-pack/NoPack.tsx';
import { RoleTable } from './RoleTable.tsx';
import styles from './TableScreen.module.css';
import { useColumns } from './use-columns.tsx';

/** The screen, once there is a pack. */
export function TableScreen() {
  const index = useApp(selectIndex);
  if (index === null) {
    return (
      <main className={styles.none}>
        <NoPack />
      </main>
    );
  }
  return <Jobs index={index} />;
}

function Jobs({ index }: { readonly index: PackIndex }) {
  const { t } = useTranslation('table');
  const { content } = index;
  const context = useApp(selectContext);
  const openMove = useApp(selectOpenMove);
  const selected = useApp(({ destination }) => destination?.role ?? null);
  const [order, setOrder] = useState<RowOrder>({ column: 'title', isDescending: false });
  const [find, setFind] = useState('');
  const rows = useShownRows(index, order, find);
  const own = context === null ? null : roleAtPosition(index, context.originAt);
  const columns = useColumns(content, own);
  const sortBy = (column: RoleColumn) =>
    setOrder({ column, isDescending: order.column === column && !order.isDescending });
  return (
    <ThreeParts
      rail={
        <SidePanel side="rail" className={styles.rail} aria-label={t('filter.title')}>
          <TextField label={t('find')} value={find} onChange={setFind} />
          <FilterPanel content={content} />
        </SidePanel>
      }
      panel={openMove !== null && <RolePanel key={openMove.move.destination.id} {...openMove} />}
      middleClass={styles.middle}
    >
      <h1>{t('title')}</h1>
      <p id="table-keys" className={styles.note}>
        {t('intro')} {t('keys')}
      </p>
      <p role="status">
        {rows.length === content.roles.length
          ? t('count', { count: rows.length, shown: formatCount(rows.length) })
          : t('countOf', { shown: formatCount(rows.length), all: formatCount(content.roles.length) })}
      </p>
      {rows.length === 0 ? (
        <div className={styles.nothing}>
          <p>{t('none')}</p>
          <Button
            onClick={() => {
              clearFilter();
              setFind('');
            }}
          >
            {t('filter.clear')}
          </Button>
        </div>
      ) : (
        <RoleTable
          rows={rows}
          columns={columns}
          order={order}
          onOrder={sortBy}
          selected={selected}
          onSelect={(role) => setDestination({ kind: 'role', role })}
          onOpen={() => {
            if (openMove !== null) show('move');
          }}
        />
      )}
    </ThreeParts>
  );
}

/** The rows that pass the filter and hold what is looked for, sorted. */
function useShownRows({ content }: PackIndex, order: RowOrder, find: string) {
  const moves = useApp(selectMoves);
  const leftOut = useApp(selectLeftOut);
  const sorted = useMemo(() => sortRows(roleRows(content, moves), order, content), [content, moves, order]);
  return useMemo(() => {
    const words = find.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return sorted.filter(({ role }) => {
      const title = role.title.toLocaleLowerCase();
      return leftOut?.has(role.id) !== true && words.every((word) => title.includes(word));
    });
  }, [sorted, leftOut, find]);
}
