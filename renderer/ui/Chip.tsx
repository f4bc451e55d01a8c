// A small label with a meaning: never by color alone, so it takes an icon where the color means something.
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

type Props = {
  readonly tone?: 'plain' | 'destination' | 'open' | 'closed' | 'unknown';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

/** A short label. */
export function Chip({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`}>
      {icon}
      {children}
    </span>
  );
}
