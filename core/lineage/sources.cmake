set(ROOM_SOURCES
  LineageBatch.h LineageSeal.cpp LineageRows.h LineageSeal.h LineageStore.h AssetDossier.h AssetLineage.h)
