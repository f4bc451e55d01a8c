// Versions and places of this Waymark, asked for once a panel.
import { useEffect, useState } from 'react';
import type { ChannelValue } from '../../../shared/ipc/contract.ts';
import { api } from '../../api/client.ts';

/** Null until it is known. */
export function useAppInfo(): ChannelValue<'app:info'> | null {
  const [info, setInfo] = useState<ChannelValue<'app:info'> | null>(null);
  useEffect(() => {
    void api()
      .app.info()
      .then((answer) => answer.ok && setInfo(answer.value));
  }, []);
  return info;
}
