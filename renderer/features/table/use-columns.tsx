// The columns of the table: each figure in the words of the other screens. What the job data know of no job has none.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PayValue, Role } from '../../../shared/model/pack.ts';
import { familyOf, type PackContent } from '../../../shared/moves/pack-index.ts';
import { packKnows } from '../../../shared/moves/pack-knows.ts';
import type { RoleColumn, RoleRow } from '../../../shared/table/role-rows.ts';
import {
  formatCount,
  formatDecimal,
  formatList,
  formatMonths,
  formatPay,
  formatPercentChange,
  formatPreparation,
} from '../../words/format.ts';
import { outlookPeriod } from '../../words/sources.ts';
import { UseWords } from '../move-figures/UseWords.tsx';
import { UsualWord } from '../move-figures/UsualWord.tsx';
import type { ShownColumn } from './RoleTable.tsx';

const NUMBERS: readonly RoleColumn[] = [
  'lowerQuartile',
  'median',
  'outlook',
  'openings',
  'people',
  'exposure',
];

/** The columns to show; those of moves only once there is a person. */
export function useColumns(content: PackContent, own: Role | null): readonly ShownColumn[] {
  const { t } = useTranslation(['table', 'common']);
  const cells = useCells(content, own);
  const knows = packKnows(content);
  const isShown: Readonly<Record<RoleColumn, boolean>> = {
    title: true,
    family: true,
    months: own !== null,
    fit: own !== null,
    usual: own !== null && knows.usual,
    lowerQuartile: knows.pay,
    median: knows.pay,
    outlook: knows.outlook,
    openings: knows.outlook,
    people: content.roles.some(({ employment }) => employment !== null),
    exposure: knows.exposure,
    preparation: content.roles.some(({ zone }) => zone !== null),
    barriers: own !== null,
  };
  return (Object.keys(cells) as RoleColumn[])
    .filter((id) => isShown[id])
    .map((id) => ({
      id,
      word: t(`table:columns.${id}`, { period: outlookPeriod(content) }),
      isNumber: NUMBERS.includes(id),
      cell: cells[id],
    }));
}

function useCells(content: PackContent, own: Role | null): Readonly<Record<RoleColumn, ShownColumn['cell']>> {
  const { t } = useTranslation(['table', 'common']);
  const unknown = t('common:notKnown');
  const known = (value: number | null | undefined, format: (value: number) => string) =>
    value == null ? unknown : format(value);
  const pay = (value: PayValue) => formatPay(value, content.currency, content.payTopCode);
  const ofMove = (cell: (move: NonNullable<RoleRow['move']>) => ReactNode) => (row: RoleRow) =>
    row.move === null ? '' : cell(row.move);
  return {
    title: ({ role }) => <Title role={role} isOwn={role.id === own?.id} />,
    family: ({ role }) => familyOf(content, role.family).shortName,
    months: ofMove((move) => formatMonths(move.effort)),
    fit: ofMove((move) => <UseWords score={move.score} />),
    usual: ofMove((move) => <UsualWord move={move} />),
    lowerQuartile: ({ role }) => pay(role.pay?.annual[1] ?? null),
    median: ({ role }) => pay(role.pay?.annual[2] ?? null),
    outlook: ({ role }) => known(role.outlook?.changePercent, formatPercentChange),
    openings: ({ role }) => known(role.outlook?.openingsPerYear, formatCount),
    people: ({ role }) => known(role.employment?.jobs, formatCount),
    exposure: ({ role: { exposure } }) =>
      exposure.eloundouBeta === null && exposure.microsoft === null
        ? unknown
        : t('table:exposure', {
            eloundou: known(exposure.eloundouBeta, (value) => formatDecimal(value, 2)),
            microsoft: known(exposure.microsoft, (value) => formatDecimal(value, 2)),
          }),
    preparation: ({ role }) => formatPreparation(role.zone),
    barriers: ofMove(({ gates }) => {
      const closed = gates.filter(({ state }) => state === 'closed');
      return closed.length === 0
        ? t('table:noBarrier')
        : formatList(closed.map(({ kind }) => t(`common:gates.${kind}`)));
    }),
  };
}

function Title({ role, isOwn }: { readonly role: Role; readonly isOwn: boolean }) {
  const { t } = useTranslation(['table', 'common']);
  const remarks = [
    isOwn && t('table:yourJob'),
    role.basis === 'estimated' && t('common:estimated'),
    role.basis === 'title-only' && t('table:titleOnly'),
  ].filter(Boolean);
  return (
    <>
      {role.title}
      {remarks.length > 0 && <small> · {remarks.join(' · ')}</small>}
    </>
  );
}
