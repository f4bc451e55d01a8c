// One pack: what it is called, whether it is in use, what can be done with it, and what it holds.
import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackRecord } from '../../../shared/model/installed-pack.ts';
import type { PackKey } from '../../../shared/model/pack-key.ts';
import type { NamedPack } from '../../../shared/packs/editions.ts';
import { setDefaultPack, switchPack } from '../../store/pack-actions.ts';
import { useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatDate } from '../../words/format.ts';
import { ExportPack } from './ExportPack.tsx';
import { PackFacts } from './PackFacts.tsx';
import { PackLanguage } from './PackLanguage.tsx';
import styles from './PackList.module.css';
import { RenamePack } from './RenamePack.tsx';
import { useFocusAfter } from './use-focus-after.ts';

type Props = {
  readonly pack: NamedPack;
  /** null for the one that ships, which can't be renamed or removed. */
  readonly record: PackRecord | null;
  /** How many plans are made with it. */
  readonly plans: number;
  readonly onRemove: (key: PackKey) => void;
};

/** The card of a pack. */
export function PackCard({ pack, record, plans, onRemove }: Props) {
  const { t } = useTranslation('packs');
  const { name, info } = pack;
  return (
    <article className={styles.pack}>
      <div className={styles.head}>
        <Name pack={pack} record={record} />
        {record !== null && (
          <IconButton
            label={t('card.remove', { name })}
            icon={<Trash2 size={17} />}
            onClick={() => onRemove(record.key)}
          />
        )}
      </div>
      {name !== info.title && <p className={styles.title}>{info.title}</p>}
      <p className={styles.since}>
        {record !== null && <span>{installedWords(record, t)}</span>}
        {plans > 0 && <span>{t('card.plans', { count: plans })}</span>}
      </p>
      <PackFacts info={info} />
      {record !== null && <PackLanguage record={record} />}
      <Ways pack={pack} />
    </article>
  );
}

function installedWords(record: PackRecord, t: ReturnType<typeof useTranslation<'packs'>>['t']): string {
  const date = formatDate(record.installedAt);
  return record.from.length === 0
    ? t('card.installed', { date })
    : t('card.installedFrom', { date, files: record.from.join(', ') });
}

function Name({ pack, record }: Pick<Props, 'pack' | 'record'>) {
  const { t } = useTranslation('packs');
  const [isRenaming, setRenaming] = useState(false);
  const isInUse = useApp((state) => state.settings.pack === pack.pack);
  const isDefault = useApp((state) => state.settings.defaultPack === pack.pack);
  const pencil = useFocusAfter<HTMLButtonElement>(isRenaming);
  if (isRenaming && record !== null) {
    return <RenamePack record={record} onDone={() => setRenaming(false)} />;
  }
  return (
    <div className={styles.name}>
      <h3>{pack.name}</h3>
      {record !== null && (
        <IconButton
          ref={pencil}
          label={t('card.rename', { name: pack.name })}
          icon={<Pencil size={15} />}
          onClick={() => setRenaming(true)}
        />
      )}
      {isInUse && <Chip tone="destination">{t('card.inUse')}</Chip>}
      {isDefault && <Chip>{t('card.default')}</Chip>}
      {record === null && <Chip>{t('card.ships')}</Chip>}
    </div>
  );
}

function Ways({ pack: { pack, name } }: Pick<Props, 'pack'>) {
  const { t } = useTranslation('packs');
  const isInUse = useApp((state) => state.settings.pack === pack);
  const isDefault = useApp((state) => state.settings.defaultPack === pack);
  return (
    <div className={styles.ways}>
      {!isInUse && (
        <Button aria-label={t('card.useNamed', { name })} onClick={() => switchPack(pack)}>
          {t('card.use')}
        </Button>
      )}
      {!isDefault && (
        <Button aria-label={t('card.setDefaultNamed', { name })} onClick={() => setDefaultPack(pack)}>
          {t('card.setDefault')}
        </Button>
      )}
      <ExportPack pack={pack} name={name} />
    </div>
  );
}
