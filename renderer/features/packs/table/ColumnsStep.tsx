// What the columns of a table of one's own mean: the first rows beside what was guessed, each guess to be corrected.
import { useTranslation } from 'react-i18next';
import { leaveImport } from '../../../store/import-actions.ts';
import type { TableDraft } from '../../../store/import-state.ts';
import { confirmColumns } from '../../../store/import-table.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { formatCount } from '../../../words/format.ts';
import { StepFrame } from '../import/StepFrame.tsx';
import steps from '../import/steps.module.css';
import { AboutTable } from './AboutTable.tsx';
import { CheckLine } from './CheckLine.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import { FirstRows } from './FirstRows.tsx';
import { ScaleFields } from './ScaleFields.tsx';
import { ShapeChoice } from './ShapeChoice.tsx';
import { SkillColumns } from './SkillColumns.tsx';

/** The step, from what the table looks like to whether it can be read so. */
export function ColumnsStep({ table }: { readonly table: TableDraft }) {
  const { t } = useTranslation('packs');
  const { preview, mapping, about, check } = table;
  const isNamed = about.title.trim() !== '' && about.license.trim() !== '';
  const canGoOn = check.status === 'ready' && isNamed;
  return (
    <StepFrame title={t('columns.title')}>
      <p className={steps.note}>
        {t('columns.text', {
          file: preview.file,
          count: preview.rowCount,
          rows: formatCount(preview.rowCount),
        })}
      </p>
      <Panel title={t('columns.rows')}>
        <FirstRows preview={preview} mapping={mapping} />
      </Panel>
      <form
        className={steps.step}
        onSubmit={(event) => {
          event.preventDefault();
          void confirmColumns();
        }}
      >
        <Panel title={t('columns.meaning')}>
          <ShapeChoice preview={preview} mapping={mapping} />
          <ColumnFields preview={preview} mapping={mapping} />
          {mapping.shape === 'column-per-skill' && <SkillColumns preview={preview} mapping={mapping} />}
          <ScaleFields preview={preview} mapping={mapping} />
        </Panel>
        <AboutTable about={about} hasPay={mapping.columns.pay !== null} />
        <CheckLine check={check} />
        <div className={steps.ways}>
          <Button type="submit" look="primary" disabled={!canGoOn}>
            {t(about.extend === null ? 'columns.read' : 'columns.next')}
          </Button>
          <Button onClick={leaveImport}>{t('step.cancel')}</Button>
        </div>
      </form>
    </StepFrame>
  );
}
