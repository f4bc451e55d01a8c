// The NOTICE beside the pack: every source's license, attribution and changes, from the pack itself.
import type { Source } from '../../shared/model/pack.ts';

/** The text of NOTICE. */
export function noticeText(sources: readonly Source[]): string {
  const parts = sources.map((source) => {
    const lines = [
      source.name,
      `${source.publisher} · ${source.period} · ${source.place}`,
      `License: ${source.license}${source.url === '' ? '' : ` · ${source.url}`}`,
      '',
      source.attribution,
    ];
    if (source.changes !== '') lines.push('', `Changes: ${source.changes}`);
    return lines.join('\n');
  });
  return `${[HEADER, ...parts, MOBILITY, MIT_LICENSE].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

const HEADER = `NOTICE for the built-in job data of Waymark

The pack holds figures and names from the sources below, each under its own license, and content of our own.`;

/** Not in the pack: what the coefficients of likelihood (shared/moves) were fitted on. */
const MOBILITY = `US CPS ASEC transitions between occupations
R. Maria del Rio-Chanona and co-authors · United States
License: CC BY 4.0 · https://creativecommons.org/licenses/by/4.0/

Waymark's estimate of how usual a move is was fitted on transitions between occupations in the US Current Population
Survey (ASEC) as compiled by R. Maria del Rio-Chanona and co-authors.

Changes: origins whose staying share is under 0.6 and single flows above 0.1 were dropped as coding artifacts; only the
fitted coefficients are shipped, none of the data.`;

const MIT_LICENSE = `The MIT License, for the data of "GPTs are GPTs"

Copyright (c) T. Eloundou, S. Manning, P. Mishkin, D. Rock and OpenAI

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
