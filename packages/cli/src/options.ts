import type { Option } from './command.ts';

/** Options that every command takes. */
export const GENERAL: readonly Option[] = [
  {
    name: 'json',
    text: {
      en: 'messages and reports as JSON, for programs',
      vi: 'thông báo và báo cáo dạng JSON',
    },
  },
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: ['vi', 'en'],
    text: { en: 'language of the messages', vi: 'ngôn ngữ của thông báo' },
  },
  { name: 'help', short: 'h', text: { en: 'this help', vi: 'trợ giúp này' } },
];
