// Panels beside the map: their width by keys, kept; folded in a narrow window, with a way to open and close them.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useApp } from '../../../renderer/store/store.ts';
import { setPanelOpen, usePanelInsets } from '../../../renderer/ui/panel-space.ts';
import { SidePanel } from '../../../renderer/ui/SidePanel.tsx';
import { initWords } from '../../../renderer/words/i18n.ts';

initWords();
const initial = useApp.getInitialState();

/** Makes the window as wide as this. */
const resize = (width: number) =>
  act(() => {
    Object.assign(window, { innerWidth: width });
    window.dispatchEvent(new Event('resize'));
  });

beforeEach(() => {
  useApp.setState(initial, true);
  setPanelOpen('rail', false);
  setPanelOpen('panel', true);
  resize(1440);
});

function Insets() {
  const { left, right } = usePanelInsets();
  return <output>{`${left} ${right}`}</output>;
}

const both = () =>
  render(
    <>
      <SidePanel side="rail" aria-label="Left">
        <button type="button">In the rail</button>
      </SidePanel>
      <SidePanel side="panel" aria-label="Right">
        In the panel
      </SidePanel>
      <Insets />
    </>,
  );
const insets = () => screen.getByRole('status').textContent;
const edgeOf = (name: string) => screen.getByRole('separator', { name });

describe('the edge of a panel', () => {
  test('moves outward and back with the arrow keys, and the map makes room', () => {
    both();
    expect(insets()).toBe('312 352');
    fireEvent.keyDown(edgeOf('Width of the rail'), { key: 'ArrowRight' });
    fireEvent.keyDown(edgeOf('Width of the details'), { key: 'ArrowLeft' });
    expect(edgeOf('Width of the rail').getAttribute('aria-valuenow')).toBe('304');
    expect(useApp.getState().settings.panelWidths).toEqual({ rail: 304, panel: 344 });
    expect(insets()).toBe('328 368');
  });

  test('goes back to the usual width by Home and by a double click', () => {
    useApp.setState({ settings: { ...initial.settings, panelWidths: { rail: 400, panel: 400 } } });
    both();
    fireEvent.keyDown(edgeOf('Width of the rail'), { key: 'Home' });
    fireEvent.doubleClick(edgeOf('Width of the details'));
    expect(useApp.getState().settings.panelWidths).toEqual({ rail: null, panel: null });
  });

  test('stays between its least and its most', () => {
    useApp.setState({ settings: { ...initial.settings, panelWidths: { rail: 4000, panel: 1 } } });
    both();
    const [rail, panel] = [edgeOf('Width of the rail'), edgeOf('Width of the details')];
    expect(rail.getAttribute('aria-valuenow')).toBe(rail.getAttribute('aria-valuemax'));
    expect(panel.getAttribute('aria-valuenow')).toBe(panel.getAttribute('aria-valuemin'));
  });
});

describe('in a narrow window', () => {
  test('the rail folds to a strip that opens and closes by key, and the map keeps its place', () => {
    resize(1150);
    both();
    expect(screen.queryByText('In the rail')).toBeNull();
    expect(insets()).toBe('68 352');
    fireEvent.click(screen.getByRole('button', { name: 'Open the side rail' }));
    expect(insets()).toBe('68 352');
    fireEvent.keyDown(screen.getByText('In the rail'), { key: 'Escape' });
    expect(screen.queryByText('In the rail')).toBeNull();
  });

  test('one sheet at a time is open', () => {
    resize(1093);
    both();
    expect(screen.getByText('In the panel')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open the side rail' }));
    expect(screen.queryByText('In the panel')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open the details' }));
    expect(screen.queryByText('In the rail')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close the details' }));
    expect(screen.queryByText('In the panel')).toBeNull();
  });
});
