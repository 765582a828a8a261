set(ROOM_SOURCES
  ConditionCompiler.cpp
  ConditionExplanation.cpp ConditionExplanation.h
  ConditionNode.h
  ConditionProgram.cpp ConditionProgram.h
  ConditionTexts.h
  RuleGraph.cpp RuleGraph.h
  Truth.h
  Vocabulary.cpp Vocabulary.h)
