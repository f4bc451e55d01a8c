// A card with a serif title: the frame of everything that stands on the ground of a screen.
import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

type Props = {
  readonly title?: string;
  /** A short remark on the title's right: a unit, a state. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A titled region of a screen. */
export function Panel({ title, aside, className, children }: Props) {
  const id = useId();
  return (
    <section
      className={[styles.panel, className].filter(Boolean).join(' ')}
      aria-labelledby={title ? id : undefined}
    >
      {title && (
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          {aside && <span className={styles.aside}>{aside}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
