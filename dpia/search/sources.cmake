set(ROOM_SOURCES
  AssessmentSearch.cpp AssessmentSearch.h)
