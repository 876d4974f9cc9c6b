/**
 * Collects the bytes of a content stream in one buffer that is used again for every page: strings put together piece
 * by piece would leave most of a gigabyte of garbage behind a thousand pages.
 */
export type ByteWriter = Readonly<{
  byte: (value: number) => void;
  /** ASCII */
  ascii: (text: string) => void;
  /** A number given in hundredths, written as short as it can be, with a space after it */
  number: (hundredths: number) => void;
  /** A copy of what was written; the next stream begins. */
  take: () => Uint8Array;
}>;

const zero = 0x30;
const space = 0x20;
const minus = 0x2d;
const point = 0x2e;

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(64 * 1024);
  let length = 0;

  const byte = (value: number): void => {
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[length] = value;
    length += 1;
  };
  const integer = (value: number): void => {
    if (value >= 10) integer(Math.floor(value / 10));
    byte(zero + (value % 10));
  };

  return {
    byte,
    ascii: (text) => {
      for (let index = 0; index < text.length; index += 1) byte(text.charCodeAt(index));
    },
    number: (hundredths) => {
      const rounded = Math.round(hundredths);
      const size = Math.abs(rounded);
      if (rounded < 0) byte(minus);
      integer(Math.floor(size / 100));
      const rest = size % 100;
      if (rest > 0) {
        byte(point);
        byte(zero + Math.floor(rest / 10));
        if (rest % 10 > 0) byte(zero + (rest % 10));
      }
      byte(space);
    },
    take: () => {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}
