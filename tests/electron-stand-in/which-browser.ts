// Says which browser the stand-in would use; ends with 1 where there is none.
import { findBrowser } from './browser.ts';

const browser = findBrowser();
console.log(browser ?? '');
process.exitCode = browser === undefined ? 1 : 0;
