// Says once what job data know of no job at all, so that its figures need not be drawn empty.
import { useTranslation } from 'react-i18next';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import { formatAnyOf } from '../../words/format.ts';

type Props = {
  readonly content: PackContent;
  readonly of: readonly ('pay' | 'usual' | 'outlook' | 'exposure' | 'tools' | 'education')[];
  readonly className?: string | undefined;
};

/** One sentence on those of some kinds of figures that the job data lack; nothing where they have all. */
export function LacksNote({ content, of, className }: Props) {
  const { t } = useTranslation();
  const knows = packKnows(content);
  const lacking = of.filter((part) => !knows[part]);
  if (lacking.length === 0) return null;
  const what = formatAnyOf(lacking.map((part) => t(`lacks.${part}`)));
  return <p className={className}>{t('lacks.note', { what })}</p>;
}
