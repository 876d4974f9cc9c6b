const unify = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]/gu, '')
    .replace(/^[*※]+|[*※.:]+$/gu, '')
    .toLowerCase();

const brackets = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|「[^「」]*」/gu;

/** Headings are the same when these are: widths unified, no spaces or line breaks, no brackets with their contents. */
export const headingKey = (heading: string): string => unify(unify(heading).replace(brackets, ''));

/** The same with the words in brackets kept: 「氏名（カナ）」 is 氏名カナ. */
export const headingKeyWithBrackets = (heading: string): string =>
  unify(unify(heading).replace(/[()[\]【】〔〕<>「」]/gu, ''));
