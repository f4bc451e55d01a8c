// The currency that amounts in a table are in; they are never converted.
import { SelectField } from '../../../ui/SelectField.tsx';

/** Currencies offered (our choice). */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'CHF', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'INR'];

/** The choice of no currency. */
const NONE = '';

type Props = {
  readonly label: string;
  readonly currency: string | null;
  /** What no currency is called; left out where there must be one. */
  readonly none?: string;
  readonly onChange: (currency: string | null) => void;
};

/** A choice of a currency by its code. */
export function CurrencyField({ label, currency, none, onChange }: Props) {
  const codes = CURRENCIES.map((code) => ({ value: code, label: code }));
  return (
    <SelectField
      label={label}
      value={currency ?? NONE}
      options={none === undefined ? codes : [{ value: NONE, label: none }, ...codes]}
      onChange={(code) => onChange(code === NONE ? null : code)}
    />
  );
}
