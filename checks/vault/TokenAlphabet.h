#pragma once

#include "checks/vault/Ff1Cipher.h"

#include <QString>

#include <array>

namespace hallmarker::checks {

/// The signs that a format-preserving token is made of; all others (blanks, dashes, dots) stay where they are.
class TokenAlphabet {
public:
    TokenAlphabet() = default;
    /// "digits", "lower", "alphanumeric" (0-9a-z), "hex", or the signs themselves, each once.
    static core::Result<TokenAlphabet> fromText(const QString &text);

    int size() const { return int(m_signs.size()); }
    QString signs() const { return m_signs; }
    /// The places of the signs of the alphabet in the text, and their numbers.
    Ff1Cipher::Digits digitsOf(QStringView text) const;
    void readDigits(QStringView text, Ff1Cipher::Digits &digits) const; ///< the same into what is there
    /// The text with its signs replaced, in order.
    QString withDigits(QStringView text, const Ff1Cipher::Digits &digits) const;

private:
    int indexOf(QChar sign) const { return sign.unicode() < m_places.size() ? m_places[sign.unicode()] : int(m_signs.indexOf(sign)); }
    QString m_signs;
    std::array<qint16, 128> m_places{}; ///< of plain signs; -1: not in it
};

} // namespace hallmarker::checks
