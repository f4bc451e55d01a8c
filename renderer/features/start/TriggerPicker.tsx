// What brings a person here: six triggers in two columns, "something else", and whether the job is ending.
import { Check, CircleHelp, Network, PanelsTopLeft, Sparkles, Split, UserCog, Wrench } from 'lucide-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trigger } from '../../../shared/model/pack.ts';
import styles from './TriggerPicker.module.css';

type Icon = ComponentType<{ readonly size: number; readonly 'aria-hidden': 'true' }>;

const ICONS: Readonly<Record<Trigger, Icon>> = {
  'new-tool': Wrench,
  'new-responsibility': PanelsTopLeft,
  leadership: Network,
  automation: UserCog,
  restructuring: Split,
  'emerging-role': Sparkles,
  'something-else': CircleHelp,
};
const GROW: readonly Trigger[] = ['new-tool', 'new-responsibility', 'leadership'];
const CHANGE: readonly Trigger[] = ['automation', 'restructuring', 'emerging-role'];

type Props = {
  readonly chosen: readonly Trigger[];
  readonly jobEnding: boolean;
  readonly onChange: (chosen: readonly Trigger[]) => void;
  readonly onJobEnding: (ending: boolean) => void;
};

/** The triggers as toggles; several may be chosen. */
export function TriggerPicker({ chosen, jobEnding, onChange, onJobEnding }: Props) {
  const { t } = useTranslation('start');
  const toggle = (trigger: Trigger) =>
    onChange(chosen.includes(trigger) ? chosen.filter((other) => other !== trigger) : [...chosen, trigger]);
  const card = (trigger: Trigger) => (
    <TriggerCard
      key={trigger}
      trigger={trigger}
      pressed={chosen.includes(trigger)}
      onToggle={() => toggle(trigger)}
    />
  );
  return (
    <section aria-labelledby="triggers-title">
      <header className={styles.head}>
        <h2 id="triggers-title">{t('triggers.title')}</h2>
        <span>{t('triggers.hint')}</span>
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          <h3>{t('triggers.grow')}</h3>
          {GROW.map(card)}
        </div>
        <div className={styles.column}>
          <h3>{t('triggers.change')}</h3>
          {CHANGE.map(card)}
        </div>
      </div>
      <div className={styles.below}>
        {card('something-else')}
        <label className={styles.ending}>
          <input
            type="checkbox"
            checked={jobEnding}
            onChange={(event) => onJobEnding(event.target.checked)}
          />
          {t('jobEnding')}
        </label>
      </div>
    </section>
  );
}

function TriggerCard(props: {
  readonly trigger: Trigger;
  readonly pressed: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation('start');
  const Icon = ICONS[props.trigger];
  return (
    <button type="button" className={styles.card} aria-pressed={props.pressed} onClick={props.onToggle}>
      <Icon size={17} aria-hidden="true" />
      <span className={styles.words}>
        <span className={styles.name}>{t(`trigger.${props.trigger}.name`)}</span>
        <span className={styles.hint}>{t(`trigger.${props.trigger}.hint`)}</span>
      </span>
      {props.pressed && <Check size={16} aria-hidden="true" />}
    </button>
  );
}
