/** What the workspace tells a person, and what its actions are called in "Undo: ...". */
export const enNotices = {
  'action/align': 'lay levels on each other',
  'action/answer': 'answer',
  'action/choose-target': 'choosing a function',
  'action/correct': 'checking functions',
  'action/import': 'adding files',
  'action/link': 'link',
  'action/links': 'links',
  'action/remove': 'removal',
  'action/take-answer-back': 'taking an answer back',
  'notice/analysis-failed':
    'The calculation failed. Your data is safe; the figures on the screen may be out of date. Reload the page to calculate again.',
  'notice/answer-conflict':
    'This answer was changed in another tab in the meantime. You now see that answer; choose again if it should be different.',
  'notice/conflict':
    'This was changed in another tab in the meantime. Nothing was overwritten. Have a look and try again.',
  'notice/erased':
    'Everything that Meetlat kept on this device has been removed. Files that you saved yourself still exist.',
  'notice/figures-behind':
    'The figures are still being worked out, or could not be. Nothing was saved. Wait until they are there, or reload the page.',
  'notice/figures-not-loaded': 'The parts that save figures could not be loaded. Check your connection and try again.',
  'notice/import-failed':
    'The parts that read files could not be loaded. Check your connection and choose the file again.',
  'notice/not-erased':
    'Not everything could be removed. Close all other tabs with Meetlat, reload the page and try again.',
  'notice/not-opened':
    'This device holds {n} items of yours that could not be opened now. They were not touched. Close other tabs with Meetlat and reload the page.',
  'notice/not-stored': 'Saving failed. What was saved before has not changed. Please try again.',
  'notice/reading-interrupted':
    'The program stopped while it was reading {file}. Nothing of it was saved. Do not open that file again, or split it into smaller parts.',
  'notice/shipped-failed':
    'The dictionary or example that comes with the program could not load. Your own data is there. Reload the page to try again.',
  'notice/storage-full':
    'There is no room left on this device. What was saved before is still there. Free up some space, or save your work to a file.',
  'notice/undo-conflict':
    'This can no longer be undone: it was changed in another tab in the meantime. Nothing was overwritten.',
  'notice/unreadable-records':
    '{n} saved items could not be read. They are still on this device, but you do not see them here.',
} as const;
