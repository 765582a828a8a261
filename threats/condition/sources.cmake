set(ROOM_SOURCES
  ConditionCompiler.cpp
  ConditionExplanation.cpp ConditionExplanation.h
  ConditionNode.h
  ConditionProgram.cpp ConditionProgram.h
  ConditionTexts.h
  Kleene.h
  RuleGraph.cpp RuleGraph.h
  Vocabulary.cpp Vocabulary.h)
