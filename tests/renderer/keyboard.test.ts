import { describe, expect, it } from 'vitest';
import { isComposing } from '../../renderer/keyboard.ts';

describe('a key pressed while an input method converts', () => {
  it('is recognised by the flag of the event', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
  });
  it('is recognised by key code 229, which some input methods send for the first key', () => {
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  });
  it('is found in the native event that React wraps', () => {
    expect(isComposing({ keyCode: 13, nativeEvent: { isComposing: true } })).toBe(true);
  });
  it('is not any other Enter', () => {
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
  });
});
