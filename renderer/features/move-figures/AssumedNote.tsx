// Says what of the jobs compared is assumed, and what that does to the figures beside it.
import { useTranslation } from 'react-i18next';
import type { AssumedParts } from '../../../shared/moves/assumed.ts';

type Props = { readonly assumed: AssumedParts; readonly className?: string | undefined };

/** The assumptions as one paragraph; nothing where nothing is assumed. */
export function AssumedNote({ assumed, className }: Props) {
  const words = useAssumedWords()(assumed);
  return words === '' ? null : <p className={className}>{words}</p>;
}

/** Gives the sentences on what is assumed; empty where nothing is. */
export function useAssumedWords(): (assumed: AssumedParts) => string {
  const { t } = useTranslation();
  return (assumed) => {
    const parts = (['levels', 'importance', 'zone'] as const).filter((part) => assumed[part]);
    return parts.map((part) => t(`assumed.${part}`)).join(' ');
  };
}
