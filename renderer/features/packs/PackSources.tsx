// Where a pack's figures come from, with the words their licenses ask for.
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isAllowedAddress } from '../../../shared/model/allowed-links.ts';
import type { Source } from '../../../shared/model/pack.ts';
import { openLink } from '../../store/links.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PackFacts.module.css';
import { inOneLine } from './pack-words.ts';

/** One entry a source. */
export function PackSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} />
      ))}
    </ul>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { t } = useTranslation('packs');
  const { name, publisher, period, place, license, url, attribution, changes } = source;
  return (
    <li>
      <strong>{name}</strong>
      <p>{inOneLine([publisher, period, place])}</p>
      {license !== '' && <p>{t('sources.license', { license })}</p>}
      {attribution !== '' && <p className={styles.small}>{attribution}</p>}
      {changes !== '' && <p className={styles.small}>{t('sources.changes', { changes })}</p>}
      {url !== '' && <SourceAddress name={name} url={url} />}
    </li>
  );
}

/** A button where the page may be opened from here, else the address to read and copy. */
function SourceAddress({ name, url }: { readonly name: string; readonly url: string }) {
  const { t } = useTranslation('packs');
  if (!URL.canParse(url) || !isAllowedAddress(new URL(url))) {
    return <p className={styles.small}>{url}</p>;
  }
  return (
    <Button look="quiet" aria-label={t('sources.openNamed', { name })} onClick={() => void openLink(url)}>
      {t('sources.open')}
      <ExternalLink size={14} aria-hidden="true" />
    </Button>
  );
}
