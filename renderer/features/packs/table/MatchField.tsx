// Which of the packs here a table is put beside or matched with, none included.
import type { PackListing } from '../../../../shared/model/installed-pack.ts';
import { type PackKey, packKeySchema } from '../../../../shared/model/pack-key.ts';
import { useApp } from '../../../store/store.ts';
import { SelectField } from '../../../ui/SelectField.tsx';

/** The choice of no pack. */
const NONE = '';

type Props = {
  readonly label: string;
  readonly none: string;
  readonly nameOf: (pack: string) => string;
  readonly pack: PackKey | null;
  readonly onChange: (pack: PackKey | null) => void;
};

/** A choice among the packs that can be opened. */
export function MatchField({ label, none, nameOf, pack, onChange }: Props) {
  const state = useApp(({ packs }) => packs);
  const packs = state.status === 'ready' ? state.packs.flatMap(named) : [];
  return (
    <SelectField
      label={label}
      value={pack ?? NONE}
      options={[
        { value: NONE, label: none },
        ...packs.map(({ key, name }) => ({ value: String(key), label: nameOf(name) })),
      ]}
      onChange={(key) => onChange(key === NONE ? null : packKeySchema.parse(key))}
    />
  );
}

/** A pack that can be opened, by the key of its content. */
function named(listing: PackListing): readonly { readonly key: PackKey; readonly name: string }[] {
  if (listing.state === 'built-in') return [{ key: listing.key, name: listing.info.title }];
  if (listing.state === 'unreadable') return [];
  return [listing.record];
}
