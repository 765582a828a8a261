set(ROOM_SOURCES
  AssetDossier.h AssetLineage.h LineageBatch.h LineageSeal.cpp LineageSeal.h LineageStore.h)
