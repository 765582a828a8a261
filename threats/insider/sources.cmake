set(ROOM_SOURCES InsiderAudit.cpp InsiderAudit.h InsiderReview.cpp InsiderReview.h InsiderScenario.cpp InsiderScenario.h InsiderWords.cpp InsiderWords.h)
