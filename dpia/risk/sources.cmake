set(ROOM_SOURCES
  Control.cpp Control.h
  RiskAcceptance.cpp RiskAcceptance.h
  RiskNotice.cpp RiskNotice.h
  RiskView.cpp RiskView.h)
