set(ROOM_SOURCES
  CanonicalText.cpp CanonicalText.h
  ColumnLineage.cpp ColumnLineage.h
  DatasetFacets.cpp DatasetFacets.h
  EventFiles.cpp EventFiles.h
  EventFold.cpp EventFold.h
  EventParser.cpp EventParser.h
  EventText.cpp EventText.h
  EventTime.cpp EventTime.h
  ExplicitLineage.cpp ExplicitLineage.h
  FacetAttributes.cpp FacetAttributes.h
  FacetRule.cpp FacetRule.h
  FacetRules.cpp FacetRules.h
  FoldContext.cpp FoldContext.h
  JsonText.h
  KeyWord.h
  KnownEvents.cpp KnownEvents.h
  NoteList.cpp NoteList.h
  OpenLineageCounts.cpp OpenLineageCounts.h
  OpenLineageImporter.cpp OpenLineageImporter.h
  OwnFacets.cpp OwnFacets.h
  PairSet.cpp PairSet.h
  Transformations.cpp Transformations.h
  ../../resources/lineage/openlineage/lineage_openlineage.qrc)
