set(ROOM_SOURCES ModelDiff.cpp ModelDiff.h ModelMerge.cpp ModelMerge.h ThreatModelBook.cpp ThreatModelBook.h)
