// Which job data a plan is pinned to: its figures come from there and nowhere else, until the person says otherwise.
import { useTranslation } from 'react-i18next';
import type { PackChoice } from '../../../shared/model/installed-pack.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { namedPacks } from '../../../shared/packs/editions.ts';
import { repinPlan } from '../../store/pack-actions.ts';
import { useApp } from '../../store/store.ts';
import { packOfPlan } from '../../store/wanted-pack.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './PlanPack.module.css';

/** Stands in a select for the pack that ships, and for one that is not here. */
const BUILT_IN = 'built-in';
const MISSING = 'missing';

/** The plan's job data, to be changed where there is other. */
export function PlanPack({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const packs = useApp((state) => state.packs);
  const pinned = packOfPlan(plan.pack, { packs });
  const named = namedPacks(packs.status === 'ready' ? packs.packs : []);
  const others = named.filter(({ pack }) => pack !== pinned);
  const { title, edition } = plan.pack;
  if (others.length === 0) {
    return <p className={styles.line}>{t('pack.line', { title, edition })}</p>;
  }
  const options = named.map(({ pack, name, info }) => ({
    value: optionOf(pack),
    label: t('pack.option', { name, edition: info.edition }),
  }));
  const missing = { value: MISSING, label: t('pack.missing', { title, edition }) };
  return (
    <div className={styles.choice}>
      <SelectField
        label={t('pack.label')}
        value={pinned === undefined ? MISSING : optionOf(pinned)}
        options={pinned === undefined ? [missing, ...options] : options}
        onChange={(value) => {
          const chosen = named.find(({ pack }) => optionOf(pack) === value);
          if (chosen !== undefined) repinPlan(chosen.pack);
        }}
      />
      <p className={styles.note}>{t('pack.note')}</p>
    </div>
  );
}

function optionOf(pack: PackChoice): string {
  return pack ?? BUILT_IN;
}
