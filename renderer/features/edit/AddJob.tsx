// A job of one's own beside those of the job data, begun empty or with what another asks.
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyId, RoleId } from '../../../shared/model/pack.ts';
import { type PackIndex, roleAtPosition } from '../../../shared/moves/pack-index.ts';
import { copiedRequirements } from '../../../shared/packs/requirement-rows.ts';
import { addJob } from '../../store/overlay-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './AddJob.module.css';
import { useFirstFieldFocused } from './use-first-field-focused.ts';

type Props = {
  readonly index: PackIndex;
  /** The job it may be begun as a copy of. */
  readonly like: RoleId;
  readonly onAdded: (job: RoleId) => void;
  readonly onCancel: () => void;
};

const ZONES = ['1', '2', '3', '4', '5'] as const;
type Zone = (typeof ZONES)[number] | 'not-known';

/** The form; the job it is opened from says what it begins with. */
export function AddJob({ index, like, onAdded, onCancel }: Props) {
  const { t } = useTranslation(['edit', 'common']);
  const model = roleAtPosition(index, index.roleAt.get(like) ?? 0);
  const [title, setTitle] = useState('');
  const [family, setFamily] = useState<FamilyId>(model.family);
  const [zone, setZone] = useState<Zone>(ZONES.find((each) => each === String(model.zone)) ?? 'not-known');
  const [isCopy, setCopy] = useState(true);
  const form = useFirstFieldFocused();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const job = addJob({
      title: title.trim(),
      family,
      group: groupIn(index, family, model.group),
      zone: zone === 'not-known' ? null : Number(zone),
      alternateTitles: [],
      requirements: isCopy ? copiedRequirements(index, like) : [],
      copiedFrom: isCopy ? { role: like, title: model.title } : null,
    });
    onAdded(job);
  };
  return (
    <Panel title={t('edit:job.addTitle')}>
      <form ref={form} className={styles.form} onSubmit={add}>
        <p>{t('edit:job.addIntro')}</p>
        <TextField label={t('edit:job.title')} value={title} maxLength={200} onChange={setTitle} />
        <SelectField
          label={t('edit:job.family')}
          value={family}
          options={index.content.families.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setFamily}
        />
        <SelectField<Zone>
          label={t('edit:job.zone')}
          value={zone}
          options={[
            { value: 'not-known', label: t('common:notKnown') },
            ...ZONES.map((each) => ({ value: each, label: t(`common:preparation.${each}`) })),
          ]}
          onChange={setZone}
        />
        <label className={styles.check}>
          <input type="checkbox" checked={isCopy} onChange={(event) => setCopy(event.target.checked)} />
          {t('edit:job.copy', { title: model.title })}
        </label>
        <div className={styles.ways}>
          <Button look="primary" type="submit" disabled={title.trim() === ''}>
            {t('edit:job.save')}
          </Button>
          <Button onClick={onCancel}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Panel>
  );
}

/** A group of a family: the model's own where it is of that family, else the family's first. */
function groupIn({ content }: PackIndex, family: FamilyId, own: (typeof content.groups)[number]['id']) {
  const groups = content.groups.filter((group) => group.family === family);
  return groups.find(({ id }) => id === own)?.id ?? groups[0]?.id ?? own;
}
