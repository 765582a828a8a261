set(ROOM_SOURCES
  ComponentOrder.cpp ComponentOrder.h
  Condensation.cpp Condensation.h
  CutEvidence.cpp CutEvidence.h
  StepData.cpp StepData.h
  CutBook.cpp CutBook.h
  EdgeTerms.cpp EdgeTerms.h
  EdgeTransfer.h
  FlowGraph.cpp FlowGraph.h
  FlowStructure.cpp FlowStructure.h
  GovernedGraph.cpp GovernedGraph.h
  LabelConflictRule.cpp LabelConflictRule.h
  LabelConflicts.cpp LabelConflicts.h
  LabelRecords.cpp LabelRecords.h
  LabelSets.cpp LabelSets.h
  LabelSolver.cpp LabelSolver.h
  LabelValue.cpp LabelValue.h
  LabelWitness.cpp LabelWitness.h)
