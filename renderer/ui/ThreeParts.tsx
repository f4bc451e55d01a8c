// A screen of three parts: a rail, a middle that takes what is left, and a panel. The sides are `SidePanel`s, so they keep
// their widths, fold and slide by themselves. The middle scrolls by its own rules.
import type { ReactNode } from 'react';
import styles from './ThreeParts.module.css';

type Props = {
  /** A `SidePanel` of side rail, and one of side panel, or what renders one. */
  readonly rail?: ReactNode;
  readonly panel?: ReactNode;
  /** The middle is a column that fills the height; a class says how it looks. */
  readonly middleClass?: string | undefined;
  readonly children: ReactNode;
};

/** The main element of a screen with something between its sides. */
export function ThreeParts({ rail, panel, middleClass, children }: Props) {
  return (
    <main className={styles.screen}>
      {rail}
      <div className={[styles.middle, middleClass].filter(Boolean).join(' ')}>{children}</div>
      {panel}
    </main>
  );
}
