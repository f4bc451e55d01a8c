// The tables of one O*NET release, with the BLS tables that go with it.
import { posix } from 'node:path';
import type { ImportWatch } from '../import-watch.ts';
import { orStop, ReleaseReading } from '../release-reading.ts';
import { filesByKind } from '../sources.ts';
import type { SourceFile } from '../sources-reading.ts';
import type { TableForm } from '../tables.ts';
import { type TableKind, tableKindOf } from './onet-files.ts';

const ONET_FORM: TableForm = { delimiter: '\t', isQuoted: false };

/** The tables of one release while they are read. Its methods throw ImportStop. */
export class OnetReading extends ReleaseReading<TableKind> {
  constructor(files: readonly SourceFile[], watch: ImportWatch) {
    const byKind = orStop(filesByKind(files, tableKindOf));
    const formOf = ({ name }: SourceFile) => (name.toLowerCase().endsWith('.txt') ? ONET_FORM : {});
    super({ byKind, chosen: files.length, formOf }, watch);
  }

  /** The bare name of a table's file; empty where there is none. */
  nameOf(kind: TableKind): string {
    return posix.basename(this.file(kind)?.name ?? '');
  }

  /** Notes what is wrong with a table as a whole, which no single row shows. */
  problem(kind: TableKind, value: string, expected: string): void {
    const file = this.file(kind)?.label ?? '';
    this.problems.add({ file, row: null, column: null, value, expected });
  }
}
