// Every pack there is, those that cannot be read too, each named; a removed one can be had back.
import { CircleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackListing } from '../../../shared/model/installed-pack.ts';
import type { PackKey } from '../../../shared/model/pack-key.ts';
import { namedPacks } from '../../../shared/packs/editions.ts';
import { refreshPacks, removePack, undoRemovePack } from '../../store/pack-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useErrorText } from '../../words/error-text.ts';
import { PackCard } from './PackCard.tsx';
import styles from './PackList.module.css';
import { plansOf } from './plans-of.ts';

type Removed = { readonly key: PackKey; readonly name: string; readonly plans: number };

/** The list, with what was just removed above it. */
export function PackList() {
  const { t } = useTranslation('packs');
  const packs = useApp((state) => state.packs);
  const errorText = useErrorText();
  const [removed, setRemoved] = useState<Removed | null>(null);
  return (
    <section className={styles.list} aria-labelledby="packs-here">
      <h2 id="packs-here">{t('list.title')}</h2>
      <RemovedLine removed={removed} onUndone={() => setRemoved(null)} />
      {packs.status === 'loading' && <p>{t('list.loading')}</p>}
      {packs.status === 'failed' && (
        <div role="alert" className={styles.failed}>
          <p>{errorText(packs.error)}</p>
          <Button onClick={() => void refreshPacks()}>{t('list.tryAgain')}</Button>
        </div>
      )}
      {packs.status === 'ready' && <Listings listings={packs.packs} onRemoved={setRemoved} />}
    </section>
  );
}

function RemovedLine(props: { readonly removed: Removed | null; readonly onUndone: () => void }) {
  const { t } = useTranslation(['packs', 'common']);
  const { removed, onUndone } = props;
  const undo = useRef<HTMLButtonElement>(null);
  // The card the focus was in is gone.
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);
  return (
    <div role="status">
      {removed !== null && (
        <p className={styles.removed}>
          {removed.plans === 0
            ? t('packs:list.removed', { name: removed.name })
            : t('packs:list.removedWithPlans', { name: removed.name, count: removed.plans })}
          <Button
            ref={undo}
            look="quiet"
            onClick={() => {
              void undoRemovePack(removed.key);
              onUndone();
            }}
          >
            {t('common:undo')}
          </Button>
        </p>
      )}
    </div>
  );
}

function Listings(props: {
  readonly listings: readonly PackListing[];
  readonly onRemoved: (removed: Removed) => void;
}) {
  const { listings, onRemoved } = props;
  const plans = useApp((state) => state.plans);
  return (
    <ul className={styles.packs}>
      {namedPacks(listings).map((pack) => {
        const pinned = plansOf(plans, pack.pack, listings);
        return (
          <li key={pack.pack}>
            <PackCard
              pack={pack}
              record={recordOf(pack.pack, listings)}
              plans={pinned}
              onRemove={async (key) => {
                if (await removePack(key)) onRemoved({ key, name: pack.name, plans: pinned });
              }}
            />
          </li>
        );
      })}
      {listings.map((listing) =>
        listing.state === 'unreadable' ? (
          <li key={listing.key}>
            <Unreadable listing={listing} />
          </li>
        ) : null,
      )}
    </ul>
  );
}

function recordOf(pack: PackKey | null, listings: readonly PackListing[]) {
  const found = listings.find((listing) => listing.state === 'installed' && listing.record.key === pack);
  return found?.state === 'installed' ? found.record : null;
}

function Unreadable({ listing }: { readonly listing: Extract<PackListing, { state: 'unreadable' }> }) {
  const { t } = useTranslation('packs');
  const errorText = useErrorText();
  return (
    <article className={`${styles.pack} ${styles.damaged}`}>
      <h3>
        <CircleAlert size={17} aria-hidden="true" />
        {t('card.unreadable')}
      </h3>
      <p className={styles.reason}>{errorText(listing.error)}</p>
    </article>
  );
}
