// What stands over the map on either side: the rail on the left, a panel on the right.
import type { ComponentProps } from 'react';
import styles from './SidePanel.module.css';

type Props = ComponentProps<'aside'> & { readonly side: 'rail' | 'panel' };

/** A scrolling card of the side's width. */
export function SidePanel({ side, className, ...rest }: Props) {
  return <aside className={[styles.card, styles[side], className].filter(Boolean).join(' ')} {...rest} />;
}
