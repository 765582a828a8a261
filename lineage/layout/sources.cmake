set(ROOM_SOURCES
  LayoutAdjacency.cpp AnchoredPlacement.cpp BalancedPlacement.cpp ComponentLayout.cpp ConnectedLayout.cpp CrossingCount.cpp CrossingReduction.cpp
  CycleBreaker.cpp EdgeRoutes.cpp GroupNesting.cpp LayeredLayout.cpp LayerGraph.cpp NetworkSimplex.cpp Ranking.cpp)
