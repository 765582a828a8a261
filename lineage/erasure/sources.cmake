set(ROOM_SOURCES
  ErasureReach.cpp ErasureReach.h
  ErasureSearch.cpp ErasureSearch.h
  RowSubset.cpp RowSubset.h
  StoredRefinement.cpp StoredRefinement.h
  TimedErasure.cpp TimedErasure.h)
