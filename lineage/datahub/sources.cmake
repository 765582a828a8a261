set(ROOM_SOURCES
  DataHubImporter.cpp DataHubImporter.h
  DataHubReader.cpp DataHubReader.h
  DataHubRecord.cpp DataHubRecord.h
  DataHubUrn.cpp DataHubUrn.h)
