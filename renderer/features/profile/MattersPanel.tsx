// What matters to the person in a job: what the pack can be asked is held against each job, the rest is asked of employers.
import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wishedHours, wishedPlaces } from '../../../shared/model/person.ts';
import type { MoveContext } from '../../../shared/moves/move.ts';
import { editMatters } from '../../store/profile-actions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './MattersPanel.module.css';
import { useInterestName } from './use-interest-name.ts';

/** The choices; interests only where the job data rate jobs by them. */
export function MattersPanel({ context: { index, person } }: { readonly context: MoveContext }) {
  const { t } = useTranslation('profile');
  const { matters } = person;
  const { interests, roles } = index.content;
  const interestName = useInterestName();
  const hasInterests = interests.length > 0 && roles.some((role) => role.interests !== null);
  return (
    <Panel title={t('matters.title')}>
      <p className={styles.note}>{t('matters.intro')}</p>
      {hasInterests && (
        <Choices
          legend={t('matters.interests')}
          choices={interests.map((interest) => ({ value: interest.id, label: interestName(interest) }))}
          chosen={matters.interests}
          onChange={(chosen) => editMatters('interests', { interests: chosen })}
        />
      )}
      <Choices
        legend={t('matters.hours')}
        choices={wishedHours.map((value) => ({ value, label: t(`matters.hour.${value}`) }))}
        chosen={matters.hours}
        onChange={(hours) => editMatters('hours', { hours })}
      />
      <Choices
        legend={t('matters.places')}
        choices={wishedPlaces.map((value) => ({ value, label: t(`matters.place.${value}`) }))}
        chosen={matters.places}
        onChange={(places) => editMatters('places', { places })}
      />
      <MustHaves mustHaves={matters.mustHaves} />
      <p className={styles.note}>{t('matters.ask')}</p>
    </Panel>
  );
}

type ChoicesProps<V extends string> = {
  readonly legend: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
};

function Choices<V extends string>({ legend, choices, chosen, onChange }: ChoicesProps<V>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Most must-haves (model: person). */
const MOST = 20;

function MustHaves({ mustHaves }: { readonly mustHaves: readonly string[] }) {
  const { t } = useTranslation('profile');
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const added = text.trim();
    if (added === '' || mustHaves.includes(added)) return;
    editMatters('mustHaves', { mustHaves: [...mustHaves, added] });
    setText('');
  };
  return (
    <div className={styles.mustHaves}>
      <p className={styles.legend}>{t('matters.mustHaves')}</p>
      <ul>
        {mustHaves.map((each) => (
          <li key={each}>
            <span>{each}</span>
            <IconButton
              label={t('matters.remove', { text: each })}
              icon={<X size={14} />}
              onClick={() =>
                editMatters('mustHaves', { mustHaves: mustHaves.filter((other) => other !== each) })
              }
            />
          </li>
        ))}
      </ul>
      {mustHaves.length < MOST && (
        <form onSubmit={add}>
          <TextField label={t('matters.mustHave')} value={text} maxLength={200} onChange={setText} />
          <Button type="submit">{t('matters.add')}</Button>
        </form>
      )}
    </div>
  );
}
