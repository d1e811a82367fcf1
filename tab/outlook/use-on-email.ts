import { useQueries } from '@tanstack/react-query';
import type { Me } from '#shared/contract/api.ts';
import { useApi } from '#tab/parts/api/api-context.tsx';
import type { Message } from './message.ts';
import { addressesOf, type OnEmail, withMail } from './prefill.ts';

/**
 * The colleagues an email is from or to; nothing while they are looked up. An address the directory does not know, or
 * cannot be asked about, is simply left out: the person can always be looked up by name.
 */
export function useOnEmail(message: Message, me: Me): readonly OnEmail[] | undefined {
  const api = useApi();
  return useQueries({
    queries: addressesOf(message, me.person.mail).map(({ mail, source }) => ({
      queryKey: ['colleague', mail, source],
      queryFn: async (): Promise<OnEmail | null> => {
        const person = withMail(await api.people(mail), mail);
        return person ? { person, source } : null;
      },
      staleTime: 300_000,
    })),
    combine: (results) =>
      results.some(({ isPending }) => isPending) ? undefined : results.flatMap(({ data }) => data ?? []),
  });
}
