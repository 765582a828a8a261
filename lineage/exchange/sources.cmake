set(ROOM_SOURCES
  GraphFacts.cpp GraphFacts.h
  JsonLine.h
  OpenLineageEventWriter.cpp OpenLineageEventWriter.h
  OpenLineageExporter.cpp OpenLineageExporter.h
  OpenLineageGroups.cpp OpenLineageGroups.h)
