// The lines of the list, of which only those in sight are drawn; arrows go from plan to plan.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListing } from '../../../../shared/files/answers.ts';
import { DamagedPlan } from './DamagedPlan.tsx';
import { ListedPlan } from './ListedPlan.tsx';
import type { PlanDeed } from './PlanDeedLine.tsx';
import styles from './PlanList.module.css';

/** Height of a line before it is measured, in CSS pixels: title, way, facts and next step. */
const ROW_HEIGHT = 148;
/** Space between two lines, in CSS pixels. */
const GAP = 12;
/** Lines that Page Up and Page Down go. */
const PAGE = 5;

type Props = {
  readonly listings: readonly PlanListing[];
  /** What scrolls the lines. */
  readonly scroller: () => HTMLElement | null;
  readonly onDeed: (deed: PlanDeed) => void;
};

/** A list of any length. */
export function PlanRows({ listings, scroller, onDeed }: Props) {
  const { t } = useTranslation('library');
  const list = useRef<HTMLUListElement>(null);
  const above = useOffset(list);
  const focused = useRef<number | null>(null);
  const virtual = useVirtualizer({
    count: listings.length,
    // Before the first measure: lines for a usual window, so that the list is never drawn empty.
    initialRect: { width: 860, height: 900 },
    getScrollElement: scroller,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (at) => idOf(listings[at]) ?? at,
    gap: GAP,
    scrollMargin: above,
    overscan: 4,
    // The line with the focus stays drawn wherever one scrolls to: the keys go on from it.
    rangeExtractor: (range) => {
      const drawn = new Set(defaultRangeExtractor(range));
      if (focused.current !== null && focused.current < listings.length) drawn.add(focused.current);
      return [...drawn].sort((a, b) => a - b);
    },
  });
  const goTo = (at: number) => {
    focused.current = at;
    virtual.scrollToIndex(at);
    // The line may only be drawn once the scrolling has happened.
    requestAnimationFrame(() => focusLine(list.current, at));
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const next = targetOf(event.key, at, listings.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(next);
  };
  return (
    <>
      <p id="plan-keys" className="visually-hidden">
        {t('keys')}
      </p>
      <ul
        ref={list}
        className={styles.list}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('title')}
        aria-describedby="plan-keys"
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const listing = listings[index];
          if (listing === undefined) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={listings.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - above}px)` }}
              onFocus={() => {
                focused.current = index;
              }}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {listing.state === 'readable' ? (
                <ListedPlan summary={listing.summary} onDeed={onDeed} />
              ) : (
                <DamagedPlan listing={listing} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** How far down its scrolled page an element begins, in CSS pixels; what stands above it may wrap anew at any time. */
function useOffset(element: { readonly current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(element.current?.offsetTop ?? 0));
  return offset;
}

function idOf(listing: PlanListing | undefined): string | undefined {
  return listing?.state === 'readable' ? listing.summary.id : listing?.id;
}

function focusLine(list: HTMLElement | null, at: number): void {
  list?.querySelector<HTMLElement>(`[data-index="${at}"] button`)?.focus({ preventScroll: true });
}

/** The line a key leads to; null for keys that lead to none. */
function targetOf(key: string, at: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
