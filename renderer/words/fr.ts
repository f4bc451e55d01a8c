// The French words.
import anchorWords from './fr/anchors.json';
import commandWords from './fr/commands.json';
import common from './fr/common.json';
import compareWords from './fr/compare.json';
import editWords from './fr/edit.json';
import errors from './fr/errors.json';
import exportWords from './fr/export.json';
import handoverWords from './fr/handover.json';
import hintWords from './fr/hints.json';
import historyWords from './fr/history.json';
import learningWords from './fr/learning.json';
import libraryWords from './fr/library.json';
import likelihoodWords from './fr/likelihood.json';
import mapWords from './fr/map.json';
import moveWords from './fr/move.json';
import packWords from './fr/packs.json';
import pictureWords from './fr/pictures.json';
import planWords from './fr/plan.json';
import profileWords from './fr/profile.json';
import progressWords from './fr/progress.json';
import routeWords from './fr/routes.json';
import scheduleWords from './fr/schedule.json';
import settingsWords from './fr/settings.json';
import startWords from './fr/start.json';
import stepDetailWords from './fr/step.json';
import stepWords from './fr/steps.json';
import tableWords from './fr/table.json';
import talkWords from './fr/talk.json';
import timeWords from './fr/time.json';
import weekWords from './fr/week.json';
import withinWords from './fr/within.json';

/** French, by namespace, key by key as in English. */
export const words = {
  anchors: anchorWords,
  commands: commandWords,
  common,
  compare: compareWords,
  edit: editWords,
  errors,
  handover: handoverWords,
  hints: hintWords,
  history: historyWords,
  library: libraryWords,
  likelihood: likelihoodWords,
  map: mapWords,
  move: moveWords,
  packs: packWords,
  pictures: pictureWords,
  plan: planWords,
  profile: profileWords,
  routes: routeWords,
  settings: settingsWords,
  start: startWords,
  steps: stepWords,
  table: tableWords,
  within: withinWords,
  step: stepDetailWords,
  time: timeWords,
  export: exportWords,
  progress: progressWords,
  week: weekWords,
  schedule: scheduleWords,
  talk: talkWords,
  learning: learningWords,
};
