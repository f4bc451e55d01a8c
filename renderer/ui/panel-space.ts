// How wide the rail and the panel beside the map are, whether they are folded, and what they leave of the map.
import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import { editSettings } from '../store/actions.ts';
import { useApp } from '../store/store.ts';

/** The two that stand over the map: the rail on the left, the panel on the right. */
export type Side = 'rail' | 'panel';

/** How they stand in a window: both beside the map, the rail folded to a strip, or the panel a sheet as well. */
export type PanelShape = 'wide' | 'folded' | 'sheet';

/** Widths in CSS pixels: the usual ones and the least at which every control fits; design.md, ours the least. */
const WIDTHS = { rail: { usual: 288, least: 240 }, panel: { usual: 328, least: 288 } } as const;

/** No wider than this, nor than this share of the window, so that the map keeps a third of it at least; ours. */
const MOST = { pixels: 720, share: 0.33 } as const;

/** A folded rail and a closed sheet: a button and its frame. */
const STRIP_WIDTH = 44;
const GUTTER = 12;

/** What of a narrow window sheets may cover before the map no longer makes room for them; ours. */
const COVERED_AT_MOST = 0.6;

type PanelSpace = {
  /** Whether the folded rail, or the sheet, is open over the map. */
  readonly open: Readonly<Record<Side, boolean>>;
  /** Which of them the screen has. */
  readonly present: Readonly<Record<Side, number>>;
};

const usePanelSpace = create<PanelSpace>()(() => ({
  open: { rail: false, panel: true },
  present: { rail: 0, panel: 0 },
}));

/** Windows narrower than these fold the rail, and make a sheet of the panel; design.md, Grid. */
const FOLDED_UNDER = 1200;
const SHEET_UNDER = 1100;

function subscribeWindow(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}

/** How panels stand in a window as wide as this one is. */
function panelShape(): PanelShape {
  if (window.innerWidth < SHEET_UNDER) return 'sheet';
  return window.innerWidth < FOLDED_UNDER ? 'folded' : 'wide';
}

/** As `panelShape`, followed. */
export function usePanelShape(): PanelShape {
  return useSyncExternalStore(subscribeWindow, panelShape);
}

/** The widths a side may have in a window of some width. */
function widthLimits(side: Side, windowWidth: number) {
  const { usual, least } = WIDTHS[side];
  const most = Math.max(usual, Math.min(MOST.pixels, Math.floor(windowWidth * MOST.share)));
  return { least, most, usual };
}

/** The width of a side in CSS pixels as the person set it, within what the window allows. */
export function usePanelWidth(side: Side) {
  const windowWidth = useSyncExternalStore(subscribeWindow, () => window.innerWidth);
  const wanted = useApp((state) => state.settings.panelWidths[side]);
  const limits = widthLimits(side, windowWidth);
  return { width: Math.min(limits.most, Math.max(limits.least, wanted ?? limits.usual)), ...limits };
}

/** Remembers the width of a side; null is the usual one. */
export function keepPanelWidth(side: Side, width: number | null): void {
  editSettings({ panelWidths: { ...useApp.getState().settings.panelWidths, [side]: width } });
}

/** Opens or closes a folded side; where both are sheets, the one that opens closes the other. */
export function setPanelOpen(side: Side, isOpen: boolean): void {
  const other: Side = side === 'rail' ? 'panel' : 'rail';
  usePanelSpace.setState(({ open }) => ({
    open: {
      ...open,
      [side]: isOpen,
      ...(isOpen && panelShape() === 'sheet' && { [other]: false }),
    },
  }));
}

/** Whether all of a side is to be seen. */
export function useIsPanelOpen(side: Side): boolean {
  const shape = usePanelShape();
  const isOpen = usePanelSpace((state) => state.open[side]);
  return isOpen || shape === 'wide' || (side === 'panel' && shape === 'folded');
}

/** Says that the screen has a side; the returned function takes that back. */
export function takePlace(side: Side): () => void {
  const add = (change: 1 | -1) =>
    usePanelSpace.setState(({ present }) => ({ present: { ...present, [side]: present[side] + change } }));
  add(1);
  return () => add(-1);
}

/** What the rail and the panel leave free of the map, as insets in CSS pixels. */
export function usePanelInsets(): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const shape = usePanelShape();
  const present = usePanelSpace((state) => state.present);
  const isPanelOpen = useIsPanelOpen('panel');
  const { width: rail } = usePanelWidth('rail');
  const { width: panel } = usePanelWidth('panel');
  const windowWidth = useSyncExternalStore(subscribeWindow, () => window.innerWidth);
  const insetOf = (isThere: boolean, width: number) => (isThere ? width + 2 * GUTTER : GUTTER);
  // A folded rail opens over the map for a moment only: the map does not move for it.
  const left = insetOf(present.rail > 0, shape === 'wide' ? rail : STRIP_WIDTH);
  const wanted = insetOf(present.panel > 0, isPanelOpen ? panel : STRIP_WIDTH);
  const isCovered = left + wanted > windowWidth * COVERED_AT_MOST;
  return { left, right: isCovered ? GUTTER : wanted, top: GUTTER, bottom: GUTTER };
}
