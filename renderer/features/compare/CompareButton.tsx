// Puts a move or a way beside the others that are compared, and says so; once there, it leads to them.
import { useTranslation } from 'react-i18next';
import { show } from '../../store/actions.ts';
import { addToCompare, isSameCompared } from '../../store/compare-actions.ts';
import type { Compared } from '../../store/state.ts';
import { MOST_COMPARED } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';

/** The button; where there is no room left it leads to what is compared, where one can be taken out. */
export function CompareButton({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation('compare');
  const isThere = useApp((state) => state.compared.some((other) => isSameCompared(other, compared)));
  const isFull = useApp((state) => state.compared.length >= MOST_COMPARED);
  return isThere || isFull ? (
    <Button onClick={() => show('compare')}>{t(isThere ? 'open' : 'openFull')}</Button>
  ) : (
    <Button onClick={() => addToCompare(compared)}>{t('addThis')}</Button>
  );
}
