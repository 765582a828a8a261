set(ROOM_SOURCES
  DragonCells.cpp DragonCells.h
  DragonReader.cpp DragonReader.h
  DragonWords.cpp DragonWords.h
  DragonWriter.cpp DragonWriter.h
  ThreatDragonFormat.cpp ThreatDragonFormat.h)
