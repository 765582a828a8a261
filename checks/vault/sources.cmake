set(ROOM_SOURCES Ff1Cipher.cpp TokenAlphabet.cpp TokenDomain.cpp TokenVault.cpp)
