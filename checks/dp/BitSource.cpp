#include "checks/dp/BitSource.h"

#include <openssl/rand.h>

namespace hallmarker::checks {

quint64 SecretBits::next()
{
    if (m_used == m_words.size()) {
        // Noise that is not random would be worse than no answer.
        if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(m_words.data()), int(sizeof m_words)) != 1)
            qFatal("The generator of random bits failed.");
        m_used = 0;
    }
    const quint64 word = m_words[m_used];
    m_words[m_used++] = 0;
    return word;
}

} // namespace hallmarker::checks
