// The job data there is, and which of it is in use.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { namedPacks } from '../../../shared/packs/editions.ts';
import { refreshPacks, switchPack } from '../../store/pack-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';

/** The packs here. */
export function PacksScreen() {
  const { t } = useTranslation();
  const packs = useApp((state) => state.packs);
  useEffect(() => void refreshPacks(), []);
  return (
    <main>
      <h1>{t('screens.packs')}</h1>
      <ul>
        {namedPacks(packs.status === 'ready' ? packs.packs : []).map(({ pack, name }) => (
          <li key={pack}>
            <Button onClick={() => switchPack(pack)}>{name}</Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
