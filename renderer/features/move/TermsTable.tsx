// Terms of a number as a table that adds up; the light ones stand in one row until opened.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TermsTable as Table, TermRow } from '../../../shared/report/terms-table.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDecimal } from '../../words/format.ts';
import { editedWords } from '../edit/written-words.ts';
import parts from './parts.module.css';

type Props = { readonly table: Table; readonly caption: string; readonly part: string };

const three = (value: number) => formatDecimal(value, 3);

/** Skill, weight, part and term, with their sum. */
export function TermsTable({ table, caption, part }: Props) {
  const { t } = useTranslation('move');
  const [all, setAll] = useState(false);
  const { heaviest, rest, restSum, sum } = table;
  return (
    <>
      <table className={parts.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('readiness.skill')}</th>
            <th scope="col">{t('readiness.weight')}</th>
            <th scope="col">{part}</th>
            <th scope="col">{t('readiness.term')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? [...heaviest, ...rest] : heaviest).map((row) => (
            <Row key={row.skill.id} row={row} />
          ))}
          {!all && rest.length > 0 && (
            <tr>
              <th scope="row">
                <Button
                  look="quiet"
                  className={parts.inRow}
                  aria-expanded={false}
                  onClick={() => setAll(true)}
                >
                  {t('readiness.more', { count: rest.length })}
                </Button>
              </th>
              <td>{three(restSum.weight)}</td>
              <td />
              <td className={parts.strong}>{three(restSum.term)}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('readiness.sum')}</th>
            <td>{three(sum.weight)}</td>
            <td />
            <td>{three(sum.term)}</td>
          </tr>
        </tfoot>
      </table>
      {all && (
        <Button look="quiet" className={parts.inRow} aria-expanded={true} onClick={() => setAll(false)}>
          {t('readiness.fewer')}
        </Button>
      )}
    </>
  );
}

function Row({ row }: { readonly row: TermRow }) {
  const { t } = useTranslation('move');
  const about = [t(`build.kind.${row.skill.kind}`), editedWords(row.edit)];
  return (
    <tr>
      <th scope="row">
        {row.skill.name} <span className={parts.kind}>{about.filter(Boolean).join(' · ')}</span>
      </th>
      <td>{three(row.weight)}</td>
      <td>{formatDecimal(row.part, 2)}</td>
      <td className={parts.strong}>{three(row.term)}</td>
    </tr>
  );
}
