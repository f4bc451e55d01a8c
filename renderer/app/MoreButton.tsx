// The button at the bar's end. Its menu is loaded when it is first opened.
import { Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';

const MoreMenu = lazy(() => import('./MoreMenu.tsx').then((room) => ({ default: room.MoreMenu })));

/** Opens everything the bar has no room for. */
export function MoreButton() {
  const { t } = useTranslation();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <IconButton
      label={t('more')}
      icon={<Ellipsis size={18} />}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu />
    </Suspense>
  );
}
