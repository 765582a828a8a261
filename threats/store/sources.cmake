set(ROOM_SOURCES ModelMerge.cpp ModelMerge.h ThreatModelBook.cpp ThreatModelBook.h)
