/** 「三つの」, as sentences count things. */
export const kanjiCount = (count: number): string => {
  const digit = ['一', '二', '三', '四', '五', '六', '七', '八', '九'][count - 1];
  return digit === undefined ? `${count}個の` : `${digit}つの`;
};
