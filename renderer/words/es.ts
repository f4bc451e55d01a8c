// The Spanish words.
import anchorWords from './es/anchors.json';
import commandWords from './es/commands.json';
import common from './es/common.json';
import compareWords from './es/compare.json';
import editWords from './es/edit.json';
import errors from './es/errors.json';
import exportWords from './es/export.json';
import handoverWords from './es/handover.json';
import hintWords from './es/hints.json';
import historyWords from './es/history.json';
import learningWords from './es/learning.json';
import libraryWords from './es/library.json';
import likelihoodWords from './es/likelihood.json';
import mapWords from './es/map.json';
import moveWords from './es/move.json';
import packWords from './es/packs.json';
import pictureWords from './es/pictures.json';
import planWords from './es/plan.json';
import profileWords from './es/profile.json';
import progressWords from './es/progress.json';
import routeWords from './es/routes.json';
import scheduleWords from './es/schedule.json';
import settingsWords from './es/settings.json';
import startWords from './es/start.json';
import stepDetailWords from './es/step.json';
import stepWords from './es/steps.json';
import tableWords from './es/table.json';
import talkWords from './es/talk.json';
import timeWords from './es/time.json';
import weekWords from './es/week.json';
import withinWords from './es/within.json';

/** Spanish, by namespace, key by key as in English. */
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
