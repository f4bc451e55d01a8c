// The six rows of growing or changing as a table, the same on screen and on paper.
import { useTranslation } from 'react-i18next';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import type { SixRows } from '../../../shared/report/six-rows.ts';
import { useSixRowsWords } from './six-rows-words.ts';

const ROWS = ['purpose', 'outcome', 'organization', 'trigger', 'learning', 'timeline'] as const;

type Props = {
  readonly rows: SixRows;
  readonly content: PackContent;
  readonly shift: { readonly name: string } | null;
  readonly className?: string | undefined;
};

/** A row each, worded from the person's own data. */
export function SixRowsTable({ rows, content, shift, className }: Props) {
  const { t } = useTranslation('move');
  const words = useSixRowsWords(rows, content, shift);
  return (
    <table className={className}>
      <caption className="visually-hidden">{t('rows.caption')}</caption>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">{t(`rows.${row}`)}</th>
            <td>{words[row]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
