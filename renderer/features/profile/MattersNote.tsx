// Beside a job: what of it goes against what matters to the person, with the reason, and what is left to ask an employer.
import { useTranslation } from 'react-i18next';
import type { OpenMove } from '../../../shared/moves/open-move.ts';
import { againstMatters, askTheEmployer } from '../../../shared/profile/matters.ts';
import { unwantedSkills } from '../../../shared/profile/unwanted.ts';
import { show } from '../../store/actions.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { formatList } from '../../words/format.ts';
import { useInterestName } from './use-interest-name.ts';

/** The note; nothing where the person said nothing of what matters. */
export function MattersNote({ open }: { readonly open: OpenMove }) {
  const { t } = useTranslation('profile');
  const interestName = useInterestName();
  const { person, index } = open.context;
  const against = againstMatters(open.move.destination, index.content, person);
  const unwanted = unwantedSkills(open);
  const ask = askTheEmployer(person);
  const hasSaid = person.matters.interests.length > 0 || unwanted.length > 0 || ask !== null;
  if (!hasSaid) return null;
  const asked =
    ask === null
      ? []
      : [
          ...ask.hours.map((each) => t(`matters.hour.${each}`)),
          ...ask.places.map((each) => t(`matters.place.${each}`)),
          ...ask.mustHaves,
        ];
  return (
    <Panel title={t('note.title')}>
      {against.map(({ strongest }) => (
        <p key="interests">{t('note.interests', { strongest: formatList(strongest.map(interestName)) })}</p>
      ))}
      {unwanted.length > 0 && (
        <p>{t('note.unwanted', { skills: formatList(unwanted.map(({ name }) => name)) })}</p>
      )}
      {against.length === 0 && unwanted.length === 0 && <p>{t('note.fits')}</p>}
      {asked.length > 0 && <p>{t('note.ask', { what: formatList(asked) })}</p>}
      <Button look="quiet" onClick={() => show('profile')}>
        {t('note.change')}
      </Button>
    </Panel>
  );
}
