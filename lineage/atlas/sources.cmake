set(ROOM_SOURCES
  AtlasImporter.cpp AtlasImporter.h
  AtlasReader.cpp AtlasReader.h
  AtlasTypes.h)
