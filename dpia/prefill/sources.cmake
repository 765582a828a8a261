set(ROOM_SOURCES
  FindingProposals.cpp FindingProposals.h
  Prefill.cpp Prefill.h
  PrefillTexts.h
  Proposal.h)
