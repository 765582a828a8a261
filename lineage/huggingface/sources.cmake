set(ROOM_SOURCES
  HubCard.cpp HubCard.h
  HubCardImporter.cpp HubCardImporter.h)
