set(ROOM_SOURCES
  Control.cpp Control.h
  RiskAcceptance.cpp RiskAcceptance.h
  RiskView.cpp RiskView.h)
