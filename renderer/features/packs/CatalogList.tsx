// The learning catalogs here; nothing is shown while there is none. A removed one can be had back.
import { CircleAlert, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogListing, CatalogSummary } from '../../../shared/model/catalog.ts';
import { refreshCatalogs, removeCatalog, undoRemoveCatalog } from '../../store/catalog-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useErrorText } from '../../words/error-text.ts';
import { CatalogFacts } from './CatalogFacts.tsx';
import styles from './PackList.module.css';

/** The list, with what was just removed above it. */
export function CatalogList() {
  const { t } = useTranslation(['packs', 'common']);
  const catalogs = useApp((state) => state.catalogs);
  const errorText = useErrorText();
  const [removed, setRemoved] = useState<CatalogSummary | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => void refreshCatalogs(), []);
  // The card the focus was in is gone.
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);
  const listings = catalogs.status === 'ready' ? catalogs.catalogs : [];
  if (listings.length === 0 && removed === null && catalogs.status !== 'failed') return null;
  return (
    <section className={styles.list} aria-labelledby="catalogs-here">
      <h2 id="catalogs-here">{t('packs:catalog.title')}</h2>
      <div role="status">
        {removed !== null && (
          <p className={styles.removed}>
            {t('packs:list.removed', { name: removed.title })}
            <Button
              ref={undo}
              look="quiet"
              onClick={() => {
                void undoRemoveCatalog(removed.id);
                setRemoved(null);
              }}
            >
              {t('common:undo')}
            </Button>
          </p>
        )}
      </div>
      {catalogs.status === 'failed' && (
        <p role="alert" className={styles.wrong}>
          {errorText(catalogs.error)}
        </p>
      )}
      <ul className={styles.packs}>
        {listings.map((listing) => (
          <li key={listing.state === 'readable' ? listing.summary.id : listing.id}>
            <CatalogCard
              listing={listing}
              onRemove={async (summary) => {
                if (await removeCatalog(summary.id)) setRemoved(summary);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CatalogCard(props: {
  readonly listing: CatalogListing;
  readonly onRemove: (summary: CatalogSummary) => void;
}) {
  const { t } = useTranslation('packs');
  const errorText = useErrorText();
  const { listing, onRemove } = props;
  if (listing.state === 'unreadable') {
    return (
      <article className={`${styles.pack} ${styles.damaged}`}>
        <h3>
          <CircleAlert size={17} aria-hidden="true" />
          {t('catalog.unreadable')}
        </h3>
        <p className={styles.reason}>{errorText(listing.error)}</p>
      </article>
    );
  }
  const { summary } = listing;
  return (
    <article className={styles.pack}>
      <div className={styles.head}>
        <h3>{summary.title}</h3>
        <IconButton
          label={t('card.remove', { name: summary.title })}
          icon={<Trash2 size={17} />}
          onClick={() => onRemove(summary)}
        />
      </div>
      <CatalogFacts catalog={summary} />
    </article>
  );
}
