// One skill as a bar over levels 0 to 5: ink is what the person has, hatched teal what is missing, a mark what is needed.
import styles from './LevelBar.module.css';

type Props = { readonly have: number; readonly need: number };

const TOP_LEVEL = 5;
const share = (level: number) => `${(Math.min(level, TOP_LEVEL) / TOP_LEVEL) * 100}%`;

/** The picture of have → need; the same figures stand beside it as text, so it is hidden from screen readers. */
export function LevelBar({ have, need }: Props) {
  const gap = Math.max(0, need - have);
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.have} style={{ width: share(Math.min(have, need)) }} />
      {have > need && (
        <span className={styles.more} style={{ left: share(need), width: share(have - need) }} />
      )}
      {gap > 0 && <span className={styles.gap} style={{ left: share(have), width: share(gap) }} />}
      <span className={styles.need} style={{ left: share(need) }} />
    </span>
  );
}
