// These two come first: one declares the order of the style layers, the other how schemas are built.
import './styles/index.css';
import './no-eval.ts';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api.ts';
import { createAppRouter } from './app.tsx';
import { ToastRegion } from './components/toast.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="ja-JP">
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={createAppRouter()} />
        <ToastRegion />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>,
);
