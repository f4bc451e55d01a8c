// "Where are you now?": the job, what brings the person here, and the way on to their options. Lies over the map.
import { CircleDot } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { Person } from '../../../shared/model/person.ts';
import {
  familyOf,
  type PackContent,
  type PackIndex,
  roleAtPosition,
} from '../../../shared/moves/pack-index.ts';
import type { TitleResult } from '../../../shared/search/title-search.ts';
import { chooseRole, editFacts, setDestination, show } from '../../store/actions.ts';
import { startOver } from '../../store/profile-actions.ts';
import { selectIndex } from '../../store/selectors.ts';
import { undo, useApp } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount, formatPay } from '../../words/format.ts';
import { NoPack } from '../no-pack/NoPack.tsx';
import { RoleSearch } from '../search/RoleSearch.tsx';
import { FactsForm } from './FactsForm.tsx';
import styles from './StartScreen.module.css';
import { TriggerPicker } from './TriggerPicker.tsx';

/** The start card. Works, but for the search, before the job data has arrived. */
export function StartScreen() {
  const { t } = useTranslation('start');
  const index = useApp(selectIndex);
  const person = useApp((state) => state.person);
  return (
    <main className={styles.screen}>
      <div className={styles.card}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        {index === null ? <NoPack /> : <JobSearch index={index} />}
        {person === null ? <StartedOver /> : index !== null && <ChosenJob index={index} person={person} />}
        <Reasons content={index?.content ?? null} />
        <Ways ready={person !== null && index !== null} />
      </div>
    </main>
  );
}

function JobSearch({ index }: { readonly index: PackIndex }) {
  const { t } = useTranslation('start');
  const { content } = index;
  const pay = (role: RoleId) => {
    const at = index.roleAt.get(role);
    const median = at === undefined ? null : (roleAtPosition(index, at).pay?.annual[2] ?? null);
    return median === null ? null : formatPay(median, content.currency, content.payTopCode);
  };
  return (
    <RoleSearch
      large
      inputId="job-search"
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      aside={
        <span className={styles.count}>
          {t('search.jobs', { count: content.roles.length, jobs: formatCount(content.roles.length) })}
        </span>
      }
      familyName={(result: TitleResult) => familyOf(content, result.family).shortName}
      detail={pay}
      onChoose={(result) => chooseRole(result.role, result.matchedTitle)}
    />
  );
}

/** Whose job stands here; from other job data, it may be one that these do not have. */
function ChosenJob({ index, person }: { readonly index: PackIndex; readonly person: Person }) {
  const { t } = useTranslation('start');
  const at = index.roleAt.get(person.role);
  const role = at === undefined ? null : roleAtPosition(index, at);
  const levels = Object.keys(person.ratings).length;
  return (
    <div className={styles.chosen}>
      <CircleDot size={20} aria-hidden="true" />
      <div role="status">
        {role === null ? (
          <strong>{t('elsewhere')}</strong>
        ) : (
          <>
            <strong>{role.title}</strong>
            <FoundBy family={familyOf(index.content, role.family).name} title={person.foundBy} />
          </>
        )}
        {levels > 0 && <span>{t('levelsKept', { count: levels })}</span>}
      </div>
      <Button look="quiet" onClick={startOver}>
        {t('startOver')}
      </Button>
    </div>
  );
}

function FoundBy({ family, title }: { readonly family: string; readonly title: string | null }) {
  const { t } = useTranslation('start');
  return <span>{title ? t('foundBy', { family, title }) : family}</span>;
}

/** After starting over: what became of the last person, and the way back. Nothing where nobody was there. */
function StartedOver() {
  const { t } = useTranslation(['start', 'commands']);
  const canComeBack = useStore(useApp.temporal, ({ pastStates }) => pastStates.at(-1)?.person != null);
  if (!canComeBack) return null;
  return (
    <div className={styles.chosen}>
      <p role="status">{t('start:startedOver')}</p>
      <Button look="quiet" onClick={undo}>
        {t('commands:label.edit.undo')}
      </Button>
    </div>
  );
}

function Reasons({ content }: { readonly content: PackContent | null }) {
  const facts = useApp((state) => state.person ?? state.firstFacts);
  return (
    <>
      <TriggerPicker
        chosen={facts.triggers}
        jobEnding={facts.jobEnding}
        onChange={(triggers) => editFacts('triggers', { triggers: [...triggers] })}
        onJobEnding={(jobEnding) => editFacts('jobEnding', { jobEnding })}
      />
      <FactsForm facts={facts} content={content} onChange={editFacts} />
    </>
  );
}

function Ways({ ready }: { readonly ready: boolean }) {
  const { t } = useTranslation('start');
  return (
    <footer className={styles.ways}>
      <Button
        look="primary"
        disabled={!ready}
        onClick={() => {
          setDestination(null);
          show('map');
        }}
      >
        {t('showOptions')}
      </Button>
      <Button onClick={() => show('plan')}>{t('openPlan')}</Button>
      <Button onClick={() => show('map')}>{t('lookAround')}</Button>
      <span className={styles.private}>{ready ? t('private') : t('chooseFirst')}</span>
    </footer>
  );
}
