/**
 * The stylesheets that pages load, and the files below `press/styles` that each is made of, where a later rule overrides
 * an earlier one. `base` is part of every page and comes first; a page names the others that it needs.
 */
export const stylesheets = {
  base: ['font', 'tokens', 'document', 'mast', 'head', 'judgments', 'rows', 'print'],
  brief: [
    'brief/brief-head',
    'brief/brief-judgments',
    'brief/brief-parts',
    'brief/brief-sources',
    'toc',
    'brief/brief-wide',
    'brief/brief-print',
  ],
  prose: ['toc', 'prose'],
  lists: ['counts', 'steps', 'lists', 'archive', 'names', 'corrections', 'technique'],
  home: ['home'],
  days: ['counts', 'steps', 'days'],
  history: ['history'],
  charts: ['charts'],
  preview: ['preview'],
  api: ['api'],
  search: ['counts', 'search'],
} as const

export type Stylesheet = keyof typeof stylesheets
