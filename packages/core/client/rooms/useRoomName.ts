import { useQueryOf } from '@lianxin/api/client';
import { roomContracts } from '@lianxin/core/common';

/** What a room of the county is called, also one that is no longer used. */
export function useRoomName(): (room: string | undefined) => string {
  const rooms = useQueryOf(roomContracts.rooms, { ended: true }).data;
  return (room) => rooms?.find(({ id }) => id === room)?.name ?? '';
}
