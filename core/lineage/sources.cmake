set(ROOM_SOURCES
  LineageBatch.h LineageSeal.cpp LineageSeal.h LineageStore.h)
