set(ROOM_SOURCES
  Adjacency.cpp Adjacency.h
  AliasSets.cpp AliasSets.h
  GraphAtTime.cpp GraphAtTime.h
  GraphEdge.h
  LineageGraph.cpp LineageGraph.h
  NodeTable.cpp NodeTable.h
  Reach.cpp Reach.h
  RunTable.cpp RunTable.h
  TimedReach.cpp TimedReach.h
  TopologicalOrder.cpp TopologicalOrder.h)
