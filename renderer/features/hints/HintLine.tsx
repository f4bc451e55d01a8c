// One sentence a screen, for the first times there: between the bar and the screen, so that it covers nothing. Once put away
// it stays away, until all are asked for again (settings, palette).
import { Lightbulb, X } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { editSettings } from '../../store/actions.ts';
import type { Screen } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './HintLine.module.css';

/** The screens that have a hint; its id is the screen's name. */
const HINTED = [
  'map',
  'within',
  'move',
  'routes',
  'plan',
  'table',
  'compare',
  'profile',
] as const satisfies readonly Screen[];

/** The hint of the screen, unless it was put away; `restored` settles when that is known. */
export function HintLine({ restored }: { readonly restored: Promise<void> }) {
  use(restored);
  const { t } = useTranslation('hints');
  const screen = useApp((state) => state.screen);
  const dismissed = useApp((state) => state.settings.hintsDismissed);
  const hint = HINTED.find((name) => name === screen);
  if (hint === undefined || dismissed.includes(hint)) return null;
  return (
    <aside className={styles.line} aria-label={t('label')}>
      <Lightbulb size={16} aria-hidden="true" />
      <p>{t(hint)}</p>
      <IconButton
        label={t('dismiss')}
        icon={<X size={16} />}
        onClick={() => editSettings({ hintsDismissed: [...dismissed, hint] })}
      />
    </aside>
  );
}
