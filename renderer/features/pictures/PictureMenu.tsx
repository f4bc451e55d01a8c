// The button that takes what is on screen as a picture: to a file or to the clipboard, in the colors of paper or of the screen.
import { Menu } from '@base-ui/react/menu';
import { Check, ImageDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notify } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './PictureMenu.module.css';
import { offerPicture, type PictureWay } from './picture-on-screen.ts';
import { type MakeDrawing, type Sent, sendPicture } from './send-picture.ts';

type Props = {
  readonly make: MakeDrawing;
  /** Only the icon, where there is little room. */
  readonly compact?: boolean;
};

/** How long it stays on screen that a picture was saved; a failure stays until it is dismissed (ours). */
const SAID_MS = 8000;

/** Paper is white. */
const PAPER = 'light';

/** The menu of ways to take the picture, with what became of the last one. */
export function PictureMenu({ make, compact = false }: Props) {
  const { t } = useTranslation('pictures');
  const [asOnScreen, setAsOnScreen] = useState(false);
  const [said, say] = useState<string | null>(null);
  const wordsOf = (sent: Sent) => {
    if (sent === null) return null;
    return sent.to === 'file' ? t('saved', { file: sent.file }) : t('copied');
  };
  const take = async (way: PictureWay) => {
    say(t('working'));
    const theme = asOnScreen ? (document.documentElement.dataset.theme ?? PAPER) : PAPER;
    const sent = await sendPicture(make, way, theme);
    if (!sent.ok) notify(sent.error);
    say(sent.ok ? wordsOf(sent.value) : null);
  };
  // After every drawing anew: what is taken is what stands on screen then.
  useEffect(() => offerPicture((way) => void take(way)));
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => say(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const item = (way: PictureWay, label: string) => (
    <Menu.Item className={styles.item} onClick={() => void take(way)}>
      {label}
    </Menu.Item>
  );
  return (
    <>
      <Menu.Root modal={false}>
        {compact ? (
          <Menu.Trigger render={<IconButton label={t('title')} icon={<ImageDown size={16} />} />} />
        ) : (
          <Menu.Trigger render={<Button />} title={t('hint')}>
            <ImageDown size={16} aria-hidden="true" />
            {t('title')}
          </Menu.Trigger>
        )}
        <Menu.Portal>
          <Menu.Positioner sideOffset={6} align="end" className={styles.place}>
            <Menu.Popup className={styles.menu}>
              {item('svg', t('saveSvg'))}
              {item('png', t('savePng'))}
              {item('copy', t('copy'))}
              {item('copySvg', t('copySvg'))}
              <Menu.Separator className={styles.line} />
              <Menu.CheckboxItem
                className={styles.item}
                checked={asOnScreen}
                onCheckedChange={setAsOnScreen}
                closeOnClick={false}
              >
                {t('asOnScreen')}
                <Menu.CheckboxItemIndicator>
                  <Check size={14} aria-hidden="true" />
                </Menu.CheckboxItemIndicator>
              </Menu.CheckboxItem>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <p role="status" className={styles.said} hidden={said === null}>
        {said}
      </p>
    </>
  );
}
