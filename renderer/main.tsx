// First, because it declares the order of the style layers.
import './styles/index.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { createQueryClient } from './api.ts';
import { createAppRouter } from './app.tsx';
import { ToastRegion } from './components/toast.tsx';

// The content security policy allows no eval; without this zod would try it once and be reported for it.
z.config({ jitless: true });

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
