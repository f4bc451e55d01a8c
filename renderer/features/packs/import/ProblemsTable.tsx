// What is wrong in files, each located so that a person finds it with a spreadsheet open beside.
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportProblem } from '../../../../shared/model/app-error.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatCount } from '../../../words/format.ts';
import styles from './ProblemsTable.module.css';

/** Problems shown at first: what is wrong is most often one thing many times (our choice). */
const SHOWN = 10;

type Props = {
  readonly problems: readonly ImportProblem[];
  /** How many more were counted but not kept. */
  readonly more: number;
};

/** The table, and a way to hand it to whoever keeps the files. */
export function ProblemsTable({ problems, more }: Props) {
  const { t } = useTranslation('packs');
  const heads = [
    t('problems.file'),
    t('problems.row'),
    t('problems.column'),
    t('problems.value'),
    t('problems.expected'),
  ];
  const rows = problems.map(({ file, row, column, value, expected }) => [
    file,
    row === null ? t('problems.whole') : String(row),
    column ?? '',
    value === '' ? t('problems.empty') : value,
    expected,
  ]);
  const [isWhole, setWhole] = useState(rows.length <= SHOWN);
  return (
    <div className={styles.problems}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(isWhole ? rows : rows.slice(0, SHOWN)).map((cells) => (
            <tr key={cells.join('\t')}>
              {cells.map((cell, at) => (
                <td key={heads[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole && more > 0 && <p>{t('problems.more', { count: more, all: formatCount(more) })}</p>}
      <div className={styles.ways}>
        {!isWhole && (
          <Button onClick={() => setWhole(true)}>
            {t('problems.all', { all: formatCount(rows.length) })}
          </Button>
        )}
        <CopyTable rows={[heads, ...rows]} />
      </div>
    </div>
  );
}

function CopyTable({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  const { t } = useTranslation('packs');
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    // As a spreadsheet takes it: cells apart by tabs.
    const lines = rows.map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t'));
    await navigator.clipboard.writeText(`${lines.join('\n')}\n`);
    setCopied(true);
  };
  return (
    <>
      <Button onClick={() => void copy()}>
        <Copy size={15} aria-hidden="true" />
        {t('problems.copy')}
      </Button>
      <span role="status">{isCopied && t('problems.copied')}</span>
    </>
  );
}
