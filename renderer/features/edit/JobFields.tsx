// What a job added by hand is called, where it belongs, and how long getting ready for it usually takes.
import { useTranslation } from 'react-i18next';
import type { AddedRole } from '../../../shared/model/overlay.ts';
import type { FamilyId } from '../../../shared/model/pack.ts';
import type { PackContent } from '../../../shared/moves/pack-index.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** The part of an added job that these fields hold. */
export type JobDraft = Pick<AddedRole, 'title' | 'family' | 'group' | 'zone'>;

type Props = {
  readonly content: PackContent;
  readonly job: JobDraft;
  readonly onChange: (job: JobDraft) => void;
};

const ZONES = ['1', '2', '3', '4', '5'] as const;
type Zone = (typeof ZONES)[number] | 'not-known';

/** The fields. */
export function JobFields({ content, job, onChange }: Props) {
  const { t } = useTranslation(['edit', 'common']);
  return (
    <>
      <TextField
        label={t('edit:job.title')}
        value={job.title}
        maxLength={200}
        onChange={(title) => onChange({ ...job, title })}
      />
      <SelectField<FamilyId>
        label={t('edit:job.family')}
        value={job.family}
        options={content.families.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(family) => onChange({ ...job, family, group: groupIn(content, family, job.group) })}
      />
      <SelectField<Zone>
        label={t('edit:job.zone')}
        value={ZONES.find((zone) => zone === String(job.zone)) ?? 'not-known'}
        options={[
          { value: 'not-known', label: t('common:notKnown') },
          ...ZONES.map((zone) => ({ value: zone, label: t(`common:preparation.${zone}`) })),
        ]}
        onChange={(zone) => onChange({ ...job, zone: zone === 'not-known' ? null : Number(zone) })}
      />
    </>
  );
}

/** A group of a family: the present one where it is of that family, else the family's first. */
function groupIn({ groups }: PackContent, family: FamilyId, present: JobDraft['group']): JobDraft['group'] {
  const ofFamily = groups.filter((group) => group.family === family);
  return ofFamily.find(({ id }) => id === present)?.id ?? ofFamily[0]?.id ?? present;
}
