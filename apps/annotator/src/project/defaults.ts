import { LABELS, type Label, type Language } from '@congvan/core';

import { byKey, newKey, type Entry, type Project, type ProjectLabel } from './project.ts';

/** The guidelines in brief, as a new project shows them; annotators edit them from there. */
const GUIDELINES: Readonly<Record<Label | 'general', Record<Language, string>>> = {
  general: {
    vi: `- Không sửa văn bản, kể cả lỗi chính tả.
- Đoạn gắn nhãn dài nhất có nghĩa, không mở đầu hay kết thúc bằng khoảng trắng hoặc dấu ngăn cách, không vắt qua dấu xuống dòng.
- Được lồng nhau, không được cắt chéo; hai đoạn không trùng phạm vi.
- Nhắc lại lần nào gắn lần ấy, cả trong tiêu đề và chữ ký.
- Tên sự kiện, phần thưởng, ngày kỷ niệm, chương trình không phải thực thể.`,
    en: `- Never change the text, typing errors included.
- Take the longest sensible span; it neither begins nor ends with a space or a separating mark, and stays on one line.
- Spans may nest but not cross, and no two have the same extent.
- Tag every mention, headings and signatures included.
- Names of events, awards, anniversaries and programmes are no entities.`,
  },
  PERSON: {
    vi: 'Chỉ tên người: họ, đệm, tên, pháp danh, bút danh. Từ xưng hô (đồng chí, ông, bà) ở ngoài. Tên người nằm trong tên đường, tên trường thì không gắn.',
    en: 'The name alone: surname, middle and given names, religious and pen names. Forms of address (đồng chí, ông, bà) stay outside. A name inside the name of a street or school is not tagged.',
  },
  TITLE: {
    vi: 'Chức vụ, cấp bậc, học vị, danh hiệu của một người, cùng cơ quan hay lĩnh vực đi kèm. Mỗi chức danh trong chuỗi là một đoạn. Vai trò chung (cán bộ, đảng viên, đại biểu, lãnh đạo) không gắn.',
    en: 'An office, rank, degree or honour of a person, with the body or field that completes it. Each office of a list is its own span. Roles open to anybody (cán bộ, đảng viên, lãnh đạo) are not tagged.',
  },
  ORGANIZATION: {
    vi: 'Một cơ quan, tổ chức, đơn vị xác định, tên đủ hoặc tên tắt, cùng cấp, địa danh và khoá thuộc về tên. Loại cơ quan nói chung (các ban ngành, chính quyền, doanh nghiệp) không gắn.',
    en: 'A definite body by its full or short name, with the level, place and term that belong to it. Kinds of bodies in general (các ban ngành, chính quyền, doanh nghiệp) are not tagged.',
  },
  LOCATION: {
    vi: 'Địa danh cùng từ chỉ loại: phường, xã, tỉnh, sông, đường, quốc lộ. Mỗi nơi trong chuỗi địa danh là một đoạn. Từ chỉ loại đứng một mình không gắn.',
    en: 'A named place with its class word: phường, xã, tỉnh, sông, đường. Each place of a chain is its own span. A class word alone is not tagged.',
  },
  DATE: {
    vi: 'Cả cụm thời gian, kể cả “ngày”, “chiều”, “cuối năm”; một khoảng “từ … đến …” là một đoạn. Thời gian mơ hồ (thời gian tới, hiện nay) không gắn.',
    en: 'The whole expression of time, its head words included; an interval “từ … đến …” is one span. Vague time (thời gian tới, hiện nay) is not tagged.',
  },
  NUMBER: {
    vi: 'Số lượng cùng bội số, đơn vị, dấu phần trăm. Danh từ được đếm và các từ hơn, gần, khoảng ở ngoài. Số mục, số điện thoại, số trong tên không gắn.',
    en: 'The quantity with its scale words, unit or percent sign. The counted noun and hơn, gần, khoảng stay outside. Numbering, phone numbers and digits in names are not tagged.',
  },
  DOCUMENT: {
    vi: 'Loại văn bản kèm số hiệu, hoặc tên luật. Ngày ban hành và cơ quan ban hành ở ngoài. Loại văn bản không số hiệu không gắn.',
    en: 'A kind of document with its number, or a named law. Its date and its issuer stay outside. A kind without a number is not tagged.',
  },
};

/** The seven labels, each with its letter as key, a colour, and guidelines in a language. */
export function defaultLabels(language: Language): ProjectLabel[] {
  return LABELS.map((label, i) => ({
    ...label,
    colour: i,
    key: label.code.toLowerCase(),
    guideline: GUIDELINES[label.name][language],
  }));
}

/** A new project with the seven labels. */
export function newProject(
  name: string,
  language: Language,
  entries: readonly Entry[] = [],
): Project {
  return {
    id: newKey(),
    name,
    labels: defaultLabels(language),
    guidelines: GUIDELINES.general[language],
    entries: byKey(entries),
  };
}
