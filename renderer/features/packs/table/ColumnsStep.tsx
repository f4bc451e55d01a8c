// What the columns of a table of one's own mean: the first rows beside what was guessed, each guess to be corrected.
import { useTranslation } from 'react-i18next';
import { leaveImport } from '../../../store/import-actions.ts';
import { confirmColumns, packOfTable } from '../../../store/import-skills.ts';
import type { TableDraft } from '../../../store/import-state.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { formatCount } from '../../../words/format.ts';
import { StepFrame } from '../import/StepFrame.tsx';
import steps from '../import/steps.module.css';
import { AboutCatalog } from './AboutCatalog.tsx';
import { AboutRoles } from './AboutRoles.tsx';
import { CatalogColumns } from './CatalogColumns.tsx';
import { CheckLine } from './CheckLine.tsx';
import { FirstRows } from './FirstRows.tsx';
import { KindChoice } from './KindChoice.tsx';
import { RoleColumns } from './RoleColumns.tsx';

/** The step, from what the table looks like to whether it can be read so. */
export function ColumnsStep({ table }: { readonly table: TableDraft }) {
  const { t } = useTranslation('packs');
  const { file, rowCount } = table.preview;
  return (
    <StepFrame title={t('columns.title')} onEscape={null}>
      <p className={steps.note}>
        {t('columns.text', { file, count: rowCount, rows: formatCount(rowCount) })}
      </p>
      <Panel title={t('columns.rows')}>
        <FirstRows table={table} />
      </Panel>
      <form
        className={steps.step}
        onSubmit={(event) => {
          event.preventDefault();
          void confirmColumns();
        }}
      >
        <Panel title={t('columns.meaning')}>
          <KindChoice kind={table.kind} />
          {table.kind === 'roles' ? <RoleColumns table={table} /> : <CatalogColumns table={table} />}
        </Panel>
        {table.kind === 'roles' ? <AboutRoles table={table} /> : <AboutCatalog table={table} />}
        <CheckLine check={table.check} />
        <div className={steps.ways}>
          <Button type="submit" look="primary" disabled={!canGoOn(table)}>
            {t(nextWords(table))}
          </Button>
          <Button onClick={leaveImport}>{t('step.cancel')}</Button>
        </div>
      </form>
    </StepFrame>
  );
}

function nextWords(table: TableDraft) {
  if (packOfTable(table) !== null) return 'columns.next';
  return table.kind === 'roles' ? 'columns.read' : 'catalog.add';
}

/** It can be read so, and has what a name and a license need. */
function canGoOn(table: TableDraft): boolean {
  const texts = table.kind === 'roles' ? [table.about.title, table.about.license] : [table.about.title];
  return table.check.status === 'ready' && texts.every((text) => text.trim() !== '');
}
