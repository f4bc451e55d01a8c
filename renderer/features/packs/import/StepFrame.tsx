// The frame of one step: its heading takes the focus, Escape leaves the import.
import { type ReactNode, useEffect, useRef } from 'react';
import { leaveImport } from '../../../store/import-actions.ts';
import styles from './steps.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** Escape does nothing while it is false: what is under way can't be left. */
  readonly canLeave?: boolean;
};

/** A step of an import. */
export function StepFrame({ title, children, canLeave = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && canLeave) leaveImport();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [canLeave]);
  return (
    <section className={styles.step} aria-labelledby="import-step">
      <h1 id="import-step" ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </section>
  );
}
