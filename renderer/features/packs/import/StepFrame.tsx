// The frame of one step: its heading takes the focus, Escape goes back.
import { type ReactNode, useEffect, useRef } from 'react';
import { leaveImport } from '../../../store/import-actions.ts';
import styles from './steps.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** What Escape does: leaves the import unless said otherwise; null where it would lose what the person has said. */
  readonly onEscape?: (() => void) | null;
};

/** A step of an import. */
export function StepFrame({ title, children, onEscape = leaveImport }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onEscape?.();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onEscape]);
  return (
    <section className={styles.step} aria-labelledby="import-step">
      <h1 id="import-step" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
}
