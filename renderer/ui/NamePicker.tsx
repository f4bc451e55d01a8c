// Choosing things by name among many, one after the other: a box that is typed into, and the names found.
import { Combobox } from '@base-ui/react/combobox';
import type { ReactNode } from 'react';
import styles from './search-box.module.css';

/** Something that can be chosen. */
type Named = { readonly id: string; readonly name: string; readonly detail?: string };

type Props<T extends Named> = {
  readonly label: string;
  /** For a label that is seen. */
  readonly inputId?: string;
  readonly placeholder: string;
  readonly icon: ReactNode;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What the query finds, best first. */
  readonly found: readonly T[];
  /** What is said where it finds nothing. */
  readonly nothing: string;
  readonly onPick: (picked: T) => void;
};

/** The box; it is empty again once something is chosen. */
export function NamePicker<T extends Named>(props: Props<T>) {
  const { query, onQuery, found } = props;
  return (
    <Combobox.Root<T>
      items={found}
      filter={null}
      autoHighlight
      value={null}
      inputValue={query}
      onInputValueChange={onQuery}
      itemToStringLabel={({ name }) => name}
      isItemEqualToValue={(a, b) => a.id === b.id}
      onValueChange={(picked) => {
        if (picked === null) return;
        props.onPick(picked);
        onQuery('');
      }}
    >
      <Combobox.InputGroup className={styles.box}>
        {props.icon}
        <Combobox.Input
          id={props.inputId}
          className={styles.input}
          aria-label={props.label}
          placeholder={props.placeholder}
        />
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
              {query.trim() !== '' && found.length === 0 && props.nothing}
            </Combobox.Status>
            <Combobox.List className={styles.list}>
              {(item: T) => (
                <Combobox.Item key={item.id} value={item} className={styles.item}>
                  <span className={styles.title}>{item.name}</span>
                  {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
