import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../notice.tsx';
import { openPdf } from './pdf-document.ts';

/** px between pages and around them */
const gap = 16;
/** A4 upright, until the first page is known */
const a4Ratio = 297 / 210;
/** px that a page is wide at 100 % */
const pageWidthAt100 = 640;

type Opened = Readonly<{ pdf: Uint8Array; document: PDFDocumentProxy; ratio: number }>;

/** The pages as they will be printed, drawn as they come into view. */
export function PdfPreview({ pdf, zoom }: Readonly<{ pdf: Uint8Array; zoom: number }>) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    setFailed(false);
    const task = openPdf(pdf);
    task.promise
      .then(async (document) => {
        const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
        if (!gone) setOpened({ pdf, document, ratio: height / width });
      })
      .catch(() => {
        // Closing it half way through is no fault.
        if (!gone) setFailed(true);
      });
    return () => {
      gone = true;
      void task.destroy();
    };
  }, [pdf]);
  if (failed)
    return (
      <div className="p-4">
        <Notice tone="error">見本を表示できませんでした。PDF で保存し、開いて確かめてください。</Notice>
      </div>
    );
  if (opened?.pdf !== pdf) return <p className="appear-late p-6 text-ink-faint">表示しています</p>;
  return <Pages key={opened.document.fingerprints[0]} {...opened} zoom={zoom} />;
}

function Pages({ document, ratio, zoom }: Opened & Readonly<{ zoom: number }>) {
  const scroller = useRef<HTMLElement>(null);
  const [available, setAvailable] = useState(pageWidthAt100);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setAvailable(element.clientWidth - 2 * gap));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = Math.max(200, Math.round(available * zoom));
  const height = Math.round(width * (Number.isFinite(ratio) ? ratio : a4Ratio));
  const virtual = useVirtualizer({
    count: document.numPages,
    getScrollElement: () => scroller.current,
    estimateSize: () => height + gap,
    overscan: 1,
  });
  useEffect(() => {
    if (height > 0) virtual.measure();
  }, [virtual, height]);
  return (
    <section
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label="プレビュー"
      className="relative min-h-0 grow overflow-auto bg-solid-gray-200"
    >
      <div
        className="relative mx-auto"
        style={{ height: virtual.getTotalSize() + gap, width: width + 2 * gap }}
      >
        {virtual.getVirtualItems().map((item) => (
          <div key={item.key} className="absolute" style={{ top: item.start + gap, left: gap }}>
            <Page document={document} number={item.index + 1} width={width} height={height} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Page({
  document: pdf,
  number,
  width,
  height,
}: Readonly<{ document: PDFDocumentProxy; number: number; width: number; height: number }>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    let task: RenderTask | null = null;
    void pdf
      .getPage(number)
      .then(async (page) => {
        const element = canvas.current;
        if (gone || element === null) return;
        const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
        const viewport = page.getViewport({ scale });
        element.width = Math.round(viewport.width);
        element.height = Math.round(viewport.height);
        task = page.render({ canvas: element, viewport });
        await task.promise;
      })
      .catch(() => {
        // A page that scrolls away while it is drawn is simply stopped.
      });
    return () => {
      gone = true;
      task?.cancel();
    };
  }, [pdf, number, width]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={`${number} / ${pdf.numPages} ページ`}
      className="block border border-rule-strong bg-white"
      style={{ width, height }}
    />
  );
}
