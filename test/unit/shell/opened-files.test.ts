// Which arguments are plan files, and that none is told before the page listens, nor twice, nor never.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OpenedFiles, planFilesIn } from '../../../electron/shell/opened-files.ts';

const folder = path.resolve('/home/someone');

describe('plan files among the arguments of a launch', () => {
  it('are those that end as a plan’s, as whole paths', () => {
    const elsewhere = path.resolve('/media/stick/Über uns.WAYMARK');
    const args = ['.', 'a plan.waymark', elsewhere, 'notes.txt', 'jobs.waymark-pack', '/etc/passwd'];
    expect(planFilesIn(args, folder)).toEqual([path.join(folder, 'a plan.waymark'), elsewhere]);
  });

  it('may be file addresses, but of this computer', () => {
    const file = path.join(folder, 'a plan.waymark');
    const args = [pathToFileURL(file).href, 'file://elsewhere%2f/x.waymark'];
    expect(planFilesIn(args, folder)).toEqual([file]);
  });

  it('are never switches', () => {
    expect(planFilesIn(['--user-data-dir=/tmp/x.waymark', '-r', '--x.waymark'], folder)).toEqual([]);
  });
});

describe('files to be opened', () => {
  it('wait until the page listens, and are told once, in order', () => {
    const files = new OpenedFiles();
    const told: string[] = [];
    const listen = () => files.tellTo((file) => told.push(file));
    files.take(['a']);
    files.take(['b']);
    expect(told).toEqual([]);
    listen();
    files.take(['c']);
    expect(told).toEqual(['a', 'b', 'c']);
  });

  it('wait again while the page is loaded anew', () => {
    const files = new OpenedFiles();
    const told: string[] = [];
    files.tellTo((file) => told.push(`first ${file}`));
    files.pageLeft();
    files.take(['a']);
    files.tellTo((file) => told.push(`second ${file}`));
    files.take([]);
    expect(told).toEqual(['second a']);
  });
});
