set(ROOM_SOURCES
  Attractiveness.cpp Attractiveness.h
  RiskTracking.cpp RiskTracking.h
  ThreagileFormat.cpp ThreagileFormat.h
  ThreagileReader.cpp ThreagileReader.h
  ThreagileRisks.cpp ThreagileRisks.h
  ThreagileWriter.cpp ThreagileWriter.h)
