set(ROOM_SOURCES BinomialTest.cpp Distributions.cpp Intervals.cpp KolmogorovSmirnov.cpp MultipleTests.cpp RankTest.cpp
  SpecialFunctions.cpp ContingencyTest.cpp)
