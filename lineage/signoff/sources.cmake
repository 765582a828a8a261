set(ROOM_SOURCES
  ReviewChange.cpp ReviewChange.h
  ReviewContent.cpp ReviewContent.h
  ReviewDesk.cpp ReviewDesk.h
  ReviewScope.cpp ReviewScope.h
  ScopeRecords.cpp ScopeRecords.h
  ScopeSearch.cpp ScopeSearch.h)
