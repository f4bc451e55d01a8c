// What stands over the map on either side: the rail on the left, a panel on the right. Its width is the person's, by drag or
// by keys; in a narrow window the rail folds to a strip and the panel becomes a sheet, each with a button to open and close.
import { PanelLeftOpen, PanelRightOpen, X } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './IconButton.tsx';
import { PanelEdge } from './PanelEdge.tsx';
import {
  type Side,
  setPanelOpen,
  takePlace,
  useIsPanelOpen,
  usePanelShape,
  usePanelWidth,
} from './panel-space.ts';
import styles from './SidePanel.module.css';

type Props = ComponentProps<'aside'> & { readonly side: Side };

/** A scrolling card beside the map. */
export function SidePanel({ side, className, children, ...rest }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const opener = useRef<HTMLDivElement>(null);
  const shape = usePanelShape();
  const isOpen = useIsPanelOpen(side);
  const folds = shape === 'sheet' || (shape === 'folded' && side === 'rail');
  const { width } = usePanelWidth(side);
  const [drag, setDrag] = useState<number | null>(null);
  useEffect(() => takePlace(side), [side]);
  // What is newly chosen is shown, even where its sheet was closed before.
  useEffect(() => {
    if (side === 'panel') setPanelOpen('panel', true);
  }, [side]);
  const close = () => {
    setPanelOpen(side, false);
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  const open = () => {
    setPanelOpen(side, true);
    requestAnimationFrame(() => card.current?.focus());
  };
  if (!isOpen) {
    return (
      <div ref={opener} className={styles.strip}>
        <IconButton
          label={t(`panels.${side}.open`)}
          aria-expanded={false}
          icon={side === 'rail' ? <PanelLeftOpen size={18} /> : <PanelRightOpen size={18} />}
          onClick={open}
        />
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <div
      className={`${styles.place} ${styles[side]}`}
      data-over={folds}
      style={{ width: drag ?? width }}
      {...(folds && { onKeyDown })}
    >
      <aside
        ref={card}
        id={id}
        tabIndex={-1}
        className={[styles.card, className].filter(Boolean).join(' ')}
        {...rest}
      >
        {folds && (
          <div className={styles.close}>
            <IconButton label={t(`panels.${side}.close`)} icon={<X size={16} />} onClick={close} />
          </div>
        )}
        {children}
      </aside>
      {!folds && <PanelEdge side={side} controls={id} drag={drag} onDrag={setDrag} />}
    </div>
  );
}
