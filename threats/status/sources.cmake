set(ROOM_SOURCES
  ControlStanding.cpp ControlStanding.h
  Days.h
  EvidencePool.cpp EvidencePool.h
  SignedDecision.cpp SignedDecision.h
  StatusTexts.h
  ThreatRegister.cpp ThreatRegister.h)
