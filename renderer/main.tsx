// Starts the screens: fonts and styles from the bundle, schemas without code generation, one React root.
import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import './styles/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';

// zod would otherwise try `new Function`, which the content security policy forbids.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <h1>Waymark</h1>
  </StrictMode>,
);
