set(ROOM_SOURCES
  ActionSection.cpp ActionSection.h
  AgendaRail.cpp AgendaRail.h
  BoardSection.cpp BoardSection.h
  CardSection.cpp CardSection.h
  CoverageHeat.cpp CoverageHeat.h
  CoverageSection.cpp CoverageSection.h
  DecisionSection.cpp DecisionSection.h
  MinutesSection.cpp MinutesSection.h
  MinutesSealing.h
  RoomSection.h
  VoteSection.cpp VoteSection.h
  WorkshopContents.cpp WorkshopContents.h
  WorkshopPage.cpp WorkshopPage.h
  WorkshopRoom.cpp WorkshopRoom.h)
