set(ROOM_SOURCES
  Adjacency.cpp Adjacency.h
  AliasSets.cpp AliasSets.h
  GraphEdge.h
  LineageGraph.cpp LineageGraph.h
  NodeTable.cpp NodeTable.h
  Reach.cpp Reach.h
  RunTable.cpp RunTable.h
  TopologicalOrder.cpp TopologicalOrder.h)
