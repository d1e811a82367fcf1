import { useQuery } from '@tanstack/react-query';
import { ask, ofPerson } from './api.ts';
import { chatList, deskState, eventList, fileList, mailList } from './shapes.ts';

/** The day, the people and their counts. */
export function useDeskState() {
  return useQuery({ queryKey: ['state'], queryFn: () => ask('/desk/state', deskState) });
}

/** One person's chats. */
export function useChats(person: string) {
  return useQuery({
    queryKey: ['chat', person],
    queryFn: async () => (await ask(ofPerson(person, 'chats'), chatList)).chats,
  });
}

/** One person's mailbox. */
export function useMail(person: string) {
  return useQuery({
    queryKey: ['mail', person],
    queryFn: async () => (await ask(ofPerson(person, 'mail'), mailList)).messages,
  });
}

/** One person's calendar. */
export function useCalendar(person: string) {
  return useQuery({
    queryKey: ['calendar', person],
    queryFn: async () => (await ask(ofPerson(person, 'calendar'), eventList)).events,
  });
}

/** A council's document library. */
export function useFiles(tenant: string) {
  return useQuery({
    queryKey: ['files', tenant],
    queryFn: async () => (await ask(`/desk/tenants/${encodeURIComponent(tenant)}/files`, fileList)).files,
  });
}
