set(ROOM_SOURCES
  ErasureReach.cpp ErasureReach.h
  ErasureSearch.cpp ErasureSearch.h
  RowSubset.cpp RowSubset.h
  TimedErasure.cpp TimedErasure.h)
