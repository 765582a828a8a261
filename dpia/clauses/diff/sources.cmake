set(ROOM_SOURCES
  ContractDiff.cpp ContractDiff.h
  ContractText.cpp ContractText.h
  OfficeParagraphs.cpp OfficeParagraphs.h
  SequenceAlignment.cpp SequenceAlignment.h
  WordDiff.cpp WordDiff.h)
