// Which columns are skills, and what stands in them.
import { useTranslation } from 'react-i18next';
import type { ColumnPerSkillMapping, TablePreview } from '../../../../shared/model/role-table.ts';
import { withSkillColumns } from '../../../../shared/packs/table-mapping.ts';
import { mapColumns } from '../../../store/import-table.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { formatCount } from '../../../words/format.ts';
import styles from './table.module.css';

type Props = { readonly preview: TablePreview; readonly mapping: ColumnPerSkillMapping };

/** The columns to be read as skills, and whether they say how well or how important. */
export function SkillColumns({ preview, mapping }: Props) {
  const { t } = useTranslation('packs');
  const { skillColumns, columns } = mapping;
  const taken = new Set<string | null>(Object.values(columns));
  const names = preview.columns.map(({ name }) => name).filter((name) => name !== '' && !taken.has(name));
  const choose = (chosen: readonly string[]) =>
    mapColumns(withSkillColumns(mapping, chosen, preview.columns));
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={t('columns.cells')}
          value={mapping.cells}
          options={(['level', 'importance'] as const).map((value) => ({
            value,
            label: t(`columns.fields.${value}`),
          }))}
          onChange={(cells) => mapColumns({ ...mapping, cells })}
        />
      </div>
      <Disclosure
        summary={t('columns.skillColumns')}
        aside={t('columns.ofColumns', {
          some: formatCount(skillColumns.length),
          all: formatCount(names.length),
        })}
      >
        {() => (
          <fieldset className={styles.checks}>
            <legend className="visually-hidden">{t('columns.skillColumns')}</legend>
            {names.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={skillColumns.includes(name)}
                  onChange={({ target }) =>
                    choose(
                      target.checked
                        ? [...skillColumns, name]
                        : skillColumns.filter((other) => other !== name),
                    )
                  }
                />
                {name}
              </label>
            ))}
          </fieldset>
        )}
      </Disclosure>
    </>
  );
}
