import { getDocument, type PDFDocumentLoadingTask, PDFWorker } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

declare global {
  interface Window {
    /** Chromium's guard against scripts named by text; not yet among TypeScript's own types. */
    readonly trustedTypes?: Readonly<{
      createPolicy: (
        name: string,
        rules: Readonly<{ createScriptURL: (address: string) => string }>,
      ) => Readonly<{ createScriptURL: (address: string) => string }>;
    }>;
  }
}

/** The content security policy lets a script be named by its address in this one place only, under this name. */
const policy = window.trustedTypes?.createPolicy('pdf-worker', { createScriptURL: (address) => address });

let worker: PDFWorker | null = null;

/** One worker for the whole window: a document that is closed must not take away the thread of the next one. */
function sharedWorker(): PDFWorker {
  const address = new URL(workerAddress, document.baseURI).href;
  worker ??= PDFWorker.create({
    port: new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' }),
  });
  return worker;
}

/**
 * Opens a PDF that the program itself has drawn. Its fonts are embedded with their own encoding, so neither character
 * maps nor standard fonts are ever asked for, and none are shipped.
 */
export const openPdf = (bytes: Uint8Array): PDFDocumentLoadingTask =>
  getDocument({
    // pdf.js takes the bytes away from whoever passes them.
    data: bytes.slice(),
    worker: sharedWorker(),
    useWasm: false,
    isEvalSupported: false,
    isImageDecoderSupported: false,
  });
