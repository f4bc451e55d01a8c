// A sheet of the paper in small. What is printed flows through columns of the size of the printed area, by the rules of paper
// for where it may break, and the sheet shows one of them.
import type { ReactNode, Ref } from 'react';
import type { Paper } from '../../../../shared/model/settings.ts';
import styles from './PaperSheet.module.css';

/** Size of the sheets in CSS pixels, at 96 to the inch. */
const SHEETS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 794, height: 1123 },
  Letter: { width: 816, height: 1056 },
};

type Props = {
  readonly paper: Paper;
  readonly label: string;
  /** Which of the pages is seen, from 1. */
  readonly page?: number;
  /** How many there are; without it no number stands at the foot. */
  readonly pages?: number;
  /** The element that holds all pages side by side; `pagesIn` counts them. */
  readonly flow?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
};

/** A picture of the page: everything on it stands on the screen as text already. */
export function PaperSheet({ paper, label, page = 1, pages, flow, children }: Props) {
  const { width, height } = SHEETS[paper];
  return (
    <svg
      className={styles.sheet}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      data-theme="light"
    >
      <foreignObject width={width} height={height}>
        <div className={styles.page} aria-hidden="true" inert>
          <div ref={flow} className={styles.flow} style={{ translate: `${(1 - page) * width}px` }}>
            {children}
          </div>
          {pages !== undefined && (
            <p className={styles.number}>
              {page} / {pages}
            </p>
          )}
        </div>
      </foreignObject>
    </svg>
  );
}

/** How many pages stand side by side in the flow of a sheet. */
export function pagesIn(flow: HTMLElement, paper: Paper): number {
  return Math.max(1, Math.ceil(flow.scrollWidth / SHEETS[paper].width));
}
