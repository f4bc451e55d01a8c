// "Within … months": one slider, a month a step, Page keys in quarters.
import { Slider } from '@base-ui/react/slider';
import { useTranslation } from 'react-i18next';
import styles from './MonthsSlider.module.css';

const MOST_MONTHS = 60;
const MARKS = [12, 24, 36, 48, 60];

/** The months limit. */
export function MonthsSlider({
  months,
  onChange,
}: {
  readonly months: number;
  readonly onChange: (months: number) => void;
}) {
  const { t } = useTranslation('within');
  return (
    <Slider.Root
      value={months}
      min={1}
      max={MOST_MONTHS}
      step={1}
      largeStep={3}
      onValueChange={(value) => onChange(Array.isArray(value) ? (value[0] ?? months) : value)}
      className={styles.slider}
    >
      <div className={styles.head}>
        <span>{t('within')}</span>
        <output className={styles.value}>{t('months', { count: months })}</output>
      </div>
      <Slider.Control className={styles.control}>
        <Slider.Track className={styles.track}>
          <Slider.Indicator className={styles.indicator} />
          <Slider.Thumb
            className={styles.thumb}
            aria-label={t('sliderLabel')}
            getAriaValueText={(_formatted, value) => t('months', { count: value })}
          />
        </Slider.Track>
      </Slider.Control>
      <div className={styles.marks} aria-hidden="true">
        {MARKS.map((mark) => (
          <span key={mark} style={{ left: `${((mark - 1) / (MOST_MONTHS - 1)) * 100}%` }}>
            {mark}
          </span>
        ))}
      </div>
    </Slider.Root>
  );
}
