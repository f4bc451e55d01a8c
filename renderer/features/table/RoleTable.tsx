// The jobs as a grid of which only the rows in sight are drawn. Arrows go from row to row,
// which selects; Enter opens the selected one.
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { RoleColumn, RoleRow, RowOrder } from '../../../shared/table/role-rows.ts';
import styles from './RoleTable.module.css';

/** A column as the table shows it. */
export type ShownColumn = {
  readonly id: RoleColumn;
  readonly word: string;
  readonly isNumber: boolean;
  readonly cell: (row: RoleRow) => ReactNode;
};

type Props = {
  readonly rows: readonly RoleRow[];
  readonly columns: readonly ShownColumn[];
  readonly order: RowOrder;
  readonly onOrder: (column: RoleColumn) => void;
  readonly selected: RoleId | null;
  readonly onSelect: (role: RoleId) => void;
  readonly onOpen: () => void;
};

/** Height of a row before it is measured, in CSS pixels: two lines of text. */
const ROW_HEIGHT = 52;
/** Rows that Page Up and Page Down go. */
const PAGE = 10;

/** The grid. */
export function RoleTable({ rows, columns, order, onOrder, selected, onSelect, onOpen }: Props) {
  const { t } = useTranslation('table');
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    // Before the first measure: rows for a usual window, so that the table is never drawn empty.
    initialRect: { width: 900, height: 700 },
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => rows[at]?.role.id ?? at,
    overscan: 8,
  });
  const active = rows.findIndex(({ role }) => role.id === selected);
  const isMovedByKey = useRef(false);
  useEffect(() => {
    if (active < 0) return;
    virtual.scrollToIndex(active);
    if (!isMovedByKey.current) return;
    isMovedByKey.current = false;
    // The row may only be drawn once the scrolling has happened.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
  }, [active, virtual]);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const row = rows[targetOf(event.key, index, rows.length) ?? -1];
    if (row === undefined) return;
    isMovedByKey.current = true;
    onSelect(row.role.id);
    event.preventDefault();
    event.stopPropagation();
  };
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.table}
        aria-label={t('label')}
        aria-describedby="table-keys"
        aria-rowcount={rows.length + 1}
      >
        <Head columns={columns} order={order} onOrder={onOrder} />
        <tbody>
          <Space height={above} />
          {items.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <Row
                key={row.role.id}
                ref={virtual.measureElement}
                index={index}
                row={row}
                columns={columns}
                isActive={index === active}
                isTabStop={index === Math.max(active, 0)}
                onSelect={() => (index === active ? onOpen() : onSelect(row.role.id))}
                onOpen={onOpen}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
            );
          })}
          <Space height={below} />
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Pick<Props, 'columns' | 'onOpen'> & {
  readonly ref: (element: HTMLTableRowElement | null) => void;
  readonly index: number;
  readonly row: RoleRow;
  readonly isActive: boolean;
  readonly isTabStop: boolean;
  readonly onSelect: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function Row({ ref, index, row, columns, isActive, isTabStop, onSelect, onOpen, onKeyDown }: RowProps) {
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      data-selected={isActive}
      onClick={isActive ? undefined : onSelect}
      onDoubleClick={onOpen}
    >
      {columns.map(({ id, isNumber, cell }) =>
        id === 'title' ? (
          <th key={id} scope="row">
            <button
              type="button"
              aria-current={isActive || undefined}
              tabIndex={isTabStop ? 0 : -1}
              onClick={(event) => {
                event.stopPropagation();
                onSelect();
              }}
              onKeyDown={onKeyDown}
            >
              {cell(row)}
            </button>
          </th>
        ) : (
          <td key={id} data-number={isNumber}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Stands for the rows that are out of sight. */
function Space({ height }: { readonly height: number }) {
  return (
    height > 0 && (
      <tr className={styles.space}>
        <td style={{ height }} />
      </tr>
    )
  );
}

/** Where a key leads from a row; null for other keys. */
function targetOf(key: string, from: number, count: number): number | null {
  const within = (to: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case 'ArrowDown':
      return within(from + 1);
    case 'ArrowUp':
      return within(from - 1);
    case 'PageDown':
      return within(from + PAGE);
    case 'PageUp':
      return within(from - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function Head({ columns, order, onOrder }: Pick<Props, 'columns' | 'order' | 'onOrder'>) {
  const { t } = useTranslation('table');
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ id, word }) => {
          const isSorted = order.column === id;
          return (
            <th
              key={id}
              scope="col"
              aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" aria-label={t('sort', { column: word })} onClick={() => onOrder(id)}>
                {word}
                {isSorted &&
                  (order.isDescending ? (
                    <ArrowDown size={13} aria-hidden="true" />
                  ) : (
                    <ArrowUp size={13} aria-hidden="true" />
                  ))}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
