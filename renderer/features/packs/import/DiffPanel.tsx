// How what was read differs from the edition that is here: counts first, each opening into its list.
import { useTranslation } from 'react-i18next';
import type { PackDiff } from '../../../../shared/model/pack-diff.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { formatCount, formatList } from '../../../words/format.ts';
import { ChangedRoles } from './ChangedRoles.tsx';
import styles from './steps.module.css';

type Props = { readonly name: string; readonly diff: PackDiff };

/** The differences. */
export function DiffPanel({ name, diff }: Props) {
  const { t } = useTranslation('packs');
  const { roles } = diff.counts;
  return (
    <Panel
      title={t('diff.title', { name })}
      aside={t('diff.roles', { before: formatCount(roles.before), after: formatCount(roles.after) })}
    >
      {isSame(diff) ? <p>{t('diff.same')}</p> : <Differences diff={diff} />}
    </Panel>
  );
}

function isSame({ counts }: PackDiff): boolean {
  const { roles, skills, figures } = counts;
  const differing = [roles.added, roles.removed, roles.retitled, roles.changed, skills.added];
  return [...differing, skills.removed, skills.renamed, ...Object.values(figures)].every((n) => n === 0);
}

function Differences({ diff }: Pick<Props, 'diff'>) {
  const { t } = useTranslation('packs');
  const { roles, skills, counts } = diff;
  const figures = (['pay', 'outlook', 'zone'] as const)
    .filter((figure) => counts.figures[figure] > 0)
    .map((figure) => t(`diff.${figure}`, { ...counted(counts.figures[figure]) }));
  return (
    <>
      <Names words="added" names={roles.added.map(({ id, title }) => ({ id, name: title }))} />
      <Names words="removed" names={roles.removed.map(({ id, title }) => ({ id, name: title }))} />
      <Renamed words="retitled" names={roles.retitled} />
      {roles.changed.length > 0 && (
        <Disclosure summary={t('diff.changed', { ...counted(counts.roles.changed) })}>
          {() => <ChangedRoles roles={roles.changed} />}
        </Disclosure>
      )}
      <Names words="skillsAdded" names={skills.added} />
      <Names words="skillsRemoved" names={skills.removed} />
      <Renamed words="skillsRenamed" names={skills.renamed} />
      {figures.length > 0 && (
        <p className={styles.aside}>{t('diff.figures', { list: formatList(figures) })}</p>
      )}
    </>
  );
}

/** The number a plural goes by, and as it is written. */
function counted(count: number) {
  return { count, all: formatCount(count) };
}

function Names(props: {
  readonly words: 'added' | 'removed' | 'skillsAdded' | 'skillsRemoved';
  readonly names: readonly { readonly id: string; readonly name: string }[];
}) {
  const { t } = useTranslation('packs');
  const { words, names } = props;
  if (names.length === 0) return null;
  return (
    <Disclosure summary={t(`diff.${words}`, { ...counted(names.length) })}>
      {() => (
        <ul className={styles.lines}>
          {names.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Renamed(props: {
  readonly words: 'retitled' | 'skillsRenamed';
  readonly names: readonly { readonly id: string; readonly before: string; readonly after: string }[];
}) {
  const { t } = useTranslation('packs');
  const { words, names } = props;
  if (names.length === 0) return null;
  return (
    <Disclosure summary={t(`diff.${words}`, { ...counted(names.length) })}>
      {() => (
        <ul className={styles.lines}>
          {names.map(({ id, before, after }) => (
            <li key={id}>{t('diff.renamed', { before, after })}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
