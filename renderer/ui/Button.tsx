// Buttons of one look: primary (the one way on), plain, quiet (text only).
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & { readonly look?: 'primary' | 'plain' | 'quiet' };

/** A push button. */
export function Button({ look = 'plain', className, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      {...rest}
    />
  );
}
