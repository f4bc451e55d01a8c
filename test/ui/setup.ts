// Unmounts what a test rendered, so that no test sees another's screen.
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
