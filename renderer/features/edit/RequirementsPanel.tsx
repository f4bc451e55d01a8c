// What a job asks, skill by skill, each value to be changed, struck out or put back; and skills to be added.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overlay } from '../../../shared/model/overlay.ts';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { PackIndex } from '../../../shared/moves/pack-index.ts';
import { setRequirement } from '../../../shared/packs/overlay-edits.ts';
import { type RequirementRow, requirementsOf } from '../../../shared/packs/requirement-rows.ts';
import { editOverlay } from '../../store/overlay-actions.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { AddSkill } from './AddSkill.tsx';
import { RequirementLine } from './RequirementLine.tsx';
import styles from './RequirementsPanel.module.css';

type Props = { readonly index: PackIndex; readonly overlay: Overlay; readonly role: RoleId };

/** What an added skill begins with, to be changed at once: it counts, and is done on one's own. */
const ADDED = { importance: 0.75, level: 3 };

/** The panel of what one job asks. */
export function RequirementsPanel({ index, overlay, role }: Props) {
  const { t } = useTranslation('edit');
  const rows = useMemo(() => requirementsOf(index, overlay, role), [index, overlay, role]);
  const assumed = index.content.roles[index.roleAt.get(role) ?? -1]?.assumed;
  const demands = rows.filter(({ skill }) => skill.kind === 'ability');
  const skills = rows.filter(({ skill }) => skill.kind !== 'ability');
  const taken = useMemo(() => new Set(rows.map(({ skill }) => skill.id)), [rows]);
  return (
    <Panel title={t('requirements.title')} aside={t('requirements.count', { count: skills.length })}>
      <AddSkill
        skills={index.content.skills}
        taken={taken}
        onAdd={(skill) =>
          editOverlay(`${role}.${skill}`, (open, by) => setRequirement(open, { role, skill }, ADDED, by))
        }
      />
      {assumed?.includes('levels') && <p className={styles.none}>{t('requirements.assumedLevels')}</p>}
      {rows.length === 0 && <p className={styles.none}>{t('requirements.none')}</p>}
      <Lines role={role} rows={skills} />
      {demands.length > 0 && (
        <Disclosure summary={t('requirements.demands', { count: demands.length })}>
          <p className={styles.none}>{t('requirements.demandsNote')}</p>
          <Lines role={role} rows={demands} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Lines({ role, rows }: { readonly role: RoleId; readonly rows: readonly RequirementRow[] }) {
  return (
    <ul className={styles.lines}>
      {rows.map((row) => (
        <RequirementLine key={row.skill.id} role={role} row={row} />
      ))}
    </ul>
  );
}
