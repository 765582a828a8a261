set(ROOM_SOURCES
  OpenMetadataImporter.cpp OpenMetadataImporter.h
  OpenMetadataName.cpp OpenMetadataName.h
  OpenMetadataReader.cpp OpenMetadataReader.h)
