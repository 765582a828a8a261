set(ROOM_SOURCES
  AttributeShapes.cpp AttributeShapes.h
  DataHubNames.cpp DataHubNames.h
  DataHubWriter.cpp DataHubWriter.h
  ExchangeTexts.h
  FactBuilder.cpp FactBuilder.h
  FactsView.cpp FactsView.h
  Instants.cpp Instants.h
  LineageExporter.cpp LineageExporter.h
  LossCounter.cpp LossCounter.h
  ProvWriter.cpp ProvWriter.h
  SourceDocument.cpp SourceDocument.h)
