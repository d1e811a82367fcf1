import { useDesk } from '../parts/desk-context.ts';
import { useMedia, wide } from '../parts/media.ts';

/** Whether there is room for a second chat; with the tour open that takes a wider window. */
export function useRoomBeside(): boolean {
  const { place } = useDesk();
  const room = useMedia(wide);
  const more = useMedia('(min-width: 1480px)');
  return place.tour ? more : room;
}
