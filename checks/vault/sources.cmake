set(ROOM_SOURCES Ff1Cipher.cpp TokenAlphabet.cpp TokenDomain.cpp TokenSeal.cpp TokenVault.cpp)
