// Which column of a table holds one thing.
import { useTranslation } from 'react-i18next';
import type { TableLook } from '../../../../shared/model/role-table.ts';
import { SelectField } from '../../../ui/SelectField.tsx';

/** The choice of no column; no column is called so, since one without a name can't be chosen. */
const NONE = '';

type Props = {
  readonly label: string;
  readonly look: TableLook;
  readonly column: string | null;
  /** Without it nothing can be read. */
  readonly isNeeded: boolean;
  readonly onChange: (column: string | null) => void;
};

/** A choice among the columns, and none where it may be missing. */
export function ColumnSelect({ label, look, column, isNeeded, onChange }: Props) {
  const { t } = useTranslation('packs');
  const names = [...new Set(look.columns.map(({ name }) => name))].filter((name) => name !== NONE);
  const options = names.map((name) => ({ value: name, label: name }));
  return (
    <SelectField
      label={label}
      value={column ?? NONE}
      options={isNeeded ? options : [{ value: NONE, label: t('columns.none') }, ...options]}
      onChange={(chosen) => onChange(chosen === NONE ? null : chosen)}
    />
  );
}
