// A number of hours or an amount of money in a step; empty means not said, never 0.
type Props = {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
};

/** Far above any hours or amount of a step; more is a slip of the keyboard (ours). */
const MOST = 1_000_000;

/** A labeled number. */
export function AmountField({ label, value, onChange }: Props) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="number"
        inputMode="decimal"
        min={0}
        max={MOST}
        step="any"
        value={value ?? ''}
        onChange={(event) => {
          const amount = event.target.valueAsNumber;
          onChange(Number.isNaN(amount) ? null : Math.min(MOST, Math.max(0, amount)));
        }}
      />
    </label>
  );
}
