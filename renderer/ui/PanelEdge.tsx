// The edge by which a panel is made wider: dragged, or moved by the arrow keys; a double click or Home gives the usual width.
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keepPanelWidth, type Side, usePanelWidth } from './panel-space.ts';
import styles from './SidePanel.module.css';

type Props = {
  readonly side: Side;
  /** Id of the panel. */
  readonly controls: string;
  /** The width while it is dragged. */
  readonly drag: number | null;
  readonly onDrag: (width: number | null) => void;
};

/** CSS pixels one arrow key moves the edge; ours. */
const KEY_STEP = 16;

/** A separator of the window: its value is the panel's width in CSS pixels. */
export function PanelEdge({ side, controls, drag, onDrag }: Props) {
  const { t } = useTranslation();
  const { width, least, most } = usePanelWidth(side);
  const outward = side === 'rail' ? 1 : -1;
  const within = (wanted: number) => Math.round(Math.min(most, Math.max(least, wanted)));
  const onPointerMove = (event: PointerEvent<HTMLHRElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const panel = event.currentTarget.parentElement?.getBoundingClientRect();
    if (panel) onDrag(within(side === 'rail' ? event.clientX - panel.left : panel.right - event.clientX));
  };
  const onPointerUp = () => {
    if (drag !== null) keepPanelWidth(side, drag);
    onDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowLeft: -outward, ArrowRight: outward }[event.key];
    if (event.key === 'Home') keepPanelWidth(side, null);
    else if (steps !== undefined) keepPanelWidth(side, within(width + steps * KEY_STEP));
    else return;
    event.preventDefault();
  };
  return (
    <hr
      tabIndex={0}
      className={styles.edge}
      aria-label={t(`panels.${side}.width`)}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuenow={drag ?? width}
      aria-valuemin={least}
      aria-valuemax={most}
      title={t('panels.widthHint')}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => onDrag(null)}
      onDoubleClick={() => keepPanelWidth(side, null)}
      onKeyDown={onKeyDown}
    />
  );
}
