// Which skills of the extended pack the table's own are: the person confirms each, none is merged by itself but one of the
// very same name.
import { useTranslation } from 'react-i18next';
import type { SkillMatch } from '../../../../shared/model/role-table.ts';
import { leaveImport, stepBack } from '../../../store/import-actions.ts';
import { confirmAll, readTable } from '../../../store/import-skills.ts';
import type { TableDraft } from '../../../store/import-state.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { formatCount } from '../../../words/format.ts';
import { StepFrame } from '../import/StepFrame.tsx';
import steps from '../import/steps.module.css';
import { SkillMatchLine } from './SkillMatchLine.tsx';
import styles from './table.module.css';

type Props = { readonly table: TableDraft; readonly matches: readonly SkillMatch[] | null };

/** The list of own skills, each with what it may be. */
export function SkillsStep({ table, matches }: Props) {
  const { t } = useTranslation('packs');
  return (
    <StepFrame title={t('skills.title')} onEscape={stepBack}>
      <p className={steps.note}>{t(`skills.text.${table.kind}`)}</p>
      {matches === null ? (
        <p role="status">{t('skills.matching')}</p>
      ) : (
        <MatchPanel table={table} matches={matches} />
      )}
      <div className={steps.ways}>
        <Button look="primary" disabled={matches === null} onClick={() => void readTable()}>
          {t(table.kind === 'roles' ? 'columns.read' : 'catalog.add')}
        </Button>
        <Button onClick={stepBack}>{t('skills.back')}</Button>
        <Button onClick={leaveImport}>{t('step.cancel')}</Button>
      </div>
    </StepFrame>
  );
}

function MatchPanel({
  table,
  matches,
}: {
  readonly table: TableDraft;
  readonly matches: readonly SkillMatch[];
}) {
  const { t } = useTranslation('packs');
  const { synonyms } = table;
  const confirmed = matches.filter(({ name }) => synonyms[name] != null).length;
  const alike = matches.filter(
    ({ name, suggestions }) => suggestions[0]?.why === 'folded' && synonyms[name] == null,
  ).length;
  return (
    <Panel
      title={t('skills.yours')}
      aside={t('skills.confirmed', { some: formatCount(confirmed), all: formatCount(matches.length) })}
    >
      {alike > 0 && (
        <Button onClick={() => confirmAll('folded')}>
          {t('skills.takeAlike', { count: alike, all: formatCount(alike) })}
        </Button>
      )}
      <ul className={styles.matches}>
        {matches.map((match) => (
          <li key={match.name}>
            <SkillMatchLine match={match} confirmed={synonyms[match.name] ?? null} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
