// The settings: applied at once, explained where they are wrong, and hints that come back.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { HintLine } from '../../../renderer/features/hints/HintLine.tsx';
import { SettingsScreen } from '../../../renderer/features/settings/SettingsScreen.tsx';
import { useApp } from '../../../renderer/store/store.ts';
import { initWords, offeredLanguages } from '../../../renderer/words/i18n.ts';
import { defaultAssumptions } from '../../../shared/model/settings.ts';
import { createMemoryApi } from '../../unit/store/memory-api.ts';

initWords();
const initial = useApp.getInitialState();
const settings = () => useApp.getState().settings;

beforeEach(() => {
  Object.assign(window, { waymark: createMemoryApi().api });
  useApp.setState(initial, true);
});

async function showSettings() {
  render(<SettingsScreen />);
  await act(async () => {});
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('spinbutton', { name });

/** Types a value and leaves the field. */
function write(input: HTMLElement, value: string): void {
  fireEvent.change(input, { target: { value } });
  fireEvent.blur(input);
}

describe('the settings', () => {
  test('apply a choice at once', async () => {
    await showSettings();
    fireEvent.change(screen.getByRole('combobox', { name: 'Colors' }), { target: { value: 'contrast' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Text size' }), { target: { value: '1.5' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Motion' }), { target: { value: 'reduced' } });
    expect(settings()).toMatchObject({ theme: 'contrast', textScale: 1.5, motion: 'reduced' });
  });

  test('offer the languages whose words are here, and say what stays in the language of the job data', async () => {
    await showSettings();
    const choice = screen.getByRole('combobox', { name: 'Language of the screens' });
    expect(choice.querySelectorAll('option')).toHaveLength(1 + offeredLanguages.length);
    expect(screen.getByText(/Job titles and skills stay in the job data's own language/)).toBeTruthy();
  });

  test('take a legal assumption and give it back', async () => {
    await showSettings();
    write(field(/ready to apply/), '3');
    expect(settings().assumptions.readyMonths).toBe(3);
    fireEvent.click(screen.getByRole('button', { name: /ready to apply.*back to 2/ }));
    expect(settings().assumptions).toEqual(defaultAssumptions);
    expect(field(/ready to apply/).value).toBe('2');
  });

  test('explain an assumption that cannot be, and keep what counts', async () => {
    await showSettings();
    write(field(/some preparation/), '30');
    expect(screen.getByRole('alert').textContent).toBe('It must be 24 or less. Until then, 6 counts.');
    expect(settings().assumptions).toEqual(defaultAssumptions);
    write(field(/some preparation/), '');
    expect(screen.getByRole('alert').textContent).toContain('Write a number.');
  });

  test('put all assumptions back, in the fields, too', async () => {
    useApp.setState({
      settings: { ...settings(), assumptions: { ...defaultAssumptions, studyHoursPerMonth: 160 } },
    });
    await showSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Put all of them back' }));
    expect(field(/Study in a month/).value).toBe('40');
  });
});

describe('a hint', () => {
  const restored = Promise.resolve();
  const showHint = () => act(async () => void render(<HintLine restored={restored} />));

  test('is there until it is put away, and comes back from the settings', async () => {
    useApp.setState({ screen: 'within' });
    await showHint();
    expect(screen.getByRole('complementary', { name: 'Hint' }).textContent).toContain('Move the months');
    fireEvent.click(screen.getByRole('button', { name: 'Put this hint away' }));
    expect(screen.queryByRole('complementary', { name: 'Hint' })).toBeNull();
    expect(settings().hintsDismissed).toEqual(['within']);
    await showSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Show hints again' }));
    expect(screen.getByRole('complementary', { name: 'Hint' })).toBeTruthy();
  });

  test('of one screen leaves those of others', async () => {
    useApp.setState({ screen: 'map', settings: { ...initial.settings, hintsDismissed: ['within'] } });
    await showHint();
    expect(screen.getByRole('complementary', { name: 'Hint' })).toBeTruthy();
  });
});
