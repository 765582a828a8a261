set(ROOM_SOURCES
  AgendaItem.cpp AgendaItem.h
  Contribution.cpp Contribution.h
  CoverageMap.cpp CoverageMap.h
  LoadedWorkshop.cpp LoadedWorkshop.h
  ModelElements.cpp ModelElements.h
  Poll.cpp Poll.h
  RecordHead.h
  Workshop.cpp Workshop.h
  WorkshopBook.cpp WorkshopBook.h
  WorkshopCategory.cpp WorkshopCategory.h
  WorkshopDecision.cpp WorkshopDecision.h
  WorkshopFloor.cpp WorkshopFloor.h
  WorkshopGuard.cpp WorkshopGuard.h
  WorkshopLead.cpp WorkshopLead.h
  WorkshopPromotion.cpp WorkshopPromotion.h
  WorkshopRole.cpp WorkshopRole.h
  WorkshopTexts.h
  WorkshopTimer.cpp WorkshopTimer.h)
