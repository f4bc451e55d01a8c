// A square button that shows only an icon; its label is read aloud and shown on hover.
import type { ComponentProps, ReactNode } from 'react';
import styles from './IconButton.module.css';

type Props = Omit<ComponentProps<'button'>, 'children' | 'aria-label' | 'title'> & {
  readonly label: string;
  readonly icon: ReactNode;
};

/** A button with an icon and a spoken label. */
export function IconButton({ label, icon, className, ...rest }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={[styles.button, className].filter(Boolean).join(' ')}
      {...rest}
    >
      {icon}
    </button>
  );
}
