// Something that opens in its place: the numbers behind a word, the rest of a list.
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import styles from './Disclosure.module.css';

type Props = {
  readonly summary: ReactNode;
  /** A figure on the summary's right. */
  readonly aside?: ReactNode;
  /** A function for what is long: it is called only once it was opened. */
  readonly children: ReactNode | (() => ReactNode);
};

/** A labeled part that starts closed. */
export function Disclosure({ summary, aside, children }: Props) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.disclosure} onToggle={() => setOpened(true)}>
      <summary className={styles.summary}>
        <ChevronRight size={15} aria-hidden="true" />
        <span>{summary}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </summary>
      <div className={styles.body}>{typeof children === 'function' ? wasOpened && children() : children}</div>
    </details>
  );
}
