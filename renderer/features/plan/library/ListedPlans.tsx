// The plans that are asked for: a search, an order, those in use or put away, and the lines themselves.
import { Search, X } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanListing } from '../../../../shared/files/answers.ts';
import {
  arrangePlans,
  countShelves,
  libraryOrders,
  libraryShelves,
  type ShelfCounts,
} from '../../../../shared/plans/library-order.ts';
import { askLibrary } from '../../../store/plan-library-actions.ts';
import { useApp } from '../../../store/store.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import searchStyles from '../../../ui/search-box.module.css';
import { formatCount } from '../../../words/format.ts';
import type { PlanDeed } from './PlanDeedLine.tsx';
import styles from './PlanList.module.css';
import { PlanRows } from './PlanRows.tsx';

/** The toolbar and the lines below it. */
export function ListedPlans(props: {
  readonly plans: readonly PlanListing[];
  readonly scroller: () => HTMLElement | null;
  readonly onDeed: (deed: PlanDeed) => void;
}) {
  const { t } = useTranslation('library');
  const { plans, scroller, onDeed } = props;
  const query = useApp((state) => state.library);
  const language = useApp((state) => state.language);
  // Typing goes first: the lines of thousands of plans follow when there is time.
  const asked = useDeferredValue(query);
  const shown = useMemo(() => arrangePlans(plans, asked, language), [plans, asked, language]);
  const counts = useMemo(() => countShelves(plans), [plans]);
  return (
    <>
      <Toolbar counts={counts} />
      <p role="status" className={styles.found}>
        {shown.length > 0 && t('found', { count: shown.length })}
      </p>
      {shown.length > 0 ? (
        <PlanRows listings={shown} scroller={scroller} onDeed={onDeed} />
      ) : (
        <NothingShown counts={counts} />
      )}
    </>
  );
}

function Toolbar({ counts }: { readonly counts: ShelfCounts }) {
  const { t } = useTranslation('library');
  const { order, shelf } = useApp((state) => state.library);
  return (
    <div className={styles.toolbar}>
      <SearchField />
      <SelectField
        label={t('sort')}
        value={order}
        options={libraryOrders.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(chosen) => askLibrary({ order: chosen })}
      />
      <SelectField
        label={t('show')}
        value={shelf}
        options={libraryShelves.map((value) => ({
          value,
          label: t(`shelf.${value}`, { number: formatCount(counts[value]) }),
        }))}
        onChange={(chosen) => askLibrary({ shelf: chosen })}
      />
    </div>
  );
}

function SearchField() {
  const { t } = useTranslation('library');
  const text = useApp((state) => state.library.text);
  return (
    <div className={styles.search}>
      <label htmlFor="plan-search">{t('search')}</label>
      <div className={searchStyles.box}>
        <Search size={15} aria-hidden="true" />
        <input
          id="plan-search"
          className={searchStyles.input}
          placeholder={t('searchHint')}
          value={text}
          onChange={(event) => askLibrary({ text: event.target.value })}
        />
        {text !== '' && (
          <IconButton
            label={t('clear')}
            icon={<X size={14} aria-hidden="true" />}
            onClick={() => askLibrary({ text: '' })}
          />
        )}
      </div>
    </div>
  );
}

/** Why no line is shown, and the way to some. */
function NothingShown({ counts }: { readonly counts: ShelfCounts }) {
  const { t } = useTranslation('library');
  const { text, shelf } = useApp((state) => state.library);
  if (text.trim() !== '') {
    return (
      <div className={styles.empty} role="status">
        <p>{t('nothingFound')}</p>
        <Button onClick={() => askLibrary({ text: '' })}>{t('clear')}</Button>
      </div>
    );
  }
  const isInUse = shelf === 'in-use';
  return (
    <div className={styles.empty} role="status">
      <p>{isInUse ? t('allAway', { count: counts['put-away'] }) : t('noneAway')}</p>
      <Button onClick={() => askLibrary({ shelf: isInUse ? 'put-away' : 'in-use' })}>
        {t(isInUse ? 'showAway' : 'showInUse')}
      </Button>
    </div>
  );
}
