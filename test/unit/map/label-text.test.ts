import { describe, expect, it } from 'vitest';
import { shortTitle, titleLines, wrapEvenly } from '../../../renderer/map/label-text.ts';

describe('a title on the map', () => {
  it('is cut where it only says what it leaves out', () => {
    expect(shortTitle('Dentists, All Other Specialists')).toBe('Dentists');
    expect(shortTitle('Postal Service Clerks, Except Mail Carriers')).toBe('Postal Service Clerks');
    expect(shortTitle('Cooks, Fast Food')).toBe('Cooks, Fast Food');
    expect(shortTitle('Exceptional Children Teachers')).toBe('Exceptional Children Teachers');
  });

  it('wraps at 17 characters and keeps a longer word whole', () => {
    expect(titleLines('Information and Record Clerks')).toEqual(['Information and', 'Record Clerks']);
    expect(titleLines('Otorhinolaryngologists')).toEqual(['Otorhinolaryngologists']);
  });

  it('is left to the hover card when it takes more than three lines', () => {
    expect(titleLines('First-Line Supervisors of Transportation and Material Moving Workers')).toBeNull();
  });

  it('can be set in even lines', () => {
    expect(wrapEvenly('Software Quality Assurance Analysts and Testers', 24)).toEqual([
      'Software Quality',
      'Assurance Analysts',
      'and Testers',
    ]);
    expect(wrapEvenly('Bakers', 24)).toEqual(['Bakers']);
  });
});
