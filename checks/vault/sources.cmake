set(ROOM_SOURCES CsvRewriter.cpp ReidentificationBook.cpp TokenJob.cpp TokenJournal.cpp TokenPlan.cpp Ff1Cipher.cpp TokenAlphabet.cpp TokenDomain.cpp TokenSeal.cpp TokenVault.cpp)
