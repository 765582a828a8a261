#include "checks/vault/TokenAlphabet.h"

#include <QCoreApplication>
#include <QSet>

namespace hallmarker::checks {

namespace {

struct AlphabetTexts {
    Q_DECLARE_TR_FUNCTIONS(AlphabetTexts)
};

} // namespace

core::Result<TokenAlphabet> TokenAlphabet::fromText(const QString &text)
{
    TokenAlphabet alphabet;
    const QString digits = QStringLiteral("0123456789");
    const QString letters = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
    alphabet.m_signs = text == u"digits" ? digits : text == u"lower" ? letters : text == u"alphanumeric" ? QString(digits + letters) : text == u"hex" ? QStringLiteral("0123456789abcdef") : text;
    alphabet.m_places.fill(-1);
    for (qsizetype i = 0; i < alphabet.m_signs.size(); ++i)
        if (alphabet.m_signs.at(i).unicode() < alphabet.m_places.size())
            alphabet.m_places[alphabet.m_signs.at(i).unicode()] = qint16(i);
    const QSet<QChar> distinct(alphabet.m_signs.begin(), alphabet.m_signs.end());
    if (distinct.size() != alphabet.m_signs.size() || distinct.size() < 2)
        return core::Error(core::ErrorKind::Usage, AlphabetTexts::tr("\"%1\" is no alphabet: digits, lower, alphanumeric, hex, or two signs and more, each once.").arg(text));
    return alphabet;
}

Ff1Cipher::Digits TokenAlphabet::digitsOf(QStringView text) const
{
    Ff1Cipher::Digits digits;
    readDigits(text, digits);
    return digits;
}

void TokenAlphabet::readDigits(QStringView text, Ff1Cipher::Digits &digits) const
{
    digits.clear();
    for (const QChar sign : text) {
        const int index = indexOf(sign);
        if (index >= 0)
            digits.push_back(std::uint16_t(index));
    }
}

QString TokenAlphabet::withDigits(QStringView text, const Ff1Cipher::Digits &digits) const
{
    QString result = text.toString();
    std::size_t next = 0;
    for (QChar &sign : result) {
        if (indexOf(sign) >= 0 && next < digits.size())
            sign = m_signs.at(digits[next++]);
    }
    return result;
}

} // namespace hallmarker::checks
