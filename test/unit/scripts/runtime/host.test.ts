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

describe('what to install', () => {
  it('covers only what is missing', () => {
    expect(packagesFor({ libraries: ['libgtk-3.so.0'], display: false }, apt)).toEqual([
      'libgtk-3-0',
      'libasound2',
    ]);
    expect(packagesFor({ libraries: [], display: true }, apt)).toEqual(['xvfb']);
  });

  it('takes the newer name of a package where the release has it', () => {
    const known = new Set(['libgtk-3-0t64', 'libasound2', 'xvfb']);
    expect(currentNames(['libgtk-3-0', 'libasound2', 'xvfb'], known)).toEqual([
      'libgtk-3-0t64',
      'libasound2',
      'xvfb',
    ]);
  });

  it('is one command for a person who is not root', () => {
    const advice = adviceFor({ libraries: ['libgtk-3.so.0'], display: true }, apt);
    expect(advice).toContain('libgtk-3.so.0');
    expect(advice).toContain('\n  sudo apt-get install -y libgtk-3-0 libasound2 xvfb');
  });

  it('names what is missing where no package manager is known', () => {
    expect(adviceFor({ libraries: ['libnss3.so'], display: false }, undefined)).toContain('libnss3.so');
  });
});
