import { describe, expect, it } from 'vitest';
import {
  adviceFor,
  currentNames,
  packagesFor,
  parseMissingLibraries,
} from '../../../../scripts/runtime/host.ts';

const ldd = `	linux-vdso.so.1 (0x00007ffd2d5c8000)
	libdl.so.2 => /lib/x86_64-linux-gnu/libdl.so.2 (0x00007f0d8c3a5000)
	libgtk-3.so.0 => not found
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f0d8c000000)
	libasound.so.2 => not found
	libgtk-3.so.0 => not found
	/lib64/ld-linux-x86-64.so.2 (0x00007f0d97c00000)
`;

const apt = {
  program: 'apt-get',
  install: 'apt-get install -y',
  libraries: ['libgtk-3-0', 'libasound2'],
  display: ['xvfb'],
};

describe('missing shared libraries', () => {
  it('are the ones ldd could not find, each once', () => {
    expect(parseMissingLibraries(ldd)).toEqual(['libasound.so.2', 'libgtk-3.so.0']);
  });

  it('are none when ldd finds all or is not there', () => {
    expect(parseMissingLibraries('	libc.so.6 => /lib/libc.so.6 (0x1)\n')).toEqual([]);
    expect(parseMissingLibraries('')).toEqual([]);
  });
});

const nothing = { libraries: [], display: false, sandboxHelper: undefined };

describe('what to install', () => {
  it('covers only what is missing', () => {
    const libraries = { ...nothing, libraries: ['libgtk-3.so.0'] };
    expect(packagesFor(libraries, apt)).toEqual(['libgtk-3-0', 'libasound2']);
    expect(packagesFor({ ...nothing, display: true }, apt)).toEqual(['xvfb']);
  });

  it('takes the newer name of a package where the release has it', () => {
    const known = new Set(['libgtk-3-0t64', 'libasound2', 'xvfb']);
    const names = currentNames(['libgtk-3-0', 'libasound2', 'xvfb'], known);
    expect(names).toEqual(['libgtk-3-0t64', 'libasound2', 'xvfb']);
  });

  it('is one command for a person who is not root', () => {
    const advice = adviceFor({ ...nothing, libraries: ['libgtk-3.so.0'], display: true }, apt);
    expect(advice).toContain('libgtk-3.so.0');
    expect(advice).toContain('\n  sudo apt-get install -y libgtk-3-0 libasound2 xvfb');
  });

  it('makes the sandbox helper work where the kernel keeps namespaces from ordinary users', () => {
    const advice = adviceFor({ ...nothing, sandboxHelper: '/e/chrome-sandbox' }, apt);
    expect(advice).toContain(
      "\n  sudo chown root '/e/chrome-sandbox' && sudo chmod 4755 '/e/chrome-sandbox'",
    );
  });

  it('names what is missing where no package manager is known', () => {
    const advice = adviceFor({ ...nothing, libraries: ['libnss3.so'] }, undefined);
    expect(advice).toContain('libnss3.so');
    expect(advice).not.toContain('sudo');
  });
});
