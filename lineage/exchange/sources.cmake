set(ROOM_SOURCES
  JsonLine.h
  OpenLineageEventWriter.cpp OpenLineageEventWriter.h
  OpenLineageExporter.cpp OpenLineageExporter.h
  OpenLineageGroups.cpp OpenLineageGroups.h)
