set(ROOM_SOURCES
  Clause.cpp Clause.h
  ClauseAnnex.cpp ClauseAnnex.h
  ClauseCheck.cpp ClauseCheck.h
  ClauseLibrary.cpp ClauseLibrary.h
  ClausePhrase.cpp ClausePhrase.h
  ClausePosition.cpp ClausePosition.h
  ClauseReader.cpp ClauseReader.h
  ClauseReading.cpp ClauseReading.h
  ClauseTexts.h
  ContractSource.h
  ContractUse.cpp ContractUse.h
  Negotiation.cpp Negotiation.h
  RegionTable.cpp RegionTable.h)
