// Finding a job by any title: a combobox over titles and alternate titles. An ambiguous title offers its several jobs.
import { Combobox } from '@base-ui/react/combobox';
import { Search, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../../shared/model/pack.ts';
import type { TitleAnswer, TitleResult } from '../../../shared/search/title-search.ts';
import { findTitles } from '../../store/pack-in-use.ts';
import styles from '../../ui/search-box.module.css';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  /** What stands on the right of a result: pay, or months from here. */
  readonly detail: (role: RoleId) => ReactNode;
  /** Order of the several jobs one title covers; the search's own where absent. */
  readonly orderSeveral?: (results: readonly TitleResult[]) => readonly TitleResult[];
  readonly familyName: (result: TitleResult) => string;
  readonly onChoose: (result: TitleResult) => void;
  readonly large?: boolean;
  readonly aside?: ReactNode;
  readonly inputId?: string;
};

const SHOWN = 8;
type Group = { readonly label: string | null; readonly items: readonly TitleResult[] };

/** The search box with its answers. */
export function RoleSearch(props: Props) {
  const { t } = useTranslation('start');
  const [query, setQuery] = useState('');
  const answer = useTitleAnswer(query);
  const groups =
    answer === null ? [] : groupsOf(answer, query, props.orderSeveral ?? ((results) => results), t);
  const nothing = answer !== null && groups.length === 0;
  const isSearching = answer === null && query.trim() !== '';
  return (
    <Combobox.Root<TitleResult, false, Group>
      items={groups as Group[]}
      filter={null}
      autoHighlight
      value={null}
      inputValue={query}
      onInputValueChange={setQuery}
      itemToStringLabel={(result) => result.matchedTitle ?? result.title}
      isItemEqualToValue={(a, b) => a.role === b.role}
      onValueChange={(result) => {
        if (result === null) return;
        props.onChoose(result);
        setQuery('');
      }}
    >
      <Combobox.InputGroup className={props.large ? `${styles.box} ${styles.large}` : styles.box}>
        <Search size={props.large ? 18 : 15} aria-hidden="true" />
        <Combobox.Input
          id={props.inputId}
          className={styles.input}
          placeholder={props.placeholder}
          aria-label={props.label}
        />
        {query === '' ? (
          props.aside
        ) : (
          <Combobox.Clear className={styles.clear} aria-label={t('search.clear')}>
            <X size={14} aria-hidden="true" />
          </Combobox.Clear>
        )}
      </Combobox.InputGroup>
      <Combobox.Portal>
        <Combobox.Positioner
          className={styles.positioner}
          sideOffset={6}
          align="start"
          // Drawn outside the screen it belongs to, so it is a landmark of its own.
          role="search"
        >
          <Combobox.Popup className={styles.popup}>
            <Combobox.Status className={styles.status}>
              {isSearching && t('search.searching')}
              {nothing && t('search.empty', { query })}
            </Combobox.Status>
            <Combobox.List className={styles.list}>
              {(group: Group) => (
                <Combobox.Group key={group.label ?? 'results'} items={group.items as TitleResult[]}>
                  {group.label && (
                    <Combobox.GroupLabel className={styles.groupLabel}>{group.label}</Combobox.GroupLabel>
                  )}
                  <Combobox.Collection>
                    {(result: TitleResult) => (
                      <Combobox.Item key={result.role} value={result} className={styles.item}>
                        <ResultLine
                          result={result}
                          family={props.familyName(result)}
                          detail={props.detail(result.role)}
                        />
                      </Combobox.Item>
                    )}
                  </Combobox.Collection>
                </Combobox.Group>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function ResultLine(props: {
  readonly result: TitleResult;
  readonly family: string;
  readonly detail: ReactNode;
}) {
  const { t } = useTranslation('start');
  const { title, matchedTitle } = props.result;
  return (
    <>
      <span className={styles.names}>
        <span className={styles.title}>{matchedTitle ?? title}</span>
        <span className={styles.under}>
          {matchedTitle === null ? props.family : t('search.alsoCalled', { title, family: props.family })}
        </span>
      </span>
      <span className={styles.detail}>{props.detail}</span>
    </>
  );
}

/** The answer to the newest query; an answer to an older one is never shown. */
function useTitleAnswer(query: string): TitleAnswer | null {
  const [answer, setAnswer] = useState<TitleAnswer | null>(null);
  useEffect(() => {
    let current = true;
    if (query.trim() === '') setAnswer(null);
    else {
      void findTitles(query, SHOWN).then((result) => {
        if (current && result !== null) setAnswer(result);
      });
    }
    return () => {
      current = false;
    };
  }, [query]);
  return answer;
}

type Translate = ReturnType<typeof useTranslation<'start'>>['t'];

function groupsOf(
  answer: TitleAnswer,
  query: string,
  order: NonNullable<Props['orderSeveral']>,
  t: Translate,
): readonly Group[] {
  const several = order(answer.severalJobs);
  const rest = answer.results.filter((result) => !several.some((other) => other.role === result.role));
  const groups: Group[] = [
    { label: t('search.several'), items: several },
    { label: answer.hasAllWords ? null : t('search.someWords'), items: rest },
    { label: `${t('search.none', { query })} ${t('search.nearest')}`, items: answer.nearest },
  ];
  return groups.filter((group) => group.items.length > 0);
}
