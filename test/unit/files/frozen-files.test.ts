// A file of each present version as it was once written: it must open as long as there is Waymark, whatever comes after.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openHandover } from '../../../electron/services/handover-file.ts';
import { unseal } from '../../../electron/services/sealed-text.ts';
import { catalogKind, notesKind, planKind } from '../../../shared/files/file-kinds.ts';
import { openDocument } from '../../../shared/files/versioned-file.ts';

const fixtures = 'test/fixtures';

/** A fixture's text, its seal checked. */
function textOf(file: string): string {
  const text = unseal(readFileSync(`${fixtures}/${file}`));
  if (text === null) throw new Error(`${file} is not what was once written.`);
  return text;
}

function open(file: string, kind: typeof planKind | typeof notesKind | typeof catalogKind) {
  const opened = openDocument<object>(kind, textOf(file), file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

describe('a file of the present version', () => {
  test('of a plan opens', () => {
    expect(open('plans/plan-v4.waymark', planKind)).toMatchObject({
      title: 'Toward quality control 1',
      originTitle: 'Data Entry Keyers',
      budget: 500,
      progress: [{ readiness: 0.61, cause: { kind: 'made' } }],
      steps: [{ track: 'current', opens: 'preparation' }, { track: 'next' }, { track: 'next' }],
    });
  });

  test('of private notes opens', () => {
    expect(open('notes/notes-v1.notes.json', notesKind)).toMatchObject({ text: 'Only for me' });
  });

  test('of a learning catalog opens', () => {
    expect(open('catalogs/catalog-v1.json', catalogKind)).toMatchObject({
      title: 'Evening courses',
      entries: [{ title: 'Python in the evening', cost: 90, skillNames: ['Programming'] }],
    });
  });

  test.each([
    ['handover-v1.waymark', null],
    ['sealed-v1.waymark', 'three green bicycles'],
  ])('of a plan handed over opens: %s', async (name, passphrase) => {
    const file = `${fixtures}/handovers/${name}`;
    expect(await openHandover(readFileSync(file), name, passphrase)).toMatchObject({
      ok: true,
      value: {
        author: 'Ines Martin',
        plan: { title: 'Toward quality control 1' },
        base: { title: 'Before it was changed' },
        names: { skills: { '2.B.3.m': 'Quality Control Analysis' } },
      },
    });
  });

  test('of a sealed plan stays closed without its passphrase', async () => {
    const bytes = readFileSync(`${fixtures}/handovers/sealed-v1.waymark`);
    expect(await openHandover(bytes, 'sealed', null)).toMatchObject({ error: { code: 'passphrase-needed' } });
    expect(await openHandover(bytes, 'sealed', 'three red bicycles')).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
  });
});
