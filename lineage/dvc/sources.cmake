set(ROOM_SOURCES
  DvcExpansion.cpp DvcExpansion.h
  DvcFacts.cpp DvcFacts.h
  DvcImporter.cpp DvcImporter.h
  DvcProject.cpp DvcProject.h
  DvcReader.cpp DvcReader.h
  DvcTemplate.cpp DvcTemplate.h)
