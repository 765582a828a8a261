set(ROOM_SOURCES
  AtlasWriter.cpp AtlasWriter.h
  AttributeShapes.cpp AttributeShapes.h
  CollibraWriter.cpp CollibraWriter.h
  DataHubNames.cpp DataHubNames.h
  DataHubWriter.cpp DataHubWriter.h
  ExchangeTexts.h
  FactBuilder.cpp FactBuilder.h
  FactsView.cpp FactsView.h
  Instants.cpp Instants.h
  JsonLine.h
  LineageExporter.cpp LineageExporter.h
  LossCounter.cpp LossCounter.h
  MlflowTagsWriter.cpp MlflowTagsWriter.h
  OpenLineageEventWriter.cpp OpenLineageEventWriter.h
  OpenLineageExporter.cpp OpenLineageExporter.h
  OpenLineageGroups.cpp OpenLineageGroups.h
  OpenMetadataWriter.cpp OpenMetadataWriter.h
  ProvWriter.cpp ProvWriter.h
  SourceDocument.cpp SourceDocument.h
  StoredFacts.cpp StoredFacts.h)
