set(ROOM_SOURCES
  ExchangeTexts.h
  ForeignFormats.cpp ForeignFormats.h
  LossReport.h
  Overlay.h
  SourceBudget.h
  SourceFields.cpp SourceFields.h
  SourceScan.cpp SourceScan.h
  SourceValue.cpp SourceValue.h
  ThreatFormat.cpp ThreatFormat.h
  YamlText.cpp YamlText.h)
